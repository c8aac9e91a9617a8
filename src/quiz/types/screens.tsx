import * as choicePrint from './choice/Print.tsx';
import * as choice from './choice/Screen.tsx';
import * as completePrint from './complete/Print.tsx';
import * as complete from './complete/Screen.tsx';
import type { Screen } from './contract.ts';
import * as judgementPrint from './judgement/Print.tsx';
import * as judgement from './judgement/Screen.tsx';
import type { Response, ResponseOf } from './marking.ts';
import * as matchPrint from './match/Print.tsx';
import * as match from './match/Screen.tsx';
import * as orderPrint from './order/Print.tsx';
import * as order from './order/Screen.tsx';
import * as ownWordsPrint from './own-words/Print.tsx';
import * as ownWords from './own-words/Screen.tsx';
import type { Question, QuestionOf, QuestionType } from './schemas.ts';
import * as shortTextPrint from './short-text/Print.tsx';
import * as shortText from './short-text/Screen.tsx';
import * as sortPrint from './sort/Print.tsx';
import * as sort from './sort/Screen.tsx';

const screens: { [T in QuestionType]: Screen<QuestionOf<T>, ResponseOf<T>> } = {
  choice: { ...choice, ...choicePrint },
  order: { ...order, ...orderPrint },
  match: { ...match, ...matchPrint },
  sort: { ...sort, ...sortPrint },
  complete: { ...complete, ...completePrint },
  'short-text': { ...shortText, ...shortTextPrint },
  judgement: { ...judgement, ...judgementPrint },
  'own-words': { ...ownWords, ...ownWordsPrint },
};

/** The screen of a question's type. */
export function screenOf(question: Question): Screen<Question, Response> {
  return screens[question.type] as unknown as Screen<Question, Response>;
}
