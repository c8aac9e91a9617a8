import type { z } from 'zod';
import type { FacilitatorHead } from '../lesson/schema.ts';
import type { Question, questionsFileSchema } from '../quiz/schema.ts';
import type { Scenario } from '../role-play/schema.ts';
import type { Instrument } from '../self-check/schema.ts';
import type { Problem } from './problem.ts';
import type { LessonFile } from './read-lesson.ts';
import type { Locate, ReadFile } from './read-yaml.ts';
import type * as schemas from './schema.ts';

/** A module's folder, as read. Parts that could not be read are undefined, and `problems` says why. */
export interface ModuleFolder {
  folder: string;
  module: ReadFile<schemas.ModuleFile>;
  questions: ReadFile<z.infer<typeof questionsFileSchema>>;
  lessons: LessonFile[];
  /** The guide for a trainer with a class, if there is one. */
  facilitator: LessonFile<FacilitatorHead> | undefined;
  figures: string[];
  /** The module's line drawing, if it has one. */
  icon: string | undefined;
}

/** Everything under the content folder, as read. */
export interface Content {
  /** Folder that holds the content folder. */
  root: string;
  /** Every file under the content folder, by its path from the root. */
  files: string[];
  agency: ReadFile<schemas.Agency>;
  courses: ReadFile<schemas.Course>[];
  modules: ModuleFolder[];
  scenarios: ReadFile<Scenario>[];
  selfChecks: ReadFile<Instrument>[];
  terms: ReadFile<schemas.Term[]>;
  references: ReadFile<schemas.Reference[]>;
  crisisLines: ReadFile<schemas.CrisisLine[]>;
  services: ReadFile<schemas.Service[]>;
  language: ReadFile<schemas.LanguageRule[]>;
  /** Other words for search; undefined when there is no such file. */
  searchWords: ReadFile<schemas.SearchWords[]> | undefined;
}

/** A question with the place where it is written. */
export interface PlacedQuestion {
  question: Question;
  locate: Locate;
  path: PropertyKey[];
}

/** All questions with their places. */
export function placedQuestions(content: Content): PlacedQuestion[] {
  return content.modules.flatMap(({ questions }) =>
    (questions.value?.questions ?? []).map((question, i) => ({
      question,
      locate: questions.locate,
      path: ['questions', i],
    })),
  );
}

/** Every file of text of a module: its lessons, and the guide if there is one. */
export const textsOf = ({ lessons, facilitator }: ModuleFolder): LessonFile<unknown>[] => [...lessons, ...(facilitator ? [facilitator] : [])];

/** One rule over the whole content: returns what breaks it. */
export type ContentCheck = (content: Content) => Problem[];
