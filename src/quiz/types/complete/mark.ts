import type { Marking } from '../contract.ts';
import { grade } from '../grade.ts';
import { allPicked, isPicks, markPicks, type PickResponse } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** For each gap's id, the id of the option chosen. */
export type CompleteResponse = PickResponse;

const rightOption = (gap: QuestionOf<'complete'>['gaps'][number]): string => gap.options.find((option) => option.correct)?.id ?? '';

/** One point per gap filled rightly. */
export const marking: Marking<QuestionOf<'complete'>, CompleteResponse> = {
  mark: (question, response) =>
    grade(
      markPicks(
        question.gaps.map((gap) => ({ id: gap.id, right: rightOption(gap) })),
        response,
      ),
      question.partial,
    ),
  arrange: (question, shuffle) => ({
    ...question,
    gaps: question.gaps.map((gap) => ({ ...gap, options: shuffle(gap.options, `${question.id}/${gap.id}`) })),
  }),
  ready: (question, response) => allPicked(question.gaps, response),
  blank: () => ({}),
  solution: (question) => Object.fromEntries(question.gaps.map((gap) => [gap.id, rightOption(gap)])),
  fits: isPicks,
};

type Piece = { at: number; words: string } | { at: number; gap: QuestionOf<'complete'>['gaps'][number] };

/** Cuts the text at its gaps: words and gap ids in turn, in reading order. */
export function pieces(question: QuestionOf<'complete'>): Piece[] {
  return question.text.split(/\{([a-z0-9_-]+)\}/).flatMap((piece, i): Piece[] => {
    if (i % 2 === 0) return piece ? [{ at: i, words: piece }] : [];
    const gap = question.gaps.find(({ id }) => id === piece);
    return gap ? [{ at: i, gap }] : [];
  });
}
