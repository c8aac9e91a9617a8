/** Slips that are forgiven in a word: none in short ones, one from four letters, two from eight. */
export const slipsFor = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * How many slips lie between two words: a letter too many, too few, wrong, or two neighbors swapped (optimal string alignment distance).
 * @param most the count at which it gives up
 * @returns the number of slips; `most + 1` when there are more
 */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let count = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(!same));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) count = Math.min(count, (before[j - 2] ?? 0) + 1);
      next.push(count);
      least = Math.min(least, count);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
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
      // Numbers are not mistyped words: 988 is not 989.
      const count = /^\p{L}+$/u.test(word) ? slips(typed, word, most) : most + 1;
      return count > most ? [] : [{ word, count: count + (word[0] === typed[0] ? 0 : 0.5), weight: weight(word) }];
    })
    .sort((one, other) => one.count - other.count || other.weight - one.weight)
    .map(({ word }) => word);
}
