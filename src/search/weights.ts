import type { FieldName, Kind } from './schema.ts';

/*
 * Every number that says what counts how much. They were chosen on the queries of tests/fixtures/search as a whole, coarsely: neighbors of each
 * value do about as well. Those of `index` are part of the files; the others apply when a question is asked.
 */

/** How lunr weighs a term in a field: what a field counts, and BM25's own two values (lunr's are k1 1.2 and b 0.75). */
export const index = {
  boosts: { title: 3, names: 3, within: 1.3, text: 1 } satisfies Record<FieldName, number>,
  /** How soon repeating a term stops to count. */
  k1: 0.9,
  /** How much a long field is held against a term in it. */
  b: 0.5,
};

/** What the ways to find a word count. */
export const readings = {
  word: 1,
  /** A word within a longer name that was found as a whole. */
  inName: 0.5,
  /** A name of the glossary or of the search words, in any of its forms. */
  name: 2,
  /** The beginning of a word, while it is typed. */
  completed: 0.7,
  /** Two neighbors written as one. */
  compound: 1.2,
  /** A word that is read as a similar one. */
  corrected: 0.5,
};

/**
 * A word in more than this share of the documents, or in more than so many, says little: it counts in titles only, unless the question has no
 * other and titles do not do. The number holds a search at thousands of lessons to a few milliseconds.
 */
export const common = { share: 0.25, documents: 1_200 };

/** How much of a score hangs on how many of the question's words were found. */
export const covering = { share: 0.6 };

/** What a result gains in whose text all words of the question stand together, and what a word that says nothing counts there: a rare word counts about 6. */
export const together = { gain: 0.3, stopWord: 0.5 };

/** What the entry of a term gains when the question is one of its names, and what it loses when the question asks what to do. */
export const named = { gain: 1.7, practical: 0.6 };

/** What the beginning of a lesson counts beside its sections: it speaks of all of it, and a section is nearer to the point. */
export const beginning = { share: 0.75 };

/** What a result gains in which the question's words stand as they were typed, and not only in another form. */
export const verbatim = { gain: 0.3 };

/** What a kind counts when everything else is equal. */
export const priors: Record<Kind, number> = {
  lesson: 1,
  term: 0.75,
  conversation: 1.05,
  module: 0.8,
  practice: 0.6,
  line: 0.9,
  service: 0.8,
  'self-check': 0.9,
};
