import { read, write } from './database.ts';
import type { LearningEvent } from './schema.ts';

/** What changed: the record, or only a private note. */
type Changed = 'record' | 'notes';

let channel: BroadcastChannel | undefined;

/** The one channel of this page: a channel does not hear what it sends itself. */
function tabs(): BroadcastChannel {
  channel ??= new BroadcastChannel('rapport-record');
  return channel;
}

/** Tells the other tabs that something has changed. */
export function tell(what: Changed): void {
  tabs().postMessage(what);
}

/** Calls `changed` whenever another tab changes something. Returns a function that stops it. */
export function listen(changed: (what: Changed) => void): () => void {
  const hear = ({ data }: MessageEvent<Changed>) => changed(data);
  tabs().addEventListener('message', hear);
  return () => tabs().removeEventListener('message', hear);
}

/**
 * Adds events; see `write` for when it resolves. An event whose id is there already is written again as it is: adding twice does no harm.
 * @throws the browser's error when nothing could be stored; see `troubleOf`
 */
export async function append(events: readonly LearningEvent[]): Promise<void> {
  if (events.length === 0) return;
  await write('events', (objects) => {
    for (const event of events) objects.put(event);
    objects.transaction.commit();
  });
  tell('record');
}

/** Everything stored, also events that this version cannot read: a backup keeps them all. */
export function storedEvents(): Promise<unknown[]> {
  return read('events', (objects) => objects.getAll());
}

/** What is stored about one lesson, quiz or question, as it stands there: let it pass the gate. */
export function storedAbout(object: string): Promise<unknown[]> {
  return read('events', (objects) => objects.index('object').getAll(object));
}
