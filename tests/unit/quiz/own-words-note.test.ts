import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordable } from '../../../src/quiz/own-words-note.ts';
import { mark, markingOf } from '../../../src/quiz/types/marking.ts';
import { untouchable } from '../untouchable.ts';
import { questionTypes } from './any-question.ts';
import { answeredOf } from './any-response.ts';

describe('what may enter the record', () => {
  test('of an answer in own words is everything but the words', () => {
    fc.assert(
      fc.property(answeredOf('own-words'), ({ question, response }) => {
        const kept = recordable(question, untouchable(response));
        expect(kept).toEqual({ ...(response as object), text: '' });
        expect(markingOf(question).fits(kept)).toBe(true);
        expect(mark(question, kept as typeof response)).toEqual(mark(question, response));
      }),
    );
  });

  test.each(questionTypes.filter((type) => type !== 'own-words'))('of an answer to %s is the answer', (type) => {
    fc.assert(
      fc.property(answeredOf(type), ({ question, response }) => {
        expect(recordable(question, response)).toBe(response);
      }),
    );
  });
});
