/** What a search result can be, in no order; the words for them stand in `src/messages`. */
export const kinds = ['lesson', 'term', 'conversation', 'module', 'practice', 'line', 'service', 'self-check'] as const;

export type Kind = (typeof kinds)[number];

/** One thing that can be found: a section of a lesson, a term, a conversation, a service. The catalogue makes them, the build puts them into the index. */
export interface SearchDocument {
  kind: Kind;
  /** Its address from the site's root, with the anchor: `modules/stigma/words/#at-the-desk`. */
  href: string;
  /** What it is called: a section's heading, a term, a conversation's title. */
  title: string;
  /** What it stands in, such as the title of the lesson. */
  within?: string;
  /** Other names for it. */
  names?: readonly string[];
  /** What is read there, a paragraph, item or row a line; the passage shown with a result is taken from it. */
  text: string;
  /** For an entry of the glossary: the id of what it explains, as in `Synonyms`. */
  explains?: string;
}

/** Names for one thing, from the glossary: who looks for one of them finds texts with the others. */
export interface Synonyms {
  /** The glossary's id of the term. */
  id: string;
  /** The term itself, then its other names. */
  names: readonly string[];
}

/** Number of the shape of the files below. A browser that reads another number asks for a reload. */
export const version = 1;

/** Parts of a document that are weighed apart: its title, its other names, what it stands in, its text. */
export const fields = ['title', 'names', 'within', 'text'] as const;

export type FieldName = (typeof fields)[number];

/** `search/index.pack`: everything but postings and texts. It is loaded when search is opened. */
export interface CoreFile {
  version: number;
  /** Whether words are reduced to English stems. */
  stemmed: boolean;
  /** Documents, counted; they are numbered from 0, kind by kind. */
  documents: number;
  /** For each kind that occurs, the number of its first document. */
  kinds: [Kind, number][];
  /** The documents that stand for a whole page and not for a section of it: the steps from one number to the next: numbers. */
  tops: string;
  /** Every word of every document, sorted, front-coded (see `front-code.ts`). */
  words: string;
  /** For each stem, in order, how many documents hold it: numbers as in `numbers.ts`. */
  frequencies: string;
  /** For each field, the number of terms of each document: numbers. */
  lengths: Record<FieldName, string>;
  /** Names from the glossary. */
  synonyms: Synonyms[];
  /** For each of them, the number of the document that explains it; -1 when there is none. */
  entries: number[];
  /** Files of postings, each with its first stem. */
  postings: [file: string, first: string][];
  /** Files of texts, each with the number of its first document. */
  texts: [file: string, first: number][];
}

/** `search/p-….pack`: for each stem from the file's first one on, its postings in each field: numbers. */
export type PostingsFile = string[];

/** `search/t-….pack`: the documents from the file's first one on. */
export type TextsFile = [href: string, title: string, within: string, text: string][];
