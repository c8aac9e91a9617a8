/** The fewest people about whom a group figure is shown: fewer could be told apart. */
export const fewest = 5;

/**
 * Which groups must be hidden where figures of groups stand beside the figure of all. Hidden are groups of one to four people. Where the hidden
 * ones together are still fewer than five, the smallest group shown is hidden as well, and so on: otherwise all minus those shown would
 * tell what is hidden (complementary suppression; Statistical Policy Working Paper 22, Federal Committee on Statistical Methodology, 2005).
 * The same sizes hide the same groups, so that two views of the same people cannot be subtracted from each other either.
 * @param sizes people behind the figure, by group; groups without anybody are not hidden
 */
export function hiddenGroups(sizes: ReadonlyMap<string, number>): Set<string> {
  const bySize = [...sizes].filter(([, size]) => size > 0).sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const hidden = new Set<string>();
  let people = 0;
  for (const [group, size] of bySize) {
    if (size >= fewest && (people === 0 || people >= fewest)) break;
    hidden.add(group);
    people += size;
  }
  return hidden;
}
