import type { Marking, PartMark } from '../contract.ts';
import { grade } from '../grade.ts';
import type { QuestionOf } from '../schemas.ts';

/** For each response's id, the rating given, 1 to 4. */
export type JudgementResponse = Record<string, number>;

/** The four ratings, from 1 up, in words. */
export const ratings = ['Inappropriate', 'Rather inappropriate', 'Rather appropriate', 'Appropriate'] as const;

/** By distance from the key: 2 points for the key, 1 beside it, 0 further off. Our own rule, for a scale of four. */
export const marking: Marking<QuestionOf<'judgement'>, JudgementResponse> = {
  mark(question, response) {
    const parts = question.responses.map(({ id, key }): PartMark => {
      const given = response[id];
      const points = given === undefined ? 0 : Math.max(0, 2 - Math.abs(given - key));
      return { id, verdict: points === 2 ? 'right' : points === 1 ? 'partly' : 'wrong', points, of: 2 };
    });
    return grade(parts, question.partial);
  },
  arrange: (question, shuffle) => ({ ...question, responses: shuffle(question.responses, question.id) }),
  ready: (question, response) => question.responses.every(({ id }) => (response[id] ?? 0) >= 1),
  blank: () => ({}),
  solution: (question) => Object.fromEntries(question.responses.map(({ id, key }) => [id, key])),
  fits: (stored): stored is JudgementResponse =>
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) && Object.values(stored).every((rating) => typeof rating === 'number'),
};
