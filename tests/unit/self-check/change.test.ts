import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change } from '../../../src/self-check/change.ts';
import type { Answers, Instrument } from '../../../src/self-check/schema.ts';
import { itemsOf, score } from '../../../src/self-check/score.ts';
import { own, sheet, shipped } from './instruments.ts';

const who5 = (...answers: number[]): Answers => Object.fromEntries(answers.map((answer, i) => [i + 1, answer]));
const opposite = { better: 'worse', worse: 'better', same: 'same' };

/** Two sets of answers to the same instrument. */
const twice = fc.constantFrom(...shipped.values()).chain((instrument: Instrument) => {
  const answers = fc
    .array(fc.constantFrom(...instrument.responses.map(({ value }) => value)), {
      minLength: itemsOf(instrument).length,
      maxLength: itemsOf(instrument).length,
    })
    .map((list): Answers => Object.fromEntries(itemsOf(instrument).map((item, i) => [item, list[i]])));
  return fc.record({ instrument: fc.constant(instrument), earlier: answers, later: answers });
});

describe('from one time to the next', () => {
  test('eight points of the WHO-5 are not yet worth noticing, twelve are', () => {
    const from = who5(2, 2, 2, 2, 2);
    expect(change(sheet('who-5'), from, who5(3, 3, 2, 2, 2))[0]).toEqual({
      subscale: 'index',
      compared: 'score',
      from: 40,
      to: 48,
      difference: 8,
      course: 'better',
      noticeable: false,
    });
    expect(change(sheet('who-5'), from, who5(3, 3, 3, 2, 2))[0]).toMatchObject({ difference: 12, course: 'better', noticeable: true });
    expect(change(sheet('who-5'), from, who5(1, 1, 1, 2, 2))[0]).toMatchObject({ difference: -12, course: 'worse', noticeable: true });
  });

  test('a difference that just reaches the number counts, in exact arithmetic', () => {
    const base = sheet('who-5');
    const tenth = {
      ...base,
      subscales: base.subscales.map((one) => ({
        ...one,
        formula: { ...one.formula, times: 0.1, max: 2.5 },
        bands: [],
        change: { points: 0.3, says: 'Invented.', verified: true, sources: ['example2020'] },
      })),
    };
    expect(change(tenth, who5(0, 0, 0, 0, 1), who5(1, 1, 1, 0, 1))[0]).toMatchObject({ difference: 0.3, noticeable: true });
  });

  test('where no source says how large it must be, nothing is said', () => {
    const at = (answer: number) => Object.fromEntries(itemsOf(sheet('cbi')).map((item) => [item, item === 13 ? 100 - answer : answer]));
    const found = change(sheet('cbi'), at(100), at(0));
    expect(found).toHaveLength(3);
    for (const one of found) expect(one).toMatchObject({ difference: -100, course: 'better', noticeable: undefined });
  });

  test('back again is the same the other way round, and no change is none', () => {
    fc.assert(
      fc.property(twice, ({ instrument, earlier, later }) => {
        const [there, back] = [change(instrument, earlier, later), change(instrument, later, earlier)];
        there.forEach((one, i) => {
          const other = back[i];
          if (one.compared === 'score' && other?.compared === 'score') {
            expect(one.difference + other.difference).toBe(0);
            expect(other).toMatchObject({ course: opposite[one.course], noticeable: one.noticeable, from: one.to, to: one.from });
          } else if (one.compared === 'answers' && other?.compared === 'answers')
            expect(other.answers.map(({ item, difference, course }) => ({ item, difference: 0 - difference, course: opposite[course] }))).toEqual(
              one.answers.map(({ item, difference, course }) => ({ item, difference, course })),
            );
          else throw new Error('compared by different things');
        });
        const none: { course?: string; difference?: number }[] = change(instrument, earlier, earlier).flatMap(
          (one): { course?: string; difference?: number }[] => (one.compared === 'answers' ? one.answers : one.compared === 'score' ? [one] : []),
        );
        expect(none.length).toBeGreaterThan(0);
        expect(none.every(({ course, difference }) => course === 'same' && difference === 0)).toBe(true);
      }),
    );
  });

  test('better and worse follow what the score means', () => {
    fc.assert(
      fc.property(twice, ({ instrument, earlier, later }) => {
        if (instrument.kind === 'own') return;
        const scoreOf = (answers: Answers, i: number) => {
          const one = score(instrument, answers)[i];
          return one?.scored ? one.score : Number.NaN;
        };
        change(instrument, earlier, later).forEach((one, i) => {
          const [from, to] = [scoreOf(earlier, i), scoreOf(later, i)];
          const rises = instrument.subscales[i]?.higher ?? 'worse';
          expect(one).toMatchObject({ from, to, course: from === to ? 'same' : to > from ? rises : opposite[rises] });
        });
      }),
    );
  });

  test('without a score at one of both times nothing is compared', () => {
    expect(change(sheet('who-5'), { 1: 3 }, who5(3, 3, 3, 3, 3))).toEqual([
      { subscale: 'index', compared: 'none' },
      { subscale: 'raw', compared: 'none' },
    ]);
  });

  test('the check-in of our own is compared answer by answer, each with its own hard end', () => {
    const found = change(own, { 9: 1, 10: 1, 11: 2 }, { 9: 3, 10: 3, 12: 2 });
    expect(found.flatMap((one) => (one.compared === 'answers' ? one.answers : []))).toEqual([
      { item: 9, from: 1, to: 3, difference: 2, course: 'better' },
      { item: 10, from: 1, to: 3, difference: 2, course: 'worse' },
    ]);
  });
});
