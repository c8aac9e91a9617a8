/** Slips that are forgiven in a word: none in short ones, one from four letters, two from eight. */
export const slipsFor = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Three rows of counts, used again for every pair of words: tens of thousands are compared in one search. */
const rows = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as [Uint8Array, Uint8Array, Uint8Array];

/**
 * How many slips lie between two words: a letter too many, too few, wrong, or two neighbors swapped (optimal string alignment distance).
 * @param one at most 255 letters, as `other`; longer ones count as far apart
 * @param most the count at which it gives up, at most 250
 * @returns the number of slips; `most + 1` when there are more
 */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || other.length > 255) return most + 1;
  let [before, row, next] = rows;
  for (let j = 0; j <= other.length; j++) row[j] = j;
  for (let i = 1; i <= one.length; i++) {
    // Beyond so many letters from the same place there are more slips than `most` already.
    const [first, last] = [Math.max(1, i - most), Math.min(other.length, i + most)];
    const letter = one.charCodeAt(i - 1);
    next[first - 1] = first === 1 ? i : most + 1;
    let least = next[first - 1] ?? 0;
    for (let j = first; j <= last; j++) {
      const above = j < i + most ? (row[j] ?? 0) : most + 1;
      let count = Math.min(above + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === other.charCodeAt(j - 1) ? 0 : 1));
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1))
        count = Math.min(count, (before[j - 2] ?? 0) + 1);
      next[j] = count;
      if (count < least) least = count;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}

/**
 * The words nearest to a mistyped one, the nearest first; of equally near ones those that begin alike, then those that occur more.
 * @param weight how much a word occurs
 */
export function nearest(typed: string, words: readonly string[], most: number, weight: (word: string) => number): string[] {
  if (most === 0) return [];
  return words
    .flatMap((word) => {
      const count = slips(typed, word, most);
      // Numbers are not mistyped words: 988 is not 989.
      return count > most || /[^\p{L}]/u.test(word) ? [] : [{ word, count: count + (word[0] === typed[0] ? 0 : 0.5), weight: weight(word) }];
    })
    .sort((one, other) => one.count - other.count || other.weight - one.weight)
    .map(({ word }) => word);
}
