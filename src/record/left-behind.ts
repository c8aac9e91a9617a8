import { admitAll } from './gate.ts';
import { append } from './log.ts';
import type { LearningEvent } from './schema.ts';

const key = 'rapport-left-behind';

function waiting(): LearningEvent[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? admitAll(stored).events : [];
  } catch {
    return [];
  }
}

function put(events: readonly LearningEvent[]): void {
  try {
    if (events.length > 0) localStorage.setItem(key, JSON.stringify(events));
    else localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to leave anything in.
  }
}

/** Takes what earlier pages left behind into the record. Doing so twice does no harm: events have ids. */
export async function takeOver(): Promise<void> {
  const events = waiting();
  if (events.length === 0) return;
  await append(events);
  const taken = new Set(events.map(({ id }) => id));
  put(waiting().filter(({ id }) => !taken.has(id)));
}

/**
 * Stores an event of a page that is being left. A browser may stop writing to the database in that moment,
 * so it is first put where writing is done at once; this page, or the next one, takes it over.
 */
export function leaveBehind(event: LearningEvent): void {
  put([...waiting(), event]);
  takeOver().catch(() => undefined);
}
