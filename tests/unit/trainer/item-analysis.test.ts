import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrationOf, itemFigures, type Sitting } from '../../../src/trainer/item-analysis.ts';
import { reference } from './reference.ts';

const [lsat, partial] = reference.items;
const agrees = (found: number | undefined, expected: number | undefined) => expect(Math.abs((found ?? 9) - (expected ?? 0))).toBeLessThan(5e-7);

/** LSAT section 6: the patterns 00000 to 11111, each as often as it was given. */
const lsatSittings = reference.lsatCounts.flatMap((count, pattern): Sitting[] =>
  Array.from({ length: count }, () => [4, 3, 2, 1, 0].map((bit) => ({ question: `item-${5 - bit}`, share: (pattern >> bit) & 1, picks: ['x'] }))),
);

test('LSAT section 6: difficulties and discriminations agree with R and with the published ones', () => {
  const figures = itemFigures(lsatSittings);
  for (const [i, figure] of figures.entries()) {
    expect(figure.n).toBe(1000);
    agrees(figure.difficulty, lsat?.difficulty[i]);
    agrees(figure.discrimination, lsat?.discrimination[i]);
  }
  // The proportions right are those of the published table (Bock & Lieberman 1970).
  expect(figures.map(({ difficulty }) => difficulty)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
  expect(figures.map(({ discrimination = 0 }) => discrimination.toFixed(3))).toEqual(['0.113', '0.153', '0.173', '0.144', '0.122']);
});

test('partial points: agrees with R', () => {
  const figures = itemFigures(reference.partial.map((row) => row.map((share, i) => ({ question: `q${i}`, share, picks: ['x'] }))));
  expect(figures).toHaveLength(partial?.difficulty.length ?? 0);
  expect(figures.length).toBeGreaterThan(1);
  for (const [i, figure] of figures.entries()) {
    agrees(figure.difficulty, partial?.difficulty[i]);
    agrees(figure.discrimination, partial?.discrimination[i]);
  }
});

test('which options draw, what is left open, and how sure people were', () => {
  const answer = (share: number, picks: string[], confidence?: 1 | 2 | 3) => [
    { question: 'one', share, picks, ...(confidence ? { confidence } : {}) },
  ];
  const [figure] = itemFigures([
    answer(1, ['b'], 3),
    answer(0, ['a'], 3),
    answer(0, ['a'], 1),
    answer(0, ['c'], 2),
    answer(0, []),
    answer(1, ['b'], 2),
  ]);
  expect(figure).toMatchObject({
    n: 6,
    right: 1 / 3,
    open: 1,
    confidence: 11 / 5,
    picks: [
      { id: 'a', n: 2 },
      { id: 'b', n: 2 },
      { id: 'c', n: 1 },
    ],
    calibration: [
      { confidence: 1, n: 1, share: 0 },
      { confidence: 2, n: 2, share: 0.5 },
      { confidence: 3, n: 2, share: 0.5 },
    ],
  });
  // One question alone has nothing to be compared with.
  expect(figure).not.toHaveProperty('discrimination');
});

test('discrimination is not said for fewer than five, nor where everybody has the same', () => {
  const sitting = (a: number, b: number): Sitting => [
    { question: 'a', share: a, picks: ['x'] },
    { question: 'b', share: b, picks: ['x'] },
  ];
  const four = [sitting(1, 1), sitting(0, 0), sitting(1, 0.5), sitting(0, 0.5)];
  expect(itemFigures(four)[0]).not.toHaveProperty('discrimination');
  expect(itemFigures([...four, sitting(1, 1)])[0]?.discrimination).toBeGreaterThan(0.5);
  expect(itemFigures(Array.from({ length: 9 }, (_, i) => sitting(1, i / 9)))[0]).not.toHaveProperty('discrimination');
});

test('figures stay within their ranges, and counts add up', () => {
  const answer = fc.record({
    question: fc.constantFrom('a', 'b', 'c', 'd'),
    share: fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
    picks: fc.array(fc.constantFrom('x', 'y'), { maxLength: 1 }),
    confidence: fc.constantFrom(1 as const, 2 as const, 3 as const),
  });
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(answer, { selector: ({ question }) => question })), (sittings) => {
      const figures = itemFigures(sittings);
      expect(figures.reduce((sum, { n }) => sum + n, 0)).toBe(sittings.flat().length);
      for (const { n, open, picks, discrimination = 0, difficulty, right } of figures) {
        expect(open + picks.reduce((sum, pick) => sum + pick.n, 0)).toBe(n);
        expect(Math.abs(discrimination)).toBeLessThanOrEqual(1 + 1e-9);
        expect(right).toBeLessThanOrEqual(difficulty + 1e-9);
      }
      expect(calibrationOf(sittings.flat()).reduce((sum, { n }) => sum + n, 0)).toBe(sittings.flat().length);
    }),
  );
});
