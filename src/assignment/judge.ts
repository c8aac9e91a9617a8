import { attemptsAt } from '../quiz/attempt.ts';
import { passes } from '../quiz/score.ts';
import type { QuizKind } from '../quiz/view.ts';
import { playsOf } from '../record/plays.ts';
import type { LearningEvent } from '../record/schema.ts';
import type { Outcome } from '../role-play/schema.ts';
import type { Assignment, AssignmentItem } from './schema.ts';

/** How an item stands by the rules of its assignment. */
export interface Standing {
  /** When it was done, as the event says it. */
  done?: string;
  /** Best share of points among the attempts that count. */
  share?: number;
  /** Finished attempts or plays; of a lesson 0 or 1. */
  attempts: number;
  /** No more attempt counts, and it is not done. */
  usedUp: boolean;
  outcome?: Outcome;
  skills?: Record<string, number>;
}

/** Which kind of quiz an object is; undefined for what is no quiz. */
export const quizKind = (object: string): QuizKind | undefined =>
  object.startsWith('quiz:') ? (object.slice(object.lastIndexOf('/') + 1) as QuizKind) : undefined;

/**
 * The moment before which work does not count for an assignment.
 * @param at the moment of judging
 * @returns milliseconds since 1970
 */
export function countsFrom({ validMonths }: Pick<Assignment, 'validMonths'>, at: Date): number {
  if (validMonths === undefined) return Number.NEGATIVE_INFINITY;
  return monthsLater(at, -validMonths).getTime();
}

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(date.getUTCDate(), days));
  return later;
}

/** Last day on which what was finished at a moment counts, YYYY-MM-DD; undefined without a period. */
export function countsUntil({ validMonths }: Pick<Assignment, 'validMonths'>, finished: string): string | undefined {
  if (validMonths === undefined) return undefined;
  return monthsLater(new Date(`${finished.slice(0, 10)}T00:00:00Z`), validMonths)
    .toISOString()
    .slice(0, 10);
}

/** The finished attempts at a quiz that count in time, oldest first. */
export const finishedAttempts = (events: readonly LearningEvent[], object: string, from: number) =>
  attemptsAt(events, object, quizKind(object) ?? 'practice').filter(({ ended }) => ended && Date.parse(ended.at) >= from);

/** The plays of a conversation that came to an ending and count in time, oldest first. */
export const finishedPlays = (events: readonly LearningEvent[], object: string, from: number) =>
  playsOf(events, object).filter(({ ended }) => ended && Date.parse(ended.at) >= from);

function quizStanding({ object, passMark, attempts }: AssignmentItem, events: readonly LearningEvent[], from: number): Standing {
  const finished = finishedAttempts(events, object, from);
  const ends = finished.slice(0, attempts).flatMap(({ ended }) => ended ?? []);
  const shares = ends.flatMap(({ result }) => result.share ?? []);
  const good = ends.find(({ result }) => passMark === undefined || passes(result.share ?? 0, passMark / 100));
  return {
    attempts: finished.length,
    ...(shares.length > 0 ? { share: Math.max(...shares) } : {}),
    ...(good ? { done: good.at } : {}),
    usedUp: !good && attempts !== undefined && finished.length >= attempts,
  };
}

function scenarioStanding(object: string, events: readonly LearningEvent[], from: number): Standing {
  const ends = finishedPlays(events, object, from).flatMap(({ ended }) => ended ?? []);
  const best = (['good', 'mixed', 'poor'] as const).find((outcome) => ends.some(({ result }) => result.outcome === outcome));
  const at = ends.find(({ result }) => result.outcome === best);
  return {
    attempts: ends.length,
    ...(ends[0] ? { done: ends[0].at } : {}),
    ...(best && at ? { outcome: best, skills: at.result.skills ?? {} } : {}),
    usedUp: false,
  };
}

/**
 * Judges an item by the rules of its assignment: a fold over events. The learner's device and the trainer's workspace both use it.
 * @param events in the order in which they happened
 * @param from see `countsFrom`
 */
export function judge(item: AssignmentItem, events: readonly LearningEvent[], from: number): Standing {
  if (item.object.startsWith('quiz:')) return quizStanding(item, events, from);
  if (item.object.startsWith('scenario:')) return scenarioStanding(item.object, events, from);
  const read = events.findLast(({ verb, object, at }) => verb === 'completed' && object === item.object && Date.parse(at) >= from);
  return read ? { done: read.at, attempts: 1, usedUp: false } : { attempts: 0, usedUp: false };
}

/** Seconds of use of an object. */
export const secondsOn = (events: readonly LearningEvent[], object: string): number =>
  events.reduce((sum, event) => sum + (event.verb === 'experienced' && event.object === object ? event.result.seconds : 0), 0);
