import type { CrisisLineView } from '../site/crisis-line.ts';
import type { Question } from './schema.ts';

/** A question as a page hands it to an island: with its case, its sources by name and the hash of what is shown. */
export interface QuestionView {
  question: Question;
  /** The case text, when the question stands on one. */
  caseText?: string | undefined;
  /** Hash of question and case. */
  content: string;
  sources: { label: string; href: string }[];
  /** Shown with questions that touch on suicide or danger. */
  crisisLines?: CrisisLineView[] | undefined;
}

/** An objective with the lessons that teach it. */
export interface ObjectiveView {
  id: string;
  text: string;
  lessons: { title: string; href: string }[];
}

/** What a quiz is for. A practice quiz explains at once and counts the first answers; the others explain at the end and count the last ones. */
export type QuizKind = 'practice' | 'test' | 'pre-test' | 'post-test';

/** A quiz as a page hands it to its island. */
export interface QuizView {
  /** `quiz:<module>/<practice|test>`, or `quiz:<course>/<pre-test|post-test>` */
  object: string;
  kind: QuizKind;
  title: string;
  /** Title and address of the module or the course that it belongs to. */
  within: { title: string; href: string };
  /** How many questions to draw per objective. */
  blueprint: Record<string, number>;
  /** 0 to 1; only the test of a module has one. */
  passMark?: number;
  /** How many attempts are allowed; absent means any number. */
  attempts?: number;
  objectives: ObjectiveView[];
  pool: QuestionView[];
  /** Hash of the pool and the blueprint. */
  content: string;
  /** The other quiz of the module or the course. */
  other: { title: string; href: string; object: string };
}

/** A quiz as its page holds it: the questions stand in a file of their own, so that they are stored once for learners and trainers. */
export interface QuizDoor extends Omit<QuizView, 'pool'> {
  /** Address of the file with the questions, a `QuizPool`. */
  questions: string;
  /** The lines shown with questions that touch on suicide or danger; empty when there are none in the pool. */
  crisisLines: CrisisLineView[];
}

/** The questions of a quiz, as `answers/quiz/….pack` holds them. */
export interface QuizPool {
  /** Hash of pool and blueprint, as `QuizView.content`. */
  content: string;
  questions: Question[];
  /** Hash of each question with its case, by id. */
  contents: Record<string, string>;
  /** Ids of the questions that touch on suicide or danger. */
  hard: string[];
  /** The text of each case, by id. */
  cases: Record<string, string>;
  /** How each source is named beside a question, and its address, by id. */
  sources: Record<string, { label: string; href: string }>;
}
