import { database, deleteDatabase } from './database.ts';
import { admitAll } from './gate.ts';
import type { LearningEvent } from './schema.ts';

const channel = 'rapport-record';

/** Tells the other tabs that the record has changed. */
function tell(): void {
  const to = new BroadcastChannel(channel);
  to.postMessage('changed');
  to.close();
}

/** Calls `changed` whenever another tab changes the record. Returns a function that stops it. */
export function listen(changed: () => void): () => void {
  const from = new BroadcastChannel(channel);
  from.onmessage = changed;
  return () => from.close();
}

/**
 * Adds events. Resolves when they are on the disk, not before: a browser that is killed a moment later still has them.
 * An event whose id is there already is left as it is.
 * @throws the browser's error when nothing could be stored; see `troubleOf`
 */
export async function append(events: readonly LearningEvent[]): Promise<void> {
  if (events.length === 0) return;
  const db = await database();
  const { store, done } = db.transaction('events', 'readwrite', { durability: 'strict' });
  const writes = events.map(async (event) => {
    if ((await store.getKey(event.id)) === undefined) await store.add(event);
  });
  await Promise.all([...writes, done]);
  tell();
}

/** Every event that this version can read, in the order in which they happened. */
export async function allEvents(): Promise<{ events: LearningEvent[]; newer: number; broken: number }> {
  const db = await database();
  return admitAll(await db.getAll('events'));
}

/** The raw stored events, also those that this version cannot read: a backup keeps them all. */
export async function rawEvents(): Promise<unknown[]> {
  const db = await database();
  return db.getAll('events');
}

/** Erases the whole record and the private notes. Not to be undone. */
export async function erase(): Promise<void> {
  await deleteDatabase();
  tell();
}
