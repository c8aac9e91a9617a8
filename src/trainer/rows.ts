import { quizKind } from '../assignment/judge.ts';
import type { Flag, ItemResult } from '../assignment/opened.ts';
import type { Assignment } from '../assignment/schema.ts';
import type { Digest } from './digest.ts';

/** Somebody on a roster. */
export interface Learner {
  /** Name or code. */
  name: string;
  group?: string;
}

/** How far somebody is with an assignment: everything done; a file returned and something open; no file yet. */
type State = 'done' | 'open' | 'none';

/** One learner's line of the table. */
export interface Row {
  /** Name as the keys of lists need it: see `nameKey`. */
  key: string;
  learner: string;
  group?: string;
  state: State;
  /** The due day is over, and not everything is done. */
  overdue: boolean;
  /** It was done, and the period for which it counts is over. */
  expired: boolean;
  /** In the order of the newest version of the assignment; undefined where the file says nothing of it. */
  cells: (ItemResult | undefined)[];
  /** Mean share of points over the module tests and post-tests returned, 0 to 1. */
  score?: number;
  /** Finished attempts and plays in all. */
  attempts: number;
  seconds: number;
  /** When the file was made. */
  made?: string;
  finished?: string;
  until?: string;
  flags: Flag[];
  /** Other people's files came from the same browser. */
  sharedDevice: boolean;
  /** Files accepted from this learner. */
  files: number;
  /** Of the file that counts. */
  completion?: string;
}

/** The same name however it was typed: composed letters, single spaces, no capitals. */
export const nameKey = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Of one learner's files the one that counts: the newest of those in which everything is done, otherwise the newest. The others are kept. */
export function counting(files: readonly Digest[]): Digest | undefined {
  const newest = (list: readonly Digest[]) =>
    list.reduce<Digest | undefined>((best, one) => (!best || Date.parse(one.made) > Date.parse(best.made) ? one : best), undefined);
  return newest(files.filter(({ finished }) => finished)) ?? newest(files);
}

/** Mean share over the tests that count for a score: module tests and post-tests. Practice and pre-tests do not. */
export function scoreOf(items: readonly ItemResult[]): number | undefined {
  const shares = items.flatMap(({ object, share }) => (share !== undefined && /^(test|post-test)$/.test(quizKind(object) ?? '') ? [share] : []));
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function rowOf(key: string, learner: Learner, files: readonly Digest[], { items, due }: Assignment, today: string, sharedDevice: boolean): Row {
  const file = counting(files);
  const late = due !== undefined && due < today;
  const head = { key, learner: learner.name, ...(learner.group ? { group: learner.group } : {}), files: files.length };
  if (!file) {
    const cells = items.map(() => undefined);
    return { ...head, state: 'none', overdue: late, expired: false, cells, attempts: 0, seconds: 0, flags: [], sharedDevice };
  }
  const done = new Map(file.items.map((item) => [item.object, item]));
  const cells = items.map(({ object }) => done.get(object));
  // Asked by the newest version: something may have been added since the file was made.
  const state = cells.every((cell) => cell?.done !== undefined) ? 'done' : 'open';
  const score = scoreOf(file.items);
  return {
    ...head,
    state,
    overdue: state !== 'done' && late,
    expired: file.until !== undefined && file.until < today,
    cells,
    ...(score === undefined ? {} : { score }),
    attempts: file.items.reduce((sum, { object, attempts }) => sum + (object.startsWith('lesson:') ? 0 : attempts), 0),
    seconds: file.items.reduce((sum, { seconds }) => sum + seconds, 0),
    made: file.made,
    ...(file.finished ? { finished: file.finished } : {}),
    ...(file.until ? { until: file.until } : {}),
    flags: file.flags,
    sharedDevice,
    completion: file.id,
  };
}

/**
 * The lines of one assignment's table: everybody on the roster, with or without a file, then whoever returned one without being on it.
 * @param assignment its newest version
 * @param today YYYY-MM-DD
 */
export function rowsOf(assignment: Assignment, roster: readonly Learner[], digests: readonly Digest[], today: string): Row[] {
  const files = new Map<string, Digest[]>();
  const people = new Map<string, Set<string>>();
  for (const digest of digests) {
    const key = nameKey(digest.learner);
    const list = files.get(key);
    if (list) list.push(digest);
    else files.set(key, [digest]);
    const there = people.get(digest.device);
    if (there) there.add(key);
    else people.set(digest.device, new Set([key]));
  }
  const listed = new Map(roster.map((learner) => [nameKey(learner.name), learner]));
  const others = [...files].flatMap(([key, [first]]): [string, Learner][] =>
    listed.has(key) || !first ? [] : [[key, { name: first.learner, ...(first.group ? { group: first.group } : {}) }]],
  );
  return [...listed, ...others].map(([key, learner]) => {
    const own = files.get(key) ?? [];
    const shared = own.some(({ device }) => (people.get(device)?.size ?? 0) > 1);
    return rowOf(key, learner, own, assignment, today, shared);
  });
}

/** What needs doing, in numbers. */
export interface Standing {
  people: number;
  done: number;
  open: number;
  none: number;
  overdue: number;
  expired: number;
}

/** Counts lines by how far they are. */
export function standingOf(rows: readonly Row[]): Standing {
  const count = (holds: (row: Row) => boolean) => rows.filter(holds).length;
  return {
    people: rows.length,
    done: count(({ state }) => state === 'done'),
    open: count(({ state }) => state === 'open'),
    none: count(({ state }) => state === 'none'),
    overdue: count(({ overdue }) => overdue),
    expired: count(({ expired }) => expired),
  };
}
