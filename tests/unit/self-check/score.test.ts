import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSheet, Answers } from '../../../src/self-check/schema.ts';
import { itemsOf, score, turned } from '../../../src/self-check/score.ts';
import { own, sheet, sheets, shipped } from './instruments.ts';

const anySheet = fc.constantFrom(...sheets);
const valuesOf = ({ responses }: AnswerSheet) => responses.map(({ value }) => value);

/** A sheet with answers to all of its items. */
const filled = anySheet.chain((one) =>
  fc
    .array(fc.constantFrom(...valuesOf(one)), { minLength: one.itemCount, maxLength: one.itemCount })
    .map((list) => ({ sheet: one, answers: Object.fromEntries(list.map((answer, i) => [i + 1, answer])) as Record<number, number> })),
);

/** A sheet with answers to some of its items. */
const partly = filled.chain(({ sheet, answers }) =>
  fc.subarray(itemsOf(sheet)).map((left) => ({
    sheet,
    answers: Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, left.includes(Number(item)) ? answer : null])) as Answers,
  })),
);

const everywhere = (one: AnswerSheet, answer: (item: number) => number): Answers =>
  Object.fromEntries(itemsOf(one).map((item) => [item, answer(item)]));

describe('an item that counts the other way round', () => {
  test('turned round twice is what it was, and an answer of the scale in between', () => {
    fc.assert(
      fc.property(filled, ({ sheet, answers }) => {
        for (const [name, answer] of Object.entries(answers)) {
          const once = turned(sheet, Number(name), answer);
          expect(valuesOf(sheet)).toContain(once);
          expect(turned(sheet, Number(name), once)).toBe(answer);
        }
      }),
    );
  });

  test('is turned, and the others are not', () => {
    expect([turned(sheet('proqol'), 1, 5), turned(sheet('proqol'), 2, 5)]).toEqual([1, 5]);
    expect([turned(sheet('cbi'), 13, 25), turned(sheet('cbi'), 12, 25)]).toEqual([75, 25]);
    expect([turned(sheet('olbi'), 2, 1), turned(sheet('olbi'), 1, 1)]).toEqual([4, 1]);
  });
});

describe('the range', () => {
  test.each(sheets)('$id: the lowest answers give its lower end, the highest its upper end', (one) => {
    const [least, most] = [Math.min(...valuesOf(one)), Math.max(...valuesOf(one))];
    const ends = ([plain, other]: [number, number]) =>
      score(
        one,
        everywhere(one, (item) => (one.reversed?.items.includes(item) ? other : plain)),
      ).map((result) => result.scored && result.score);
    expect(ends([least, most])).toEqual(one.subscales.map(({ formula }) => formula.min));
    expect(ends([most, least])).toEqual(one.subscales.map(({ formula }) => formula.max));
  });

  test('holds every score, and with bands each score lies in one for each group of people', () => {
    fc.assert(
      fc.property(partly, ({ sheet, answers }) => {
        score(sheet, answers).forEach((result, i) => {
          const { formula, bands } = sheet.subscales[i] ?? { formula: { min: 0, max: 0 }, bands: [] };
          if (!result.scored) return;
          expect(result.score).toBeGreaterThanOrEqual(formula.min);
          expect(result.score).toBeLessThanOrEqual(formula.max);
          expect(result.bands.map(({ group }) => group)).toEqual([...new Set(bands.map(({ group }) => group))]);
        });
      }),
    );
  });
});

