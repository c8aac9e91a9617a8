import type { Marking } from '../contract.ts';
import { grade } from '../grade.ts';
import { allPicked, isPicks, markPicks, type PickResponse } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** For each item's id, the id of the category chosen. */
export type SortResponse = PickResponse;

/** One point per item in its category. */
export const marking: Marking<QuestionOf<'sort'>, SortResponse> = {
  mark: (question, response) =>
    grade(
      markPicks(
        question.items.map(({ id, category }) => ({ id, right: category })),
        response,
      ),
      question.partial,
    ),
  arrange: (question, shuffle) => ({ ...question, items: shuffle(question.items, question.id) }),
  ready: (question, response) => allPicked(question.items, response),
  blank: () => ({}),
  solution: (question) => Object.fromEntries(question.items.map(({ id, category }) => [id, category])),
  fits: isPicks,
};
