import type { Marking } from '../contract.ts';
import { grade } from '../grade.ts';
import { isIdList } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** Ids of the chosen options. */
export type ChoiceResponse = string[];

/** One point per right option; with several right, each wrong pick takes one point back. */
export const marking: Marking<QuestionOf<'choice'>, ChoiceResponse> = {
  mark(question, response) {
    const parts = question.options.map(({ id, correct }) => {
      const picked = response.includes(id);
      if (correct) return { id, verdict: picked ? ('right' as const) : ('missed' as const), points: picked ? 1 : 0, of: 1 };
      return { id, verdict: picked ? ('wrong' as const) : ('left' as const), points: 0, of: 0 };
    });
    return grade(parts, question.partial, parts.filter((part) => part.verdict === 'wrong').length);
  },
  arrange: (question, shuffle) => (question.shuffle ? { ...question, options: shuffle(question.options, question.id) } : question),
  ready: (question, response) => question.options.some((option) => response.includes(option.id)),
  blank: () => [],
  solution: (question) => question.options.filter((option) => option.correct).map((option) => option.id),
  fits: isIdList,
};
