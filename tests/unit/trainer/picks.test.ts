import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markingOf } from '../../../src/quiz/types/marking.ts';
import { namePicks, picksOf } from '../../../src/trainer/picks.ts';
import { questionsOf, questionTypes } from '../quiz/any-question.ts';
import { answeredOf } from '../quiz/any-response.ts';

const words = { rating: (rating: number) => `rated ${rating}`, rightTyped: () => true };

describe.each(questionTypes)('%s', (type) => {
  test('every pick of the solution is right, and has a name', () => {
    fc.assert(
      fc.property(questionsOf(type), (question) => {
        const picks = picksOf(question, markingOf(question).solution(question));
        const named = namePicks(question, picks, words);
        expect([...named.values()].every(({ right, text }) => right && text !== '')).toBe(true);
        if (type === 'own-words') expect(picks).toEqual([]);
        else expect(picks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('whatever the response holds, each pick is a text, and what was chosen twice counts once', () => {
    fc.assert(
      fc.property(answeredOf(type, 'hostile'), ({ question, response }) => {
        const picks = picksOf(question, response);
        expect(picks.every((pick) => typeof pick === 'string' && pick !== '')).toBe(true);
        if (type === 'choice') expect(new Set(picks).size).toBe(picks.length);
        expect(namePicks(question, picks, words).size).toBe(new Set(picks).size);
      }),
    );
    fc.assert(
      fc.property(questionsOf(type), fc.jsonValue(), (question, response) => {
        expect(picksOf(question, response).every((pick) => typeof pick === 'string')).toBe(true);
      }),
    );
  });
});
