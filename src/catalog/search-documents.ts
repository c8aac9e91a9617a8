import { messages } from '../messages/index.ts';
import type { SearchDocument, Synonyms } from '../search/schema.ts';
import { link } from '../site/link.ts';
import type { catalogue } from './catalogue.ts';
import type { Passage } from './passages.ts';
import type { LessonFile } from './read-lesson.ts';

type Catalogue = ReturnType<typeof catalogue>;

/** A self-check as search knows it: by its title and summary, and by nothing that is asked or answered in it. */
type SelfCheckFound = Pick<SearchDocument, 'title' | 'text' | 'href'>;

/** Parts at the end of a lesson that speak of all of it. */
const ofAll = ['Takeaways', 'TryIt'];

/** A heading of a lesson with what stands under it. */
interface Section {
  /** Its anchor; empty for what stands before the first heading. */
  anchor: string;
  title: string;
  lines: string[];
}

/** Whether a passage stands in the weaker of two versions. Out of its place it would read like advice. */
function isWeak({ within, line }: Passage, { parts }: LessonFile): boolean {
  const side = within.includes('Side') ? parts.findLast((part) => part.name === 'Side' && part.line <= line) : undefined;
  return side?.attributes.kind === 'weak';
}

/** What a passage says when it stands alone. */
const alone = (passage: Passage): string => (passage.within.includes('Dont') ? messages.search.dont(passage.text) : passage.text);

/** The sections of a lesson. What one should not say, and the weaker of two versions, are left out. */
function sectionsOf(file: LessonFile): Section[] {
  const sections: Section[] = [{ anchor: '', title: file.head?.title ?? '', lines: file.head ? [file.head.summary] : [] }];
  const anchors = file.sections.values();
  let row: Passage | undefined;
  for (const passage of file.passages) {
    const [top, open] = [sections[0], sections.at(-1)];
    if (passage.heading > 0) sections.push({ anchor: anchors.next().value ?? '', title: passage.text, lines: [] });
    else if (!passage.avoid && !isWeak(passage, file)) {
      const to = passage.within.some((part) => ofAll.includes(part)) ? top : open;
      // The cells of a row are read together.
      if (to && row && row.line === passage.line && passage.column > 0) to.lines.push(`${to.lines.pop()} · ${passage.text}`);
      else to?.lines.push(alone(passage));
    }
    row = passage.column >= 0 ? passage : undefined;
  }
  return sections;
}

/** Everything that can be found. Of questions only the objectives that they ask about; of self-checks only title and summary. */
export function searchDocuments(
  { modules, courses, scenarios, terms, crisisLines, services }: Catalogue,
  selfChecks: readonly SelfCheckFound[] = [],
): SearchDocument[] {
  const fromRoot = (href: string) => href.slice(link('').length);
  return [
    ...modules.flatMap(({ lessons, title: module }) =>
      lessons.flatMap((lesson) =>
        sectionsOf(lesson.file).map(
          ({ anchor, title, lines }): SearchDocument => ({
            kind: 'lesson',
            href: fromRoot(lesson.href) + (anchor && `#${anchor}`),
            title,
            within: anchor ? lesson.title : module,
            text: lines.join('\n'),
          }),
        ),
      ),
    ),
    ...terms.map(
      ({ id, term, also, definition }): SearchDocument => ({
        kind: 'term',
        href: `glossary/#${id}`,
        title: term,
        ...(also && { names: also }),
        text: definition,
        explains: id,
      }),
    ),
    ...scenarios.map(
      ({ scenario, href }): SearchDocument => ({
        kind: 'conversation',
        href: fromRoot(href),
        title: scenario.title,
        within: messages.search.with(scenario.person.name),
        text: [
          scenario.summary,
          scenario.person.about,
          scenario.brief.scene,
          ...scenario.brief.known,
          ...Object.keys(scenario.skills).map((skill) => messages.skills[skill as keyof typeof messages.skills]),
        ].join('\n'),
      }),
    ),
    ...[...modules, ...courses].map(({ title, summary, href }): SearchDocument => ({ kind: 'module', href: fromRoot(href), title, text: summary })),
    ...modules.flatMap(({ objectives, practice, title: module }) =>
      objectives
        .filter(({ id }) => practice.pool.some(({ question }) => question.objective === id))
        .map(
          ({ text }): SearchDocument => ({
            kind: 'practice',
            href: `${fromRoot(practice.within.href)}practice/`,
            title: text,
            within: module,
            text: '',
          }),
        ),
    ),
    ...crisisLines.map(
      ({ id, name, for: serves, hours }): SearchDocument => ({ kind: 'line', href: `help/#${id}`, title: name, text: `${serves}\n${hours}` }),
    ),
    ...services.map(
      ({ id, name, serves, refer, kindNames }): SearchDocument => ({
        kind: 'service',
        href: `services/#${id}`,
        title: name,
        within: kindNames.join(', '),
        text: `${serves}\n${refer}`,
      }),
    ),
    ...selfChecks.map((one): SearchDocument => ({ kind: 'self-check', ...one })),
  ];
}

/** Names for the same things: those of the glossary's terms, and those of content/search-words.yaml. Words for a term of the glossary join its names. */
export function synonymsOf({ terms, searchWords }: Pick<Catalogue, 'terms' | 'searchWords'>): Synonyms[] {
  const things = terms.map(({ id, term, also = [] }) => ({ id, names: [term, ...also] }));
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  for (const [i, words] of searchWords.entries()) {
    const thing = things.find(({ names }) => names.some((name) => words.some((word) => same(name, word))));
    if (thing) thing.names.push(...words.filter((word) => !thing.names.some((name) => same(name, word))));
    else things.push({ id: String(i), names: words });
  }
  return things;
}
