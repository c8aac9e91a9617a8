import { closest, distance } from 'fastest-levenshtein';

/** " Did you mean …?" when one of the known words is close, otherwise nothing. */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const guess = closest(word, known);
  return guess !== word && distance(word, guess) <= Math.max(2, guess.length / 3) ? ` Did you mean "${guess}"?` : '';
}
