import { createHash } from 'node:crypto';
import { messages } from '../messages/index.ts';
import type { NotePrompts } from '../record/outline.ts';
import { link } from '../site/link.ts';
import type { catalogue } from './catalogue.ts';
import { syllabusOf } from './syllabus.ts';

type Catalogue = ReturnType<typeof catalogue>;

/** What islands fetch: the outline of everything (a `Syllabus`), and what private notes answer (`NotePrompts`). */
type Name = 'outline' | 'prompts';

interface DataFile {
  /** Its name under `_astro`, with a hash of its content. */
  name: string;
  /** What it holds, before it is packed. */
  text: string;
}

/** For JSON.stringify: addresses are written from the site's folder; `readData` in `src/record` puts them back. */
export function fromSite(key: string, value: unknown): unknown {
  if (key !== 'href' || typeof value !== 'string') return value;
  if (!value.startsWith(link(''))) throw new Error(`${value} is not an address of this site.`);
  return value.slice(link('').length);
}

/** What every private note and every answer in own words belongs to. */
function promptsOf({ modules, scenarios }: Catalogue): NotePrompts {
  return Object.fromEntries([
    ...modules.flatMap((module) => [
      ...module.lessons.flatMap((lesson) =>
        lesson.file.parts
          .filter((part) => part.name === 'PrivateNote')
          .map((part) => [part.id, { prompt: String(part.attributes.prompt), href: `${lesson.href}#${part.id}` }]),
      ),
      ...module.questions
        .filter(({ question }) => question.type === 'own-words')
        .map(({ question }) => [`own-words:${question.id}`, { prompt: question.stem, href: module.href }]),
    ]),
    ...scenarios.map(({ object, scenario, href }) => [object, { prompt: messages.record.progress.ownWords(scenario.title), href }]),
  ]);
}

const made = new WeakMap<Catalogue, Map<Name, DataFile>>();

/** The data of pages in files of their own, once for all pages. A file has a new name when its content is new, so that an old page never meets new data. */
export function dataFiles(catalogue: Catalogue): Map<Name, DataFile> {
  const known = made.get(catalogue);
  if (known) return known;
  const contents: Record<Name, unknown> = { outline: syllabusOf(catalogue), prompts: promptsOf(catalogue) };
  const files = new Map(
    (Object.keys(contents) as Name[]).map((name): [Name, DataFile] => {
      const text = JSON.stringify(contents[name], fromSite);
      return [name, { name: `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.pack`, text }];
    }),
  );
  made.set(catalogue, files);
  return files;
}

/** Address of a file of data, for the island that fetches it. */
export const dataAddress = (catalogue: Catalogue, name: Name): string => link(`_astro/${dataFiles(catalogue).get(name)?.name}`);
