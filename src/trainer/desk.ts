import type { AcceptedCompletion } from '../assignment/opened.ts';
import type { Assignment } from '../assignment/schema.ts';
import type { AnswerKeys } from '../assignment/view.ts';
import type { GroupMember, SentAssignment } from '../assignment/workspace-database.ts';
import { type Column, columnsOf } from './columns.ts';
import { type Digest, digestOf } from './digest.ts';
import { counting, type Learner, nameKey, type Row, rowsOf, type Standing, standingOf } from './rows.ts';

/** An assignment in the list above the tables. */
export interface AssignmentLine {
  id: string;
  title: string;
  version: number;
  /** By whom. */
  by: string;
  group?: string;
  due?: string;
  /** Names on its roster; 0 where a group has one link. */
  roster: number;
  sent: string;
  standing: Standing;
}

/** The workspace as it is worked with: what was sent, and what came back, boiled down. */
export interface Desk {
  assignments: SentAssignment[];
  /** By assignment. */
  digests: Map<string, Digest[]>;
  answers: AnswerKeys;
  /** By `nameKey`. */
  groups: Map<string, GroupMember>;
}

/** The newest version of an assignment that was sent. */
const newestOf = ({ versions }: SentAssignment): Assignment => versions.reduce((a, b) => (b.version > a.version ? b : a));

/** Puts an accepted file onto the desk. */
export function lay(desk: Desk, completion: AcceptedCompletion): void {
  const digest = digestOf(completion, desk.answers);
  const list = desk.digests.get(digest.assignment);
  if (list) list.push(digest);
  else desk.digests.set(digest.assignment, [digest]);
}

const without = <T extends { group?: string }>({ group: _, ...rest }: T) => rest;

/** Somebody with the group in which the trainer has put them, otherwise with that of the assignment. */
function grouped<T extends { group?: string }>(one: T, name: string, { groups }: Desk): Omit<T, 'group'> & { group?: string } {
  const group = groups.get(nameKey(name))?.group ?? one.group;
  return group ? { ...one, group } : without(one);
}

/** Everything about one assignment: its lines, and the files that count, one for each learner. */
export interface Sheet {
  assignment: Assignment;
  columns: Column[];
  rows: Row[];
  counted: Digest[];
}

/** Works one assignment out. @param today YYYY-MM-DD */
export function sheetOf(desk: Desk, id: string, today: string): Sheet | undefined {
  const sent = desk.assignments.find((one) => one.id === id);
  if (!sent) return undefined;
  const assignment = newestOf(sent);
  const digests = (desk.digests.get(id) ?? []).map((digest): Digest => grouped(digest, digest.learner, desk));
  const roster = sent.roster.map((name): Learner => grouped({ name, ...(assignment.group ? { group: assignment.group } : {}) }, name, desk));
  const byLearner = Map.groupBy(digests, ({ learner }) => nameKey(learner));
  return {
    assignment,
    columns: columnsOf(assignment.items),
    rows: rowsOf(assignment, roster, digests, today),
    counted: [...byLearner.values()].flatMap((files) => counting(files) ?? []),
  };
}

/** The list of assignments: what is overdue first, then by due day, those without one last. */
export function assignmentLines(desk: Desk, today: string): AssignmentLine[] {
  return desk.assignments
    .flatMap((sent): AssignmentLine[] => {
      const sheet = sheetOf(desk, sent.id, today);
      if (!sheet) return [];
      const { title, version, by, group, due } = sheet.assignment;
      return [
        {
          id: sent.id,
          title,
          version,
          by: by.name,
          ...(group ? { group } : {}),
          ...(due ? { due } : {}),
          roster: sent.roster.length,
          sent: sent.sent,
          standing: standingOf(sheet.rows),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.standing.overdue > 0) - Number(a.standing.overdue > 0) ||
        (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
        b.sent.localeCompare(a.sent),
    );
}
