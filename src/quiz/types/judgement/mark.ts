import type { Marking, PartMark } from '../contract.ts';
import { grade } from '../grade.ts';
import { given } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** For each response's id, the rating given, 1 to 4. */
export type JudgementResponse = Record<string, number>;

/** The four ratings, from inappropriate to appropriate. */
export const ratings = [1, 2, 3, 4] as const;

/** The rating of a response, when it is one of the four. */
function ratingOf(response: JudgementResponse, id: string): number | undefined {
  const rating = given(response, id);
  return rating !== undefined && ratings.some((one) => one === rating) ? rating : undefined;
}

/** By distance from the key: 2 points for the key, 1 beside it, 0 further off. Our own rule, for a scale of four. */
export const marking: Marking<QuestionOf<'judgement'>, JudgementResponse> = {
  mark(question, response) {
    const parts = question.responses.map(({ id, key }): PartMark => {
      const rating = ratingOf(response, id);
      const points = rating === undefined ? 0 : Math.max(0, 2 - Math.abs(rating - key));
      return { id, verdict: points === 2 ? 'right' : points === 1 ? 'partly' : 'wrong', points, of: 2 };
    });
    return grade(parts, question.partial);
  },
  arrange: (question, shuffle) => ({ ...question, responses: shuffle(question.responses, question.id) }),
  ready: (question, response) => question.responses.every(({ id }) => ratingOf(response, id) !== undefined),
  blank: () => ({}),
  solution: (question) => Object.fromEntries(question.responses.map(({ id, key }) => [id, key])),
  fits: (stored): stored is JudgementResponse =>
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) && Object.values(stored).every((rating) => typeof rating === 'number'),
};
