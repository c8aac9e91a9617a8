import type { CrisisLineView } from '../site/crisis-line.ts';
import type { ServiceView } from '../site/service.ts';

/** What the parts of a lesson need to know of the page that they stand on. The page puts it into `Astro.locals.lesson`. */
export interface LessonContext {
  /** `<module>/<lesson>` */
  entry: string;
  /** Folder of the module, from the project's root. */
  folder: string;
  /** References in order of first mention: id, short name and full text. */
  cited: { id: string; short: string }[];
  /** Ids already shown in the margin: a source is named there once a lesson. */
  shownInMargin: Set<string>;
  /** Glossary terms by id. */
  terms: ReadonlyMap<string, { term: string; definition: string; href: string }>;
  /** Terms whose definition is already on the page. */
  shownTerms: Set<string>;
  /** Addresses of lessons by `<module>/<lesson>`. */
  lessonLinks: ReadonlyMap<string, string>;
  glossaryHref: string;
  crisisLines: readonly CrisisLineView[];
  helpHref: string;
  /** Services of the region, with their kinds. */
  services: readonly (ServiceView & { kinds: readonly string[] })[];
  servicesHref: string;
}
