import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marked, passes, percent, score } from '../../../src/quiz/score.ts';
import { untouchable } from '../untouchable.ts';

const marked = (points: number, of: number, objective = 'o'): Marked => ({ objective, mark: { points, of } });

const anyMarked: fc.Arbitrary<Marked> = fc.integer({ min: 0, max: 7 }).chain((of) =>
  fc.record({
    objective: fc.constantFrom('weigh', 'describe', 'constructor', '1'),
    mark: fc.record({ points: fc.integer({ min: 0, max: of }), of: fc.constant(of) }),
  }),
);
const anyQuiz = fc.array(anyMarked, { minLength: 1, maxLength: 30 });

/** The mean share in 420ths, without rounding: 420 is divisible by 1 to 7. */
function exact(list: readonly Marked[]): { sum: number; of: number } {
  const counted = list.filter(({ mark }) => mark.of > 0);
  return { sum: counted.reduce((sum, { mark }) => sum + (mark.points * 420) / mark.of, 0), of: 420 * counted.length };
}

describe('a score', () => {
  test('is the mean of the shares: each question weighs the same, however many parts it has', () => {
    const { share, objectives, counted } = score([marked(1, 1, 'a'), marked(1, 4, 'a'), marked(0, 2, 'b'), marked(3, 4, 'b')]);
    expect(share).toBe(0.5);
    expect(objectives).toEqual({ a: 0.625, b: 0.375 });
    expect(counted).toBe(4);
  });

  test('leaves out what is not counted', () => {
    expect(score([marked(1, 1), marked(0, 0, 'written')])).toEqual({ share: 1, objectives: { o: 1 }, counted: 1 });
    expect(score([marked(0, 0)])).toEqual({ share: 0, objectives: {}, counted: 0 });
    expect(score([])).toEqual({ share: 0, objectives: {}, counted: 0 });
    fc.assert(
      fc.property(anyQuiz, fc.nat(30), (list, at) => {
        expect(score(list.toSpliced(at, 0, marked(0, 0, 'written')))).toEqual(score(list));
      }),
    );
  });

  test('agrees with exact arithmetic, as a whole and by objective', () => {
    fc.assert(
      fc.property(anyQuiz, (list) => {
        const { share, objectives } = score(untouchable(list));
        const whole = exact(list);
        expect(share).toBeCloseTo(whole.of === 0 ? 0 : whole.sum / whole.of, 12);
        for (const [objective, own] of Object.entries(objectives)) {
          const { sum, of } = exact(list.filter((one) => one.objective === objective));
          expect(own).toBeCloseTo(sum / of, 12);
        }
        expect(new Set(Object.keys(objectives))).toEqual(new Set(list.filter(({ mark }) => mark.of > 0).map(({ objective }) => objective)));
      }),
    );
  });

  test('stays between 0 and 1, and is exactly 1 when everything is right', () => {
    fc.assert(
      fc.property(anyQuiz, (list) => {
        const { share } = score(list);
        expect(0 <= share && share <= 1).toBe(true);
        const right = list.map(({ objective, mark: { of } }) => marked(of, of, objective));
        expect(score(right).share).toBe(right.some(({ mark }) => mark.of > 0) ? 1 : 0);
      }),
    );
  });
});

describe('the pass mark', () => {
  test('is reached or missed exactly as the points say, and the percent shown agrees', () => {
    fc.assert(
      fc.property(anyQuiz, fc.integer({ min: 1, max: 100 }), (list, passMark) => {
        const { share } = score(list);
        const { sum, of } = exact(list);
        expect(passes(share, passMark / 100)).toBe(of > 0 && sum * 100 >= passMark * of);
        expect(percent(share)).toBe(of === 0 ? 0 : Math.floor((sum * 100) / of));
      }),
      { numRuns: 2000 },
    );
  });

  test('of 80 percent is reached by 36 thirds of 45 in any arrangement, and missed by 35', () => {
    // 15 questions of three parts each: 4/5 of 45 thirds are 36.
    const thirds = fc.shuffledSubarray(
      Array.from({ length: 45 }, (_, i) => i),
      { minLength: 36, maxLength: 36 },
    );
    fc.assert(
      fc.property(thirds, (right) => {
        const quiz = (parts: number[]) =>
          score(Array.from({ length: 15 }, (_, q) => marked(parts.filter((part) => Math.floor(part / 3) === q).length, 3))).share;
        expect(passes(quiz(right), 0.8)).toBe(true);
        expect(percent(quiz(right))).toBe(80);
        expect(passes(quiz(right.slice(1)), 0.8)).toBe(false);
        expect(percent(quiz(right.slice(1)))).toBe(77);
      }),
      { numRuns: 500 },
    );
  });

  test('of 80 percent is reached by 12 questions whose thirds and fifths come to 9.6', () => {
    const list = [
      ...Array.from({ length: 6 }, () => marked(1, 1)),
      ...Array.from({ length: 3 }, () => marked(1, 3)),
      marked(5, 5),
      marked(4, 5),
      marked(4, 5),
    ];
    expect(list).toHaveLength(12);
    expect(passes(score(list).share, 0.8)).toBe(true);
    expect(passes(score([marked(0, 3), ...list.slice(1)]).share, 0.8)).toBe(false);
  });

  test.each([
    [0.796, 79],
    [0.7999999, 79],
    [0.8, 80],
    [0.57, 57], // 0.57 * 100 is 56.99999999999999
    [0.29, 29],
    [1, 100],
    [0.999, 99],
    [0, 0],
  ])('%d is shown as %d percent', (share, shown) => {
    expect(percent(share)).toBe(shown);
  });

  test('is never shown as reached when it is missed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100 }), (share, passMark) => {
        expect(percent(share) >= passMark).toBe(passes(share, passMark / 100));
      }),
      { numRuns: 1000 },
    );
  });
});
