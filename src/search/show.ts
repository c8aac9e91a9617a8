import type { Piece } from './passage.ts';
import type { Kind, SearchDocument } from './schema.ts';

/** Results of a kind that are shown before somebody asks for more: few of those that explain or list, so that lessons stay in sight. */
export const shown: Record<Kind, number> = { lesson: 5, term: 2, conversation: 2, module: 2, practice: 2, line: 2, service: 2, 'self-check': 2 };

/** How many of the first results are read before they are shown. */
export const regarded = 12;

/** Everything of a document in which words may stand together. */
export const textOf = (document: Pick<SearchDocument, 'title' | 'text'> | undefined): string =>
  document ? `${document.title}\n${document.text}` : '';

/** A result as it is shown. */
export interface Result {
  /** Its address from the site's root. */
  href: string;
  title: Piece[];
  within: string;
  passage: Piece[];
}

/** Results of one kind as they are shown. */
interface ResultGroup {
  kind: Kind;
  /** How many there are; `results` may hold the first of them only. */
  count: number;
  results: Result[];
}

/** What search answers to a question. */
export interface Answer {
  groups: ResultGroup[];
  /** Results in all. */
  count: number;
  /** The question with mistyped words as they were read; undefined when all were found as they stand. */
  readAs: string | undefined;
  /** When nothing was found: the question with words of the course that look like those typed. */
  suggestion: string | undefined;
}

/** Why search cannot answer: its files cannot be reached, or they are of another version than this page. */
export type Failure = 'unreachable' | 'outdated';
