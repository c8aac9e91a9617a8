import type { LearningEvent } from './schema.ts';

/** What the gate says of one stored thing. */
export type Admission = { event: LearningEvent } | { refused: 'newer' | 'broken' };

type Stored = Record<string, unknown>;

/** One step from each schema number to the next. The first entry will take 1 to 2. */
const migrations: Record<number, (stored: Stored) => Stored> = {};

/** The schema number of events written today. Older ones are migrated here; newer ones are kept and not read. */
export const recordVersion = 1;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * The one gate through which stored events come back, whatever version wrote them.
 * It looks at what the folds rely on; files from elsewhere are held against the full schema as well (`backup.ts`).
 * @returns the event in today's shape; `newer` for one written by a later version, which is kept untouched; `broken` for anything else
 */
export function admit(stored: unknown): Admission {
  if (typeof stored !== 'object' || stored === null) return { refused: 'broken' };
  let event = stored as Stored;
  if (typeof event.schema !== 'number') return { refused: 'broken' };
  if (event.schema > recordVersion) return { refused: 'newer' };
  while ((event.schema as number) < recordVersion) {
    const step = migrations[event.schema as number];
    if (!step) return { refused: 'broken' };
    event = step(event);
  }
  const whole = isText(event.id) && isText(event.at) && isText(event.verb) && isText(event.object) && typeof event.result === 'object' && event.result !== null;
  return whole ? { event: event as LearningEvent } : { refused: 'broken' };
}

/** The events among stored things, in the order in which they happened. */
export function admitAll(stored: readonly unknown[]): { events: LearningEvent[]; newer: number; broken: number } {
  const admissions = stored.map(admit);
  const refused = (reason: 'newer' | 'broken') => admissions.filter((a) => 'refused' in a && a.refused === reason).length;
  const events = admissions.flatMap((a) => ('event' in a ? [a.event] : []));
  return { events: inTime(events), newer: refused('newer'), broken: refused('broken') };
}

/** Events in the order in which they happened. Ids of version 7 rise with time and settle equal moments. */
export function inTime(events: readonly LearningEvent[]): LearningEvent[] {
  const moment = new Map(events.map((event) => [event, Date.parse(event.at)]));
  return [...events].sort((a, b) => (moment.get(a) ?? 0) - (moment.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
}
