import type { Flag } from '../assignment/opened.ts';
import type { StorageTrouble } from '../format/indexed-db.ts';
import type { FileOutcome } from './accept-files.ts';
import type { BackupTrouble } from './backup.ts';
import type { Column } from './columns.ts';
import type { AssignmentLine } from './desk.ts';
import type { Titles } from './export.ts';
import type { Figure, GroupLine, PrePostFigures, QuestionLine, ScenarioFigures } from './figures.ts';
import type { Row, Standing } from './rows.ts';
import type { TablePage, TableQuery } from './table.ts';

/** What the page tells the worker when it begins. */
export interface Begin {
  /** Address of the start page, with a slash at the end. */
  home: string;
  /** YYYY-MM-DD where the trainer is. */
  today: string;
  titles: Titles;
}

/** The workspace as the page first sees it. */
export interface Overview {
  assignments: AssignmentLine[];
  /** Accepted files. */
  files: number;
  /** Whether there are keys, without which nothing can have been sent. */
  keys: boolean;
  /** Whether the answer keys could be loaded; without them no file is opened, and questions have no figures. */
  answers: boolean;
}

/** One question with the words that the page shows. */
export type NamedLine = QuestionLine & {
  stem: string;
  type: string;
  /** What was chosen, in words, the most frequent first; of a hidden line nothing. */
  named: { id: string; part?: string; text: string; right: boolean; n: number }[];
};

/** Everything of one assignment that is about a group. */
export interface GroupView {
  groups: { lines: GroupLine[]; all: GroupLine };
  /** Shares of the scores in tenths, undefined for fewer than five. */
  scores?: number[];
  quizzes: { object: string; people: number; lines: NamedLine[] }[];
  scenarios: { object: string; figures: Figure<ScenarioFigures> }[];
  courses: { id: string; figures: Figure<PrePostFigures> }[];
  /** Answers left out because their question has been changed since. */
  changed: number;
}

/** One file of a learner. */
interface LearnerFile {
  id: string;
  made: string;
  version: number;
  finished?: string;
  score?: number;
  flags: Flag[];
  counts: boolean;
}

/** What the page can ask of the worker, and what it answers. */
export interface Protocol {
  begin: { ask: Begin; answer: Overview };
  accept: { ask: { files: File[] }; answer: FileOutcome[] };
  overview: { ask: Record<never, never>; answer: Overview };
  table: {
    ask: { assignment: string; query: TableQuery };
    answer: {
      page: TablePage;
      columns: Column[];
      groups: string[];
      standing: Standing;
      /** The first names of those who are overdue, and how many there are in all. */
      overdue: { names: string[]; all: number };
    };
  };
  figures: { ask: { assignment: string; group?: string }; answer: GroupView };
  learner: { ask: { assignment: string; key: string }; answer: { row?: Row; files: LearnerFile[] } };
  export: { ask: { assignment: string; what: 'learners' | 'questions' | 'json'; mark: boolean }; answer: Blob };
  groups: { ask: { members: { name: string; group: string }[] }; answer: Overview };
  remove: { ask: { assignment: string; key: string }; answer: Overview };
  backup: { ask: { passphrase: string; now: string }; answer: Blob };
  restore: {
    ask: { file: File; passphrase: string };
    answer: { overview: Overview; assignments: number; files: number } | { refused: BackupTrouble | 'other-workspace' | 'unreadable' };
  };
  /** Signs for everybody who has finished, or for one group; short codes come back, in the order of names. */
  certify: {
    /** `uncheckedToo`: also for those of whom some result could not be computed again. */
    ask: { assignment: string; group?: string; by: string; on: string; uncheckedToo: boolean };
    /** The codes, and the learners who were left out because of that. */
    answer: { codes: string[]; left: string[] };
  };
  erase: { ask: Record<never, never>; answer: Overview };
}

export type Kind = keyof Protocol;

/** What goes to the worker. */
export type Request = { [K in Kind]: { id: number; kind: K; ask: Protocol[K]['ask'] } }[Kind];

/** Why the worker could not do something. */
export type DeskTrouble = StorageTrouble | 'answers' | 'failed';

/** What comes back: an answer, a reason, or how far the reading of files is. */
export type Reply =
  | { id: number; answer: Protocol[Kind]['answer'] }
  | { id: number; trouble: DeskTrouble }
  | { id: number; progress: { done: number; of: number } };
