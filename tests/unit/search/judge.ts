import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Opened } from './this-course.ts';

/** A query of the fixture. */
export interface Query {
  query: string;
  /** Results of which any is right, as the fixture writes them. */
  wants: string[];
}

export const queries: Query[] = parse(readFileSync('tests/fixtures/search/queries.yaml', 'utf8'));

/** An address as the fixture writes it. */
export function short(href: string): string {
  const [, lesson, anchor = ''] = href.match(/^modules\/[^/]+\/([^/#]+)\/(?:#(.*))?$/) ?? [];
  if (lesson && lesson !== 'practice') return `lesson/${lesson}#${anchor}`;
  return href
    .replace('glossary/#', 'term/')
    .replace('help/#', 'line/')
    .replace('services/#', 'service/')
    .replace(/^scenarios\/(.*)\/$/, 'talk/$1');
}

/** Results shown of each kind before somebody asks for more. */
const shown = 5;

/** Results in the order in which they stand on the screen. */
export function resultsFor({ documents, search }: Opened, query: string): string[] {
  return search.answer(search.read(query)).flatMap(({ found }) => found.slice(0, shown).map(({ document }) => short(documents[document]?.href ?? '')));
}

/** Where the first right result of each query stands, from 0; -1 when there is none. */
export function places(opened: Opened): { query: string; place: number; results: string[] }[] {
  return queries.map(({ query, wants }) => {
    const results = resultsFor(opened, query);
    return { query, results, place: results.findIndex((one) => wants.includes(one)) };
  });
}
