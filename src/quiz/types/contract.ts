import type { FunctionComponent } from 'react';
import type { Shuffle } from '../../format/shuffle.ts';

/** How one part of an answer fared. `points` of `of`; parts that carry no points have `of` 0. */
export interface PartMark {
  /** Id of the option, step, pair, item, gap, response or rubric line. */
  id: string;
  verdict: 'right' | 'partly' | 'wrong' | 'missed' | 'left' | 'unmarked';
  points: number;
  of: number;
}

/** The result of marking. `points` is between 0 and `of`; `of` is 0 only for questions that are never counted. */
export interface Mark {
  points: number;
  of: number;
  parts: PartMark[];
}

/**
 * The pure half of a question type: no screen, no storage, no clock, no chance.
 * `Q` is the question as authors write it, `R` the learner's response as plain JSON.
 */
export interface Marking<Q, R> {
  /** Marks a response. The same question and response give the same mark, always. Unknown ids in the response earn nothing. */
  mark(question: Q, response: R): Mark;
  /** A copy of the question as it is shown: options in the order that `shuffle` gives; what must keep its order keeps it. */
  arrange(question: Q, shuffle: Shuffle): Q;
  /** Whether the response is whole enough to be checked. */
  ready(question: Q, response: R): boolean;
  /** The response of somebody who has not answered yet, to the question as it is shown. */
  blank(shown: Q): R;
  /** What is left of a response when the question is tried again; without it, nothing is. */
  again?(response: R): R;
  /** A response that earns full marks. */
  solution(question: Q): R;
  /** Whether something stored has the shape of a response to this type; a question may have changed its type since. */
  fits(stored: unknown): stored is R;
}

/** What a question's screen is given. */
export interface ScreenProps<Q, R> {
  /** The question as it is shown: already arranged. */
  question: Q;
  response: R;
  /** Prefix for the names of form controls, unique on the page. */
  name: string;
  /** Set once the answer is checked and feedback is shown; the screen is then read-only. */
  mark?: Mark | undefined;
  onChange(response: R): void;
}

/** What a question's print view is given: the question on paper, or its answer key. */
export interface PrintProps<Q> {
  question: Q;
  /** true prints the answer key with its reasons; false prints the question to be filled in. */
  answers: boolean;
}

/** The visible half of a question type. */
export interface Screen<Q, R> {
  /** The question on screen, made of native form controls whose names start with `name`. */
  Screen: FunctionComponent<ScreenProps<Q, R>>;
  /** Reads the form as the browser holds it: answers given before the script was ready are found here. */
  read(form: FormData, question: Q, name: string): R;
  /** Said when an answer is sent that is not whole. */
  missing: string;
  /** The question on paper. */
  Print: FunctionComponent<PrintProps<Q>>;
}
