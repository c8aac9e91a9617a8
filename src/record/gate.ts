import type { LearningEvent, Verb } from './schema.ts';
import { recordVersion } from './version.ts';

/** What the gate says of one stored thing. */
export type Admission = { event: LearningEvent } | { refused: 'newer' | 'broken' };

type Stored = Record<string, unknown>;

/** One step from each schema number to the next. Version 2 added conversations and changed nothing that was there. */
const migrations: Record<number, (stored: Stored) => Stored> = { 1: (stored) => ({ ...stored, schema: 2 }) };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const isString = (value: unknown) => typeof value === 'string';

/** What the folds rely on in the result of each verb. */
const serves: Record<Verb, (result: Stored) => boolean> = {
  experienced: ({ seconds }) => Number.isFinite(seconds) && (seconds as number) >= 0,
  completed: ({ attempt = '', share = 0, outcome = 'good', skills = {} }) =>
    isString(attempt) && isShare(share) && ['good', 'mixed', 'poor'].includes(outcome as string) && Object.values(skills ?? [NaN]).every(isShare),
  attempted: ({ attempt, seed, questions = [] }) => isString(attempt) && isString(seed) && Array.isArray(questions) && questions.every(isString),
  responded: ({ attempt, reply, step }) => isString(attempt) && isString(reply) && Number.isInteger(step),
  answered: ({ attempt = '' }) => isString(attempt),
  passed: ({ attempt, share }) => isString(attempt) && isShare(share),
  failed: ({ attempt, share }) => isString(attempt) && isShare(share),
};

/** Whether something that says it is of today's version is an event that the folds can work with. */
function isWhole({ id, at, verb, object, content, result }: Stored): boolean {
  if (!isText(id) || !isText(at) || Number.isNaN(Date.parse(at)) || !isText(object) || !isString(content)) return false;
  if (typeof result !== 'object' || result === null) return false;
  return typeof verb === 'string' && Object.hasOwn(serves, verb) && serves[verb as Verb](result as Stored);
}

/**
 * The one gate through which stored events come back, whatever version wrote them.
 * It looks at what the folds rely on; files from elsewhere are held against the full schema as well (`backup.ts`).
 * @returns the event in today's shape; `newer` for one written by a later version, which is kept untouched; `broken` for anything else
 */
export function admit(stored: unknown): Admission {
  if (typeof stored !== 'object' || stored === null) return { refused: 'broken' };
  let event = stored as Stored;
  if (!Number.isInteger(event.schema)) return { refused: 'broken' };
  if ((event.schema as number) > recordVersion) return { refused: 'newer' };
  while ((event.schema as number) < recordVersion) {
    const step = migrations[event.schema as number];
    if (!step) return { refused: 'broken' };
    event = step(event);
  }
  return isWhole(event) ? { event: event as LearningEvent } : { refused: 'broken' };
}

/** The events among stored things, in the order in which they happened. */
export function admitAll(stored: readonly unknown[]): { events: LearningEvent[]; newer: number; broken: number } {
  const admissions = stored.map(admit);
  const refused = (reason: 'newer' | 'broken') => admissions.filter((a) => 'refused' in a && a.refused === reason).length;
  const events = admissions.flatMap((a) => ('event' in a ? [a.event] : []));
  return { events: inTime(events), newer: refused('newer'), broken: refused('broken') };
}

/** Events in the order in which they happened, each once: the union of records. Ids of version 7 rise with time and settle equal moments. */
export function inTime(events: readonly LearningEvent[]): LearningEvent[] {
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  const moment = new Map(once.map((event) => [event, Date.parse(event.at)]));
  return once.sort((a, b) => (moment.get(a) ?? 0) - (moment.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
}
