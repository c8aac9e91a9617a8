import { deleteDatabase, read, write } from './database.ts';
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
 * Adds events; see `write` for when it resolves. An event whose id is there already is written again as it is: adding twice does no harm.
 * @throws the browser's error when nothing could be stored; see `troubleOf`
 */
export async function append(events: readonly LearningEvent[]): Promise<void> {
  if (events.length === 0) return;
  await write('events', (objects) => {
    for (const event of events) objects.put(event);
  });
  tell();
}

/** Writes something the size of an answered quiz and takes it away again. @throws the browser's error when there is no room for it */
export async function probe(): Promise<void> {
  const id = 'probe';
  await write('notes', (objects) => objects.put({ id, text: ' '.repeat(20_000), at: '' }));
  await write('notes', (objects) => objects.delete(id));
}

/** Everything stored, also events that this version cannot read: a backup keeps them all. */
export function storedEvents(): Promise<unknown[]> {
  return read('events', (objects) => objects.getAll());
}

/** What is stored about one lesson, quiz or question. */
export function storedAbout(object: string): Promise<LearningEvent[]> {
  return read('events', (objects) => objects.index('object').getAll(object));
}

/** Erases the whole record and the private notes. Not to be undone. */
export async function erase(): Promise<void> {
  await deleteDatabase();
  tell();
}
