import type { Shuffle } from '../../format/shuffle.ts';
import { marking as choice } from './choice/mark.ts';
import { marking as complete } from './complete/mark.ts';
import type { Mark, Marking } from './contract.ts';
import { marking as judgement } from './judgement/mark.ts';
import { marking as match } from './match/mark.ts';
import { marking as order } from './order/mark.ts';
import { marking as ownWords } from './own-words/mark.ts';
import type { Question, QuestionOf, QuestionType } from './schemas.ts';
import { marking as shortText } from './short-text/mark.ts';
import { marking as sort } from './sort/mark.ts';

const markings = {
  choice,
  order,
  match,
  sort,
  complete,
  'short-text': shortText,
  judgement,
  'own-words': ownWords,
} satisfies { [T in QuestionType]: Marking<QuestionOf<T>, unknown> };

/** The response to a question of one type. */
export type ResponseOf<T extends QuestionType> = ReturnType<(typeof markings)[T]['blank']>;
/** Any response, as plain JSON. */
export type Response = ResponseOf<QuestionType>;

/** The marking of a question's type. Stored responses go through its `fits` before they are marked. */
export function markingOf(question: Question): Marking<Question, Response> {
  return markings[question.type] as unknown as Marking<Question, Response>;
}

/** Marks a response: see `Marking.mark`. */
export const mark = (question: Question, response: Response): Mark => markingOf(question).mark(question, response);

/** The question as it is shown under a shuffle: see `Marking.arrange`. */
export const arrange = (question: Question, shuffle: Shuffle): Question => markingOf(question).arrange(question, shuffle);
