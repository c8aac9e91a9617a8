import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { grouped, readDocument, regard } from '../../../src/search/rank.ts';
import { regarded, shown, textOf } from '../../../src/search/show.ts';
import type { Opened } from './this-course.ts';

/** A query of the fixture. */
export interface Query {
  query: string;
  /** Results of which any is right, as the fixture writes them. */
  wants: string[];
}

const read = (file: string): Query[] => parse(readFileSync(`tests/fixtures/search/${file}`, 'utf8'));

export const queries = read('queries.yaml');
export const heldOut = read('held-out.yaml');

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

/** Results in the order in which they stand on the screen. */
function resultsFor({ documents, search }: Opened, query: string): string[] {
  const asked = search.read(query);
  const found = search.answer(asked);
  const texts = new Map(found.slice(0, regarded).map(({ document }) => [document, readDocument(textOf(documents[document]), search.reduce)]));
  return grouped(regard(found, asked, texts)).flatMap(({ kind, found }) =>
    found.slice(0, shown[kind]).map(({ document }) => short(documents[document]?.href ?? '')),
  );
}

/** Where the first right result of each query stands, from 0; -1 when there is none. */
export function places(opened: Opened, queries: readonly Query[]): { query: string; place: number; results: string[] }[] {
  return queries.map(({ query, wants }) => {
    const results = resultsFor(opened, query);
    return { query, results, place: results.findIndex((one) => wants.includes(one)) };
  });
}
