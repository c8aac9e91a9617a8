import type { Marking } from '../contract.ts';
import { grade } from '../grade.ts';
import { allPicked, isPicks, markPicks, type PickResponse } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** For each pair's id, the id of the pair or extra whose right-hand side was chosen. */
export type MatchResponse = PickResponse;

/** The right-hand sides on offer: each pair's own, then the extras. */
export function rightSides(question: QuestionOf<'match'>): { id: string; right: string; why: string }[] {
  return [...question.pairs, ...question.extra];
}

/** One point per right match. */
export const marking: Marking<QuestionOf<'match'>, MatchResponse> = {
  mark: (question, response) =>
    grade(
      markPicks(
        question.pairs.map(({ id }) => ({ id, right: id })),
        response,
      ),
      question.partial,
    ),
  arrange: (question, shuffle) => ({ ...question, pairs: shuffle(question.pairs, question.id) }),
  ready: (question, response) => allPicked(question.pairs, response),
  blank: () => ({}),
  solution: (question) => Object.fromEntries(question.pairs.map(({ id }) => [id, id])),
  fits: isPicks,
};
