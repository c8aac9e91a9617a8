import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prePost } from '../../../src/trainer/pre-post.ts';
import { belowT, hedgesCorrection, quantileT } from '../../../src/trainer/student-t.ts';
import { reference } from './reference.ts';

/** Agreement to six significant digits. */
const agrees = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(1e-12, 5e-7 * Math.abs(expected)));

test.each(reference.paired)('$name: agrees with R to six digits', (r) => {
  const found = prePost(r.pre.map((pre, i) => ({ pre, post: r.post[i] as number })));
  if (!found?.effect) throw new Error('nothing was computed');
  expect(found.n).toBe(r.n);
  agrees(found.pre.mean, r.preMean);
  agrees(found.pre.deviation, r.preDeviation);
  agrees(found.post.mean, r.postMean);
  agrees(found.post.deviation, r.postDeviation);
  agrees(found.change.mean, r.change);
  for (const [i, limit] of r.changeInterval.entries()) agrees(found.change.interval[i] as number, limit);
  agrees(found.effect.size, r.effect);
  for (const [i, limit] of r.effectInterval.entries()) agrees(found.effect.interval[i] as number, limit);
});

test('Student’s own example: the mean gain of 1.58 hours, from 0.70 to 2.46', () => {
  const sleep = reference.paired[0];
  const found = prePost(sleep?.pre.map((pre, i) => ({ pre, post: sleep.post[i] as number })) ?? []);
  // help(sleep) and t.test in R; Student (1908), Biometrika 6, 1-25.
  expect(found?.change.mean).toBeCloseTo(1.58, 10);
  expect(found?.change.interval.map((x) => x.toFixed(7))).toEqual(['0.7001142', '2.4598858']);
});

test.each(reference.distribution)('below t = %d with %d degrees of freedom and noncentrality %d: as R', (t, df, ncp, below) => {
  expect(Math.abs(belowT(t, df, ncp) - below)).toBeLessThan(1e-9);
});

test.each(reference.quantiles)('the quantile %d with %d degrees of freedom: as R', (p, df, t) => agrees(quantileT(p, df), t));

test('Hedges’ correction is near its usual approximation', () => {
  for (const df of [4, 10, 50, 4999]) expect(Math.abs(hedgesCorrection(df) - (1 - 3 / (4 * df - 1)))).toBeLessThan(0.003);
});

describe('what cannot be said is not said', () => {
  test('never for fewer than five people', () => {
    for (let n = 0; n < 5; n++) expect(prePost(Array.from({ length: n }, (_, i) => ({ pre: i / 10, post: 0.5 })))).toBeUndefined();
    expect(prePost(Array.from({ length: 5 }, (_, i) => ({ pre: i / 10, post: 0.5 })))).toBeDefined();
  });

  test('no effect where nobody differs, or everybody gains the same', () => {
    const same = prePost(Array.from({ length: 6 }, () => ({ pre: 0.3, post: 0.9 })));
    expect(same?.effect).toBeUndefined();
    expect(same?.change.mean).toBeCloseTo(0.6, 12);
    const shifted = prePost([0.1, 0.2, 0.3, 0.4, 0.5].map((pre) => ({ pre, post: pre + 0.25 })));
    expect(shifted?.effect).toBeUndefined();
    expect(shifted?.change.interval[0]).toBeCloseTo(0.25, 12);
  });
});

test('figures are finite and in order, whatever the results', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((x) => x / 100);
  fc.assert(
    fc.property(fc.array(fc.record({ pre: share, post: share }), { minLength: 5, maxLength: 60 }), (pairs) => {
      const found = prePost(pairs);
      const { change, effect } = found as NonNullable<typeof found>;
      expect(change.interval[0]).toBeLessThanOrEqual(change.mean + 1e-12);
      expect(change.interval[1]).toBeGreaterThanOrEqual(change.mean - 1e-12);
      if (!effect) return;
      expect(effect.interval.every(Number.isFinite)).toBe(true);
      expect(effect.interval[0]).toBeLessThan(effect.interval[1]);
      expect(Math.sign(effect.size) * Math.sign(change.mean)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
