import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../src/self-check/next-steps.ts';
import type { AnswerSheet, Answers } from '../../../src/self-check/schema.ts';
import { itemsOf } from '../../../src/self-check/score.ts';
import { own, sheet, sheets } from './instruments.ts';

const all = (one: AnswerSheet, answer: number): Answers => Object.fromEntries(itemsOf(one).map((item) => [item, answer]));
const filled = fc
  .constantFrom(...sheets)
  .chain((one) =>
    fc
      .array(fc.constantFrom(...one.responses.map(({ value }) => value)), { minLength: one.itemCount, maxLength: one.itemCount })
      .map((list) => ({ sheet: one, answers: Object.fromEntries(list.map((answer, i) => [i + 1, answer])) as Answers })),
  );

describe('what to do next', () => {
  test('is something for the person and something for the agency, after any whole answer sheet', () => {
    fc.assert(
      fc.property(filled, ({ sheet, answers }) => {
        const steps = nextSteps(sheet, answers);
        expect(steps.flatMap(({ person }) => person).length).toBeGreaterThan(0);
        expect(steps.flatMap(({ agency }) => agency).length).toBeGreaterThan(0);
      }),
    );
  });

  test('follows the band: a low WHO-5 leads to help, one above the line does not', () => {
    expect(nextSteps(sheet('who-5'), all(sheet('who-5'), 2)).map(({ help }) => help)).toEqual([true]);
    expect(nextSteps(sheet('who-5'), all(sheet('who-5'), 3)).map(({ help }) => help)).toEqual([false]);
  });

  test('of the AUDIT-C follows both lines while they differ', () => {
    expect(nextSteps(sheet('audit-c'), { 1: 2, 2: 1, 3: 0 }).map(({ help }) => help)).toEqual([true, false]);
    expect(nextSteps(sheet('audit-c'), { 1: 2, 2: 2, 3: 0 }).map(({ help }) => help)).toEqual([true]);
  });

  test('follows the highest subscale where there are no bands, all that share the first place, and none while one has no score', () => {
    const cbi = (personal: number, work: number, client: number | null): Answers => ({
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((item) => [item, personal])),
      ...Object.fromEntries([7, 8, 9, 10, 11, 12].map((item) => [item, work])),
      13: 100 - work,
      ...Object.fromEntries([14, 15, 16, 17, 18, 19].map((item) => [item, client])),
    });
    const says = (answers: Answers) => nextSteps(sheet('cbi'), answers).map((step) => /, (.*) stands first/.exec(step.says)?.[1] ?? 'always');
    expect(says(cbi(50, 75, 25))).toEqual(['work', 'always']);
    expect(says(cbi(25, 25, 75))).toEqual(['contact with people', 'always']);
    expect(says(cbi(75, 75, 25))).toEqual(['work', 'the general one', 'always']);
    expect(says(cbi(75, 75, null))).toEqual(['always']);
  });

  test('of our own check-in begins with the hardest answers, whichever end of the scale is hard', () => {
    const steps = nextSteps(own, { 1: 2, 6: 4, 9: 0, 11: 4 });
    expect(steps.map(({ item }) => item)).toEqual([6, 9, 1, 11, undefined]);
  });

  test('says something to every answer of our own check-in, and offers a step to both sides at its hard end', () => {
    for (const { item, hard } of own.items) {
      for (const { value } of own.responses) expect(nextSteps(own, { [item]: value })[0]).toMatchObject({ item, says: expect.stringMatching(/\S/) });
      const [first] = nextSteps(own, { [item]: hard === 'high' ? 4 : 0 });
      expect(first?.person.length).toBeGreaterThan(0);
      expect(first?.agency.length).toBeGreaterThan(0);
    }
  });
});
