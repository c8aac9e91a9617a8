import { type FieldName, fields } from './schema.ts';
import type { Clause, SearchIndex } from './search-index.ts';
import { nearest, slipsFor } from './spelling.ts';
import { isPractical, isStopWord } from './stop-words.ts';
import type { Named, Names } from './synonyms.ts';
import { common, readings, together } from './weights.ts';
import { readText, type Word } from './words.ts';

/** One word of a question with everything that counts as finding it. */
interface Slot {
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
  /** What is looked for. */
  clauses: Clause[];
  /** What is looked for when that finds little: words that say little in texts as well. */
  otherwise: Clause[];
  /** The words that say something. */
  slots: Slot[];
  /** All of its words, in order; those that say nothing weigh little. */
  words: { plain: string; stem: string; weight: number }[];
  corrections: Correction[];
  /** The terms that are marked in what is shown: not those that are nearly everywhere, unless there are no others. */
  marks: ReadonlySet<string>;
  /** Whether it asks what to do, as against what something is. */
  practical: boolean;
  /** Things of the glossary that the question names with all of its words that say something. */
  named: string[];
}

/** How many words one that is still being typed, or is mistyped, is read as. */
const most = { completed: 6, corrected: 3 };

/** Letters from which the beginning of a word may be mistyped. */
const longBeginning = 5;

const inTitles: readonly FieldName[] = ['title', 'names', 'within'];

/** What a question is read with. */
interface Known {
  index: SearchIndex;
  reduce: (plain: string) => string;
  names: Names;
}

/** Words of which the typed one is the beginning, the most frequent first, each stem once. */
function completions(typed: string, { index, reduce }: Known): string[] {
  let [low, high] = [0, index.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found = new Map<string, string>();
  for (let at = low; index.words[at]?.startsWith(typed); at++) {
    const word = index.words[at] ?? '';
    if (!found.has(reduce(word))) found.set(reduce(word), word);
  }
  const frequency = (word: string) => index.frequency(reduce(word));
  return [...found.values()].sort((one, other) => frequency(other) - frequency(one)).slice(0, most.completed);
}

/** Words that look like a mistyped one, the nearest first; of a word that is still being typed, also words that begin like it. */
function similar(typed: string, unfinished: boolean, { index, reduce }: Known): string[] {
  const frequency = (word: string) => index.frequency(reduce(word));
  const whole = nearest(typed, index.words, slipsFor(typed), frequency);
  if (whole.length > 0 || !unfinished || typed.length < longBeginning) return whole.slice(0, most.corrected);
  const alike = index.words.filter((word) => word.length > typed.length && word[0] === typed[0]);
  const beginnings = new Map<string, string[]>();
  // Letters may have been left out of what is typed so far.
  for (let length = typed.length; length <= typed.length + slipsFor(typed); length++)
    for (const word of alike) {
      const start = word.slice(0, length);
      const words = beginnings.get(start);
      if (words) words.push(word);
      else beginnings.set(start, [word]);
    }
  return nearest(typed, [...beginnings.keys()], slipsFor(typed), () => 0)
    .flatMap((start) => (beginnings.get(start) ?? []).sort((one, other) => frequency(other) - frequency(one)))
    .slice(0, most.corrected);
}

/** A word with a neighbor, written as one: `hand off` may be written `handoff`. */
function compoundsAt(words: readonly Word[], at: number): string[] {
  const [before, here, after] = [words[at - 1]?.plain, words[at]?.plain ?? '', words[at + 1]?.plain];
  return [...(before ? [before + here] : []), ...(after ? [here + after] : [])];
}

/** How much a word says: from about 0 for one that is everywhere. One that occurs nowhere says as much as the rarest. */
function weightOf(terms: readonly string[], index: SearchIndex): number {
  const times = Math.max(1, ...terms.map((term) => index.frequency(term)));
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

/** Everything that counts as finding one word of a question. */
function readWord(words: readonly Word[], at: number, named: readonly Named[], unfinished: boolean, known: Known) {
  const { index, reduce, names } = known;
  const { plain = '', written = '' } = words[at] ?? {};
  const found: Clause[] = [];
  const look = (term: string, boost: number) => {
    if (index.frequency(term) > 0) found.push({ term, boost, fields });
  };
  const here = named.filter(({ from, to }) => from <= at && at < to);
  look(reduce(plain), here.some(({ from, to }) => to - from > 1) ? readings.inName : readings.word);
  if (unfinished) for (const word of completions(plain, known)) if (reduce(word) !== reduce(plain)) look(reduce(word), readings.completed);
  for (const compound of compoundsAt(words, at)) look(reduce(compound), readings.compound);
  // A name of several words is asked for with the first of them, and found for all.
  for (const { term, from } of here) look(term, from === at ? readings.name : 0);
  let correction: Correction | undefined;
  if (found.length === 0 && plain.length > 2) for (const term of names.beginning(plain)) look(term, readings.completed);
  if (found.length === 0) {
    const near = similar(plain, unfinished, known);
    for (const word of near) look(reduce(word), readings.corrected);
    if (near[0] !== undefined) correction = { typed: written, read: near[0] };
  }
  return { clauses: found, correction };
}

/**
 * Reads a question: which terms the index is asked for, and how much each of its words says.
 * @param question as it stands in the field; its last word may still be in the making
 */
export function ask(question: string, known: Known): Asked {
  const { index, reduce, names } = known;
  const words = readText(question);
  const typing = /[\p{L}\p{N}]$/u.test(question);
  const named = names.find(words, true);
  const telling = words.filter(({ plain }) => !isStopWord(plain));
  const clauses: Clause[] = [];
  const corrections: Correction[] = [];
  const slots: Slot[] = [];
  const inOrder: Asked['words'] = [];
  for (const [at, { plain }] of words.entries()) {
    if (isStopWord(plain) && telling.length > 0) {
      inOrder.push({ plain, stem: reduce(plain), weight: together.stopWord });
      continue;
    }
    const read = readWord(words, at, named, typing && at === words.length - 1 && plain.length > 1, known);
    clauses.push(...read.clauses);
    if (read.correction) corrections.push(read.correction);
    const terms = [...new Set(read.clauses.map(({ term }) => term))];
    const weight = weightOf(terms, index);
    slots.push({ terms, weight });
    inOrder.push({ plain, stem: reduce(plain), weight });
  }
  const otherwise = eachOnce(clauses);
  const found = slots.flatMap(({ terms }) => terms);
  const rare = found.filter((term) => !isCommon(term, index));
  return {
    clauses: otherwise.map((clause) => (isCommon(clause.term, index) ? { ...clause, fields: inTitles } : clause)),
    otherwise,
    slots,
    words: inOrder,
    corrections,
    marks: new Set(rare.length > 0 ? rare : found),
    practical: isPractical(words.map(({ plain }) => plain).join(' ')),
    named: named.filter(({ from, to }) => telling.every((word) => words.slice(from, to).includes(word))).map(({ term }) => term),
  };
}
