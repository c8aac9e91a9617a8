import type { QuizKind, QuizPool } from '../quiz/view.ts';
import type { Scenario } from '../role-play/schema.ts';

/** Something that can be assigned by itself: a lesson, a quiz or a conversation. */
export interface SyllabusEntry {
  /** As in the record. */
  object: string;
  title: string;
  href: string;
  minutes: number;
  /** Hash of the content as it is now. */
  content: string;
}

/** A module test: what its page asks for. */
interface SyllabusTest extends SyllabusEntry {
  /** Whole percent. */
  passMark: number;
  /** Attempts that the page allows; absent means any number. */
  attempts?: number;
}

/** A module with all that can be assigned of it. */
interface SyllabusModule {
  id: string;
  title: string;
  href: string;
  lessons: SyllabusEntry[];
  practice: SyllabusEntry;
  test: SyllabusTest;
  /** Objects of the conversations that practice what it teaches. */
  scenarios: string[];
}

/** A course: its modules by id. */
export interface SyllabusCourse {
  id: string;
  title: string;
  href: string;
  modules: string[];
  /** Whether its lessons must be read and its tests passed, as its file says. */
  finish: { lessons: 'all' | 'none'; tests: 'pass' | 'none' };
  preTest?: SyllabusEntry;
  postTest?: SyllabusEntry;
}

/** What there is to assign, as the file `outline` holds it. It is an `Outline` of the record as well. */
export interface Syllabus {
  /** Hash over everything that counts. */
  edition: string;
  courses: SyllabusCourse[];
  modules: SyllabusModule[];
  scenarios: SyllabusEntry[];
}

/** A quiz with its key, as `answers/quiz/….pack` holds it: for the pages of the quiz, and for the trainer's workspace to score results again. */
export interface QuizAnswers extends QuizPool {
  object: string;
  kind: QuizKind;
  blueprint: Record<string, number>;
}

/** A conversation as data, as `answers/scenario/….pack` holds it. */
export interface ScenarioAnswers {
  object: string;
  content: string;
  scenario: Scenario;
}

/** What rescoring needs, by object. An object that is not there any more is left out. */
export interface AnswerKeys {
  quizzes: Record<string, QuizAnswers>;
  scenarios: Record<string, ScenarioAnswers>;
}

/** Path of the file with the answers of an object, from the start page: `quiz:stigma/test` is in `answers/quiz/stigma/test.pack`. Lessons have none. */
export const answersPath = (object: string): string => `answers/${object.replace(':', '/')}.pack`;
