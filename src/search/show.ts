import type { Kind, SearchDocument } from './schema.ts';

/** Results of a kind that are shown before somebody asks for more: few of those that explain or list, so that lessons stay in sight. */
export const shown: Record<Kind, number> = { lesson: 5, term: 2, conversation: 2, module: 2, practice: 2, line: 2, service: 2, 'self-check': 2 };

/** How many of the first results are read before they are shown. */
export const regarded = 12;

/** Everything of a document in which words may stand together. */
export const textOf = (document: Pick<SearchDocument, 'title' | 'text'> | undefined): string => (document ? `${document.title}\n${document.text}` : '');
