import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewest, hiddenGroups } from '../../../src/trainer/small-cells.ts';

const hidden = (sizes: Record<string, number>) => [...hiddenGroups(new Map(Object.entries(sizes)))].sort();

describe('which groups are hidden', () => {
  test.each([
    ['none when all are large enough', { a: 5, b: 12 }, []],
    ['a small one, and the next smallest, which the total would give away', { a: 3, b: 12, c: 7 }, ['a', 'c']],
    ['two small ones that together are enough hide nobody else', { a: 3, b: 4, c: 7 }, ['a', 'b']],
    ['two small ones that together are still small take a third with them', { a: 1, b: 2, c: 20, d: 9 }, ['a', 'b', 'd']],
    ['all, when there is only one other', { a: 1, b: 20 }, ['a', 'b']],
    ['a group without anybody tells nothing', { a: 0, b: 20 }, []],
    ['all, when all together are few', { a: 1, b: 2 }, ['a', 'b']],
  ])('%s', (_what, sizes, expected) => expect(hidden(sizes as Record<string, number>)).toEqual(expected));
});

test('nothing that can be had by subtracting is about fewer than five people', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 2 }), fc.nat(30)), (sizes) => {
      const all = Object.values(sizes).reduce((sum, n) => sum + n, 0);
      const out = hiddenGroups(new Map(Object.entries(sizes)));
      const shown = Object.entries(sizes).filter(([group]) => !out.has(group));
      for (const [, size] of shown) expect(size === 0 || size >= fewest).toBe(true);
      const rest = all - shown.reduce((sum, [, n]) => sum + n, 0);
      // Either nothing is left, or enough people; or everything is hidden and there is nothing to subtract from.
      expect(rest === 0 || rest >= fewest || shown.every(([, n]) => n === 0)).toBe(true);
    }),
  );
});

test('what is hidden elsewhere is hidden first, so that views of the same people hide the same', () => {
  const people = new Map([
    ['north', 18],
    ['south', 18],
    ['night', 4],
  ]);
  const hidden = hiddenGroups(people);
  expect([...hidden].sort()).toEqual(['night', 'north']);
  // Of those who have a score, the south has fewer; without the other view it would be hidden instead.
  const scored = new Map([...people, ['south', 15], ['night', 3]] as [string, number][]);
  expect([...hiddenGroups(scored)].sort()).toEqual(['night', 'south']);
  expect([...hiddenGroups(scored, hidden)].sort()).toEqual(['night', 'north']);
  // Where nobody is too few, nothing is hidden, whatever is hidden elsewhere.
  expect([...hiddenGroups(new Map([['north', 9]]), hidden)]).toEqual([]);
});
