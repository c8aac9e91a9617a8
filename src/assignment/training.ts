import { lessonProgress, quizProgress, scenarioProgress } from '../record/progress.ts';
import type { LearningEvent } from '../record/schema.ts';
import { allEntries } from './choose-items.ts';
import { daysUntil } from './days-until.ts';
import { countsFrom, judge, type Standing } from './judge.ts';
import type { AssignmentItem } from './schema.ts';
import type { AcceptedAssignment } from './training-database.ts';
import type { Syllabus, SyllabusEntry } from './view.ts';

/** One item of an assignment as My training shows it. */
export interface TrainingItem {
  item: AssignmentItem;
  /** What the site knows of it; undefined when it is no longer part of the content. */
  entry: SyllabusEntry | undefined;
  standing: Standing;
  /** Begun and not finished. */
  begun: boolean;
}

/** An accepted assignment as it stands. */
export interface TrainingState {
  accepted: AcceptedAssignment;
  items: TrainingItem[];
  done: number;
  finished: boolean;
  /** Days until it is due, negative when that has passed; undefined without a day. */
  daysLeft: number | undefined;
  /** What to do next: what is begun first, then in order; nothing that is gone or used up. */
  next: TrainingItem | undefined;
}

/** An accepted assignment with all that showing it and making its file needs. */
export interface TrainingShown {
  state: TrainingState;
  events: readonly LearningEvent[];
  syllabus: Syllabus;
  /** Version of the site. */
  app: string;
  /** Address of the start page. */
  home: string;
}

function isBegun({ object }: AssignmentItem, events: readonly LearningEvent[], content: string): boolean {
  const item = { object, content };
  if (object.startsWith('quiz:')) return quizProgress(events, item).open;
  if (object.startsWith('scenario:')) return scenarioProgress(events, item).open;
  return !lessonProgress(events, item).done && events.some((event) => event.object === object);
}

/**
 * How an assignment stands: a fold over the record by the rules of the assignment.
 * @param events in the order in which they happened
 * @param today YYYY-MM-DD
 */
export function trainingState(
  accepted: AcceptedAssignment,
  events: readonly LearningEvent[],
  syllabus: Syllabus,
  now: Date,
  today: string,
): TrainingState {
  const { assignment } = accepted;
  const from = countsFrom(assignment, now);
  const known = new Map(allEntries(syllabus).map((entry) => [entry.object, entry]));
  const items = assignment.items.map((item): TrainingItem => {
    const entry = known.get(item.object);
    const standing = judge(item, events, from);
    return { item, entry, standing, begun: !standing.done && isBegun(item, events, entry?.content ?? '') };
  });
  const open = items.filter(({ standing, entry }) => !standing.done && !standing.usedUp && entry);
  const done = items.filter(({ standing }) => standing.done).length;
  return {
    accepted,
    items,
    done,
    finished: done === items.length,
    daysLeft: assignment.due === undefined ? undefined : daysUntil(assignment.due, today),
    next: open.find(({ begun }) => begun) ?? open[0],
  };
}

/** Assignments in the order of what needs doing: what is late first, then by due day, then without one; what is done last. */
export function inOrder(states: readonly TrainingState[]): TrainingState[] {
  const place = ({ finished, daysLeft }: TrainingState) => (finished ? 2_000_000 : 0) + (daysLeft ?? 1_000_000);
  return [...states].sort((a, b) => place(a) - place(b) || (a.accepted.accepted < b.accepted.accepted ? -1 : 1));
}
