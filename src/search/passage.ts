import type { Names } from './synonyms.ts';
import { readText } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** What was looked for. */
export interface Sought {
  terms: ReadonlySet<string>;
  reduce: (plain: string) => string;
  names: Names;
}

/** A place in a text where a term stands. */
interface Hit {
  from: number;
  to: number;
  term: string;
}

/** Letters of a passage, about; and how short a line may be before the next one is added. */
const length = 190;
const short = 70;

/** Where the terms stand in a text: words, names of several words, and words with hyphens that were typed as one. */
function hitsIn(text: string, { terms, reduce, names }: Sought): Hit[] {
  const words = readText(text);
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    const stem = reduce(word.plain);
    if (terms.has(stem)) hits.push({ from: word.from, to: word.to, term: stem });
    let [whole, end] = [word.plain, at + 1];
    while (words[end]?.joined) whole += words[end++]?.plain;
    const compound = reduce(whole);
    if (end > at + 1 && terms.has(compound)) hits.push({ from: word.from, to: words[end - 1]?.to ?? word.to, term: compound });
  }
  for (const { term, from, to } of names.find(words, false))
    if (terms.has(term)) hits.push({ from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0, term });
  return hits.sort((one, other) => one.from - other.from || other.to - one.to);
}

/** A text in pieces, from one place to another. */
function piecesOf(text: string, hits: readonly Hit[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const { from, to } of hits) {
    if (from < at || to > end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
  return pieces;
}

/** A short text, such as a title, with what was looked for marked. */
export const marked = (text: string, sought: Sought): Piece[] => piecesOf(text, hitsIn(text, sought), 0, text.length);

/** A stretch of a line that begins at a hit. */
interface Stretch {
  line: number;
  from: number;
  to: number;
  /** Different terms in it, and hits. */
  terms: number;
  hits: number;
}

/** The stretches of a line, one from each of its hits, none longer than a passage. */
function stretchesOf(text: string, line: number, sought: Sought): Stretch[] {
  const hits = hitsIn(text, sought);
  return hits.map(({ from }, first) => {
    const inside = hits.slice(first).filter(({ to }) => to <= from + length);
    return { line, from, to: inside.at(-1)?.to ?? from, terms: new Set(inside.map(({ term }) => term)).size, hits: inside.length };
  });
}

/** The nearest place where a word begins or ends: at or before (`-1`), or at or after (`1`). */
function atWord(text: string, place: number, step: -1 | 1): number {
  let at = Math.max(0, Math.min(text.length, Math.round(place)));
  while (at > 0 && at < text.length && /\S/.test(text[at - 1] ?? '') && /\S/.test(text[at] ?? '')) at += step;
  return at;
}

/** Where a passage begins: with the sentence of the first hit, when the others still have room; else with the word at `wanted`. */
function beginning(text: string, { from, to }: Stretch, wanted: number): number {
  const ends = [...text.slice(0, from).matchAll(/[.!?][”"’)]*\s+/g)].at(-1);
  const sentence = ends ? ends.index + ends[0].length : 0;
  if (to - sentence <= length && text.length - sentence >= length / 2) return sentence;
  return wanted > 0 ? atWord(text, wanted, 1) : 0;
}

/**
 * The passage of a text that holds most of what was looked for, cut at words. A text in which nothing of it stands is shown from its beginning.
 * @param text lines, each a paragraph, an item or a row
 */
export function passageOf(text: string, sought: Sought): Piece[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const stretches = lines.flatMap((line, i) => stretchesOf(line, i, sought));
  const fuller = (one: Stretch, other: Stretch) => (other.terms > one.terms || (other.terms === one.terms && other.hits > one.hits) ? other : one);
  const best = stretches.reduce(fuller, { line: 0, from: 0, to: 0, terms: 0, hits: 0 });
  let whole = lines[best.line] ?? '';
  for (let next = best.line + 1; whole.length < short && next < lines.length; next++) whole += ` ${lines[next]}`;
  const wanted = Math.max(0, Math.min((best.from + best.to - length) / 2, whole.length - length));
  const start = beginning(whole, best, wanted);
  const cut = atWord(whole, start + length, -1);
  const end = whole.slice(0, cut).trimEnd().length;
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...piecesOf(whole, hitsIn(whole, sought), start, end),
    ...(end < whole.length ? [{ text: ' …', hit: false }] : []),
  ];
}
