import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffleBy } from '../../../src/format/shuffle.ts';
import type { QuestionType } from '../../../src/quiz/schema.ts';
import { arrange, markingOf } from '../../../src/quiz/types/marking.ts';
import { questionsOf, questionTypes } from './any-question.ts';
import { answeredOf } from './any-response.ts';

/** Types whose responses have one and the same shape. `{}` is the blank of four of them, so shapes are told apart by solutions. */
const shapes: QuestionType[][] = [['choice', 'order'], ['match', 'sort', 'complete'], ['short-text'], ['judgement'], ['own-words']];

const shapeless = [
  undefined,
  null,
  0,
  true,
  [1],
  [null],
  { a: null },
  { a: [] },
  { text: 'a', met: 'a', compared: true },
  { text: 1, met: [], compared: true },
  { text: 'a', met: [] },
];

describe.each(questionTypes)('stored responses to %s', (type) => {
  test('that its screen can make fit when they come back from storage', () => {
    fc.assert(
      fc.property(answeredOf(type, 'fitting'), fc.string(), ({ question, response }, seed) => {
        const marking = markingOf(question);
        for (const made of [response, marking.solution(question), marking.blank(arrange(question, shuffleBy(seed)))]) {
          const back: unknown = JSON.parse(JSON.stringify(made));
          expect(marking.fits(back)).toBe(true);
          expect(back).toEqual(made);
        }
      }),
    );
  });

  test.each(questionTypes)('of the shape of %s fit only if it is theirs', (other) => {
    const same = shapes.some((shape) => shape.includes(type) && shape.includes(other));
    fc.assert(
      fc.property(questionsOf(type), questionsOf(other), (question, one) => {
        expect(markingOf(question).fits(markingOf(one).solution(one))).toBe(same);
      }),
    );
  });

  test('of no shape at all do not fit', () => {
    for (const question of fc.sample(questionsOf(type), 5))
      for (const stored of shapeless) expect(markingOf(question).fits(stored), JSON.stringify(stored)).toBe(false);
  });

  test('of any sort are judged without throwing, and marked if they fit', () => {
    fc.assert(
      fc.property(
        questionsOf(type),
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true }),
        (question, stored) => {
          const marking = markingOf(question);
          if (!marking.fits(stored)) return;
          const { points, of } = marking.mark(question, stored);
          expect(0 <= points && points <= of).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
