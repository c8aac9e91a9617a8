import type { Attempt } from './attempt.ts';
import type { Question } from './schema.ts';
import { type Score, score } from './score.ts';
import type { Mark } from './types/contract.ts';
import { markingOf } from './types/marking.ts';

/** Marks the answer that an attempt holds to a question. No answer, or one of another shape, earns nothing. */
export function markIn(attempt: Attempt, question: Question): Mark {
  const marking = markingOf(question);
  const given = attempt.answers.get(question.id)?.result.response;
  if (marking.fits(given)) return marking.mark(question, given);
  // The blank of an order is the order in which it stands, here the right one: it earns nothing all the same.
  const { of, parts } = marking.mark(question, marking.blank(question));
  return { points: 0, of, parts: parts.map((part) => ({ ...part, points: 0, verdict: part.verdict === 'right' ? 'missed' : part.verdict })) };
}

/** The score of an attempt over its questions. */
export function scoreAttempt(attempt: Attempt, questions: readonly Question[]): Score {
  return score(questions.map((question) => ({ objective: question.objective, mark: markIn(attempt, question) })));
}
