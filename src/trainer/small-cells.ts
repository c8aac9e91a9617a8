/** The fewest people about whom a group figure is shown: fewer could be told apart. */
export const fewest = 5;

/**
 * Which groups must be hidden where figures of groups stand beside the figure of all. Hidden are groups of one to four people. Where the hidden
 * ones together are still fewer than five, another group is hidden as well, and so on: otherwise all minus those shown would tell what is hidden
 * (complementary suppression; Statistical Policy Working Paper 22, Federal Committee on Statistical Methodology, 2005). The smallest one is
 * taken, but first those that are hidden in another view of the same people, so that all views hide the same and none can be held against another.
 * @param sizes people behind the figure, by group; groups without anybody are not hidden
 * @param elsewhere groups hidden in another view
 */
export function hiddenGroups(sizes: ReadonlyMap<string, number>, elsewhere: ReadonlySet<string> = new Set()): Set<string> {
  const bySize = [...sizes]
    .filter(([, size]) => size > 0)
    .sort(([a, one], [b, other]) => Number(elsewhere.has(b)) - Number(elsewhere.has(a)) || one - other || (a < b ? -1 : 1));
  const hidden = new Set(bySize.filter(([, size]) => size < fewest).map(([group]) => group));
  let people = bySize.reduce((sum, [group, size]) => sum + (hidden.has(group) ? size : 0), 0);
  for (const [group, size] of bySize) {
    if (people === 0 || people >= fewest) break;
    if (hidden.has(group)) continue;
    hidden.add(group);
    people += size;
  }
  return hidden;
}
