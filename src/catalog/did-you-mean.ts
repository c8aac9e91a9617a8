import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelled one probably stands for. */
export function guess(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  const slips = Math.min(found.length / 2, Math.max(2, found.length / 3));
  return found !== word && distance(word, found) <= slips ? found : undefined;
}

/** " Did you mean …?" when one of the known words is close, otherwise nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const found = guess(word, known);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