describe('what is computed', () => {
  test('is the sum or the mean of the answers, and then the formula', () => {
    fc.assert(
      fc.property(filled, ({ sheet, answers }) => {
        score(sheet, answers).forEach((result, i) => {
          const { items = [], formula } = sheet.subscales[i] ?? {};
          const given = items.map((item) =>
            sheet.reversed?.items.includes(item) ? sheet.reversed.from - (answers[item] ?? 0) : (answers[item] ?? 0),
          );
          const sum = given.reduce((total, one) => total + one, 0);
          const raw = formula?.op === 'mean' ? sum / items.length : sum;
          expect(result).toMatchObject({ scored: true, answered: items.length, missing: [] });
          if (!result.scored) return;
          expect(result.raw).toBeCloseTo(raw, 10);
          expect(result.score).toBeCloseTo((raw - (formula?.subtract ?? 0)) * (formula?.times ?? 1), 10);
        });
      }),
    );
  });

  test('does not depend on the order in which a subscale lists its items, or the form its subscales', () => {
    fc.assert(
      fc.property(
        partly.chain(({ sheet, answers }) =>
          fc
            .tuple(
              fc.shuffledSubarray(sheet.subscales, { minLength: sheet.subscales.length }),
              fc.tuple(...sheet.subscales.map(({ items }) => fc.shuffledSubarray(items, { minLength: items.length }))),
            )
            .map(([subscales, orders]) => ({
              sheet,
              answers,
              shuffled: {
                ...sheet,
                subscales: subscales.map((one) => ({ ...one, items: orders[sheet.subscales.indexOf(one)] ?? [] })),
              } as AnswerSheet,
            })),
        ),
        ({ sheet, answers, shuffled }) => {
          const scores = (one: AnswerSheet) =>
            Object.fromEntries(score(one, answers).map((result) => [result.subscale, result.scored ? result.score : 'none']));
          expect(scores(shuffled)).toEqual(scores(sheet));
        },
      ),
    );
  });

  test('does not depend on who of two like items got which answer', () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.nat(), ({ sheet, answers }, a, b) => {
        const [subscale] = sheet.subscales;
        const like = (subscale?.items ?? []).filter((item) => !sheet.reversed?.items.includes(item));
        const [one, other] = [like[a % like.length] ?? 0, like[b % like.length] ?? 0];
        const exchanged = { ...answers, [one]: answers[other] ?? 0, [other]: answers[one] ?? 0 };
        const first = (given: Answers) => score(sheet, given)[0];
        expect(first(exchanged)).toEqual(first(answers));
      }),
    );
  });

  test('changes neither instrument nor answers', () => {
    for (const one of shipped.values()) {
      const answers = Object.freeze(Object.fromEntries(itemsOf(one).map((item) => [item, one.responses[0]?.value ?? 0])));
      const before = structuredClone(one);
      score(one, answers);
      expect(one).toEqual(before);
    }
  });
});

describe('missing answers', () => {
  test('a subscale has a score when, and only when, as many are answered as its rule asks for', () => {
    fc.assert(
      fc.property(partly, ({ sheet, answers }) => {
        score(sheet, answers).forEach((result, i) => {
          const { items = [], missing } = sheet.subscales[i] ?? {};
          const left = items.filter((item) => answers[item] === null);
          expect(result).toMatchObject({
            answered: items.length - left.length,
            missing: left,
            scored: items.length - left.length >= (missing?.atLeast ?? 0),
          });
          if (!result.scored) expect(result).toMatchObject({ why: 'too-few-answers', needed: missing?.atLeast });
        });
      }),
    );
  });

  test('left out and null are the same', () => {
    const all = everywhere(sheet('cbi'), () => 50);
    const { 3: _three, ...without } = all;
    expect(score(sheet('cbi'), without)).toEqual(score(sheet('cbi'), { ...all, 3: null }));
  });

  test('the Copenhagen inventory is scored from three, four and three answers on', () => {
    const given = (items: number[]) => Object.fromEntries(items.map((item) => [item, 75]));
    const scored = (items: number[]) => score(sheet('cbi'), given(items)).map((one) => one.scored);
    expect(scored([1, 2, 3, 7, 8, 9, 10, 14, 15, 16])).toEqual([true, true, true]);
    expect(scored([1, 2, 7, 8, 9, 14, 15])).toEqual([false, false, false]);
  });
});

