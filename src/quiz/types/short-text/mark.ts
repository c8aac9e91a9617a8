import { distance } from 'fastest-levenshtein';
import type { Marking } from '../contract.ts';
import { grade } from '../grade.ts';
import type { QuestionOf } from '../schemas.ts';
import { clean } from './clean.ts';

/** What was typed. */
export type ShortTextResponse = string;

/** How many slips are forgiven: none under 4 characters or where a digit stands, 1 under 8, otherwise 2. Our own rule. */
function slips(expected: string): number {
  if (expected.length < 4 || /\p{N}/u.test(expected)) return 0;
  return expected.length < 8 ? 1 : 2;
}

/** Which known wrong answer was given, as an index into `near`, or -1. */
export function nearMiss(question: QuestionOf<'short-text'>, response: ShortTextResponse): number {
  const given = clean(response);
  return question.near.findIndex(({ match }) => match.some((wrong) => clean(wrong) === given));
}

/** A slip is forgiven only to somebody who is nearer to an answer that counts than to a known wrong one. */
function accepted(question: QuestionOf<'short-text'>, response: ShortTextResponse): boolean {
  const given = clean(response);
  if (given === '') return false;
  const expected = question.accept.map(clean);
  if (expected.includes(given)) return true;
  if (nearMiss(question, response) >= 0) return false;
  if (question.patterns.some((pattern) => new RegExp(pattern, 'u').test(given))) return true;
  const wrong = Math.min(...question.near.flatMap(({ match }) => match.map((one) => distance(given, clean(one)))));
  return expected.some((answer) => distance(given, answer) <= slips(answer) && distance(given, answer) < wrong);
}

/** One point for an accepted answer. */
export const marking: Marking<QuestionOf<'short-text'>, ShortTextResponse> = {
  mark(question, response) {
    const right = accepted(question, response);
    return grade([{ id: 'answer', verdict: right ? 'right' : 'wrong', points: right ? 1 : 0, of: 1 }], question.partial);
  },
  arrange: (question) => question,
  ready: (_question, response) => clean(response) !== '',
  blank: () => '',
  solution: (question) => question.accept[0] ?? question.answer,
  fits: (stored) => typeof stored === 'string',
};
