import { type FieldName, fields } from './schema.ts';
import type { Clause, SearchIndex } from './search-index.ts';
import { nearest, slipsFor } from './spelling.ts';
import { isPractical, isStopWord } from './stop-words.ts';
import type { FindNames } from './synonyms.ts';
import { common, readings, together } from './weights.ts';
import { plainWord, readText, type Word } from './words.ts';

/** One word of a question with everything that counts as finding it. */
export interface Slot {
  terms: readonly string[];
  /** How much it says: rare words more than common ones. */
  weight: number;
}

/** A word that was read as another. */
export interface Correction {
  typed: string;
  read: string;
}

/** A question as the index is asked. */
export interface Asked {
  /** What is looked for; and where words that say little find nothing in titles, what is looked for then. */
  clauses: Clause[];
  otherwise: Clause[];
  slots: Slot[];
  /** All of its words, in order; those that say nothing weigh little. */
  words: { plain: string; stem: string; weight: number }[];
  corrections: Correction[];
  /** The terms that are marked in what is shown: not those that are nearly everywhere, unless there are no others. */
  marks: ReadonlySet<string>;
  /** Whether it asks what to do, as against what something is. */
  practical: boolean;
  /** Things of the glossary that the question names with all of its words. */
  named: string[];
}

/** How many words one that is still being typed, or is mistyped, is read as. */
const most = { completed: 6, corrected: 3 };

const inTitles: readonly FieldName[] = ['title', 'names', 'within'];

/** Words of which the typed one is the beginning, the most frequent first. */
function completions(typed: string, index: SearchIndex, reduce: (plain: string) => string): string[] {
  let [low, high] = [0, index.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; index.words[at]?.startsWith(typed); at++) found.push(index.words[at] ?? '');
  const stems = [...new Set(found.map(reduce))];
  return stems.sort((one, other) => index.frequency(other) - index.frequency(one)).slice(0, most.completed);
}

/**
 * Reads a question: which terms the index is asked for, and how much each of its words says.
 * @param question as it stands in the field; its last word may still be in the making
 * @param reduce what reduces a plain word to its stem
 */
export function ask(question: string, index: SearchIndex, reduce: (plain: string) => string, findNames: FindNames): Asked {
  const words = readText(question);
  const typing = /[\p{L}\p{N}]$/u.test(question);
  const names = findNames(words, true);
  const telling = words.filter(({ plain }) => !isStopWord(plain));
  const clauses: Clause[] = [];
  const corrections: Correction[] = [];
  const slots: Slot[] = [];
  const inOrder: Asked['words'] = [];
  const look = (terms: Set<string>, term: string, boost: number, among: readonly FieldName[] = fields) => {
    if (index.frequency(term) === 0) return;
    terms.add(term);
    clauses.push({ term, boost, fields: among });
  };

  for (const [at, word] of words.entries()) {
    const stem = reduce(word.plain);
    if (isStopWord(word.plain) && telling.length > 0) {
      inOrder.push({ plain: word.plain, stem, weight: together.stopWord });
      continue;
    }
    const terms = new Set<string>();
    const last = typing && at === words.length - 1;
    const inLongName = names.some(({ from, to }) => from <= at && at < to && to - from > 1);
    look(terms, stem, inLongName ? readings.inName : readings.word);
    if (last && word.plain.length > 1)
      for (const completed of completions(word.plain, index, reduce)) if (completed !== stem) look(terms, completed, readings.completed);
    for (const other of compoundsAt(words, at)) look(terms, reduce(other), readings.compound);
    for (const { term, from, to } of names) if (from <= at && at < to) look(terms, term, from === at ? readings.name : 0);
    if (terms.size === 0) {
      const near = nearest(word.plain, index.words, slipsFor(word.plain), (one) => index.frequency(reduce(one))).slice(0, most.corrected);
      for (const one of near) look(terms, reduce(one), readings.corrected);
      if (near[0] !== undefined) corrections.push({ typed: word.written, read: near[0] });
    }
    const weight = weightOf(terms, index);
    slots.push({ terms: [...terms], weight });
    inOrder.push({ plain: word.plain, stem, weight });
  }
  const found = slots.flatMap(({ terms }) => terms);
  const rare = found.filter((term) => !isCommon(term, index));
  return {
    clauses: withoutCommon(clauses, index),
    otherwise: eachOnce(clauses),
    marks: new Set(rare.length > 0 ? rare : found),
    slots,
    words: inOrder,
    corrections,
    practical: isPractical(words.map(({ plain }) => plain).join(' ')),
    named: names.filter(({ from, to }) => telling.every((word) => words.slice(from, to).includes(word))).map(({ term }) => term),
  };
}

/** A word with a neighbor, written as one: `hand off` may be written `handoff`. */
function compoundsAt(words: readonly Word[], at: number): string[] {
  const here = words[at]?.plain ?? '';
  const [before, after] = [words[at - 1]?.plain, words[at + 1]?.plain];
  return [...(before ? [before + here] : []), ...(after ? [here + after] : [])].map(plainWord);
}

/** How much a word says, by its rarest reading: as BM25 has it, from 0 for one that is everywhere. A word that occurs nowhere says as much as the rarest. */
function weightOf(terms: ReadonlySet<string>, index: SearchIndex): number {
  const times = Math.max(1, ...[...terms].map((term) => index.frequency(term)));
  return Math.log(1 + index.documents / times);
}

/** Each term once, with its highest weight. */
function eachOnce(clauses: readonly Clause[]): Clause[] {
  const best = new Map<string, Clause>();
  for (const clause of clauses) if (clause.boost > (best.get(clause.term)?.boost ?? 0)) best.set(clause.term, clause);
  return [...best.values()];
}

/** Whether a term stands in so many documents that it says little. */
const isCommon = (term: string, index: SearchIndex): boolean => index.frequency(term) > Math.min(index.documents * common.share, common.documents);

/** The same, terms that say little only where they stand in titles. */
function withoutCommon(clauses: readonly Clause[], index: SearchIndex): Clause[] {
  return eachOnce(clauses).map((clause) => (isCommon(clause.term, index) ? { ...clause, fields: inTitles } : clause));
}