describe('exact arithmetic', () => {
  /** A sheet with one subscale of three items, whose formula and bands are given. */
  const odd = (formula: AnswerSheet['subscales'][number]['formula'], top: number): AnswerSheet => {
    const base = sheet('who-5');
    const [subscale] = base.subscales;
    if (!subscale) throw new Error('WHO-5 has no subscale.');
    const band = { id: 'low', label: 'low', min: formula.min, max: top, verified: true, sources: ['example2020'] };
    return {
      ...base,
      itemCount: 3,
      subscales: [
        {
          ...subscale,
          items: [1, 2, 3],
          formula,
          missing: { ...subscale.missing, atLeast: 3 },
          bands: [band, { ...band, id: 'high', min: top + 0.01, max: formula.max }],
        },
      ],
    };
  };
  const one = (sheet: AnswerSheet, answers: number[]) => score(sheet, Object.fromEntries(answers.map((answer, i) => [i + 1, answer])))[0];

  test('three tenths are 0.3, and lie in the band that ends there', () => {
    const tenths = odd({ op: 'sum', subtract: 0, times: 0.1, min: 0, max: 1.5 }, 0.3);
    expect(one(tenths, [1, 1, 1])).toMatchObject({ score: 0.3, bands: [{ id: 'low' }] });
    // The same in the arithmetic of browsers leaves the band.
    expect(0.1 + 0.1 + 0.1).toBeGreaterThan(0.3);
  });

  test('thirds are rounded to two decimals before a band is looked for, a half upwards', () => {
    const thirds = odd({ op: 'mean', subtract: 0, times: 1, min: 0, max: 5 }, 2.33);
    expect(one(thirds, [2, 2, 3])).toMatchObject({ score: 7 / 3, bands: [{ id: 'low' }] });
    const half = odd({ op: 'mean', subtract: 0, times: 0.375, min: 0, max: 1.875 }, 0.12);
    expect(one(half, [0, 0, 1])).toMatchObject({ score: 0.125, bands: [{ id: 'high' }] });
  });

  test('a formula such as (x - 1) * 25 takes off first and multiplies then', () => {
    const spread = odd({ op: 'mean', subtract: 1, times: 25, min: -25, max: 100 }, 50);
    expect(one(spread, [1, 1, 1])).toMatchObject({ raw: 1, score: 0 });
    expect(one(spread, [2, 3, 3])).toMatchObject({ score: 125 / 3 });
  });
});

describe('answers that cannot be', () => {
  test.each([
    ['an item that the form does not have', { 6: 1 }, 'who-5 has no item 6.'],
    ['a number off the scale', { 1: 6 }, '6 is no answer to item 1 of who-5.'],
    ['a number between two answers', { 1: 1.5 }, '1.5 is no answer to item 1 of who-5.'],
    ['no number', { 1: Number.NaN }, 'NaN is no answer to item 1 of who-5.'],
    ['a name for an item', { toString: 1 } as unknown as Answers, 'who-5 has no item toString.'],
  ])('%s', (_, answers, message) => {
    expect(() => score(sheet('who-5'), answers)).toThrow(new RangeError(message));
  });
});

describe('the check-in of our own', () => {
  test('is never added up, however it is answered', () => {
    fc.assert(
      fc.property(fc.subarray(itemsOf(own)), fc.constantFrom(...own.responses.map(({ value }) => value)), (items, answer) => {
        const scores = score(own, Object.fromEntries(items.map((item) => [item, answer])));
        expect(scores.map(({ subscale }) => subscale)).toEqual(own.subscales.map(({ id }) => id));
        expect(scores.every((one) => !one.scored && one.why === 'never-added-up')).toBe(true);
        expect(scores.reduce((sum, { answered }) => sum + answered, 0)).toBe(items.length);
        expect(scores.flatMap(({ missing }) => missing).sort((a, b) => a - b)).toEqual(itemsOf(own).filter((item) => !items.includes(item)));
      }),
    );
  });
});
