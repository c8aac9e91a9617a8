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

/** A quiz as a page hands it to its island. */
export interface QuizView {
  /** `quiz:<module>/<practice|test>` */
  object: string;
  kind: 'practice' | 'test';
  title: string;
  /** Title and address of the module. */
  module: { title: string; href: string };
  /** How many questions to draw per objective. */
  blueprint: Record<string, number>;
  /** 0 to 1; a practice quiz has none. */
  passMark?: number;
  /** How many attempts are allowed; absent means any number. */
  attempts?: number;
  objectives: ObjectiveView[];
  pool: QuestionView[];
  /** Hash of the pool and the blueprint. */
  content: string;
  /** The other quiz of the module. */
  other: { title: string; href: string };
}
