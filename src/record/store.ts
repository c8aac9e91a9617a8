import { atom } from 'nanostores';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type StorageTrouble, troubleOf } from '../format/indexed-db.ts';
import { admitAll, inTime } from './gate.ts';
import { takeOver } from './left-behind.ts';
import { append, listen, storedEvents } from './log.ts';
import { probe } from './notes.ts';
import type { LearningEvent } from './schema.ts';

/** The record as the islands of one page share it. */
export interface RecordState {
  /** `loading` until the record is read; then `ready`, or why it cannot be kept. */
  storage: 'loading' | 'ready' | StorageTrouble;
  /** Everything known, in order: what is stored and what could not be stored yet. */
  events: LearningEvent[];
  /** What is held in this page only, because it could not be stored. */
  unsaved: LearningEvent[];
  /** Stored events of a later version, kept and not read. */
  newer: number;
}

/** What every island shows in its HTML. */
const initial: RecordState = Object.freeze({ storage: 'loading', events: [], unsaved: [], newer: 0 });

const $record = atom<RecordState>(initial);

async function refresh(): Promise<void> {
  try {
    const { events, newer } = admitAll(await storedEvents());
    const { unsaved, storage } = $record.get();
    $record.set({ storage: storage === 'full' && unsaved.length > 0 ? 'full' : 'ready', events: inTime([...events, ...unsaved]), unsaved, newer });
  } catch (error) {
    $record.set({ ...$record.get(), storage: troubleOf(error) });
  }
}

/** The browser asks before it closes a page that alone holds answers. Time alone is not worth a question. */
function stayWhileUnsaved(): void {
  const stay = (event: BeforeUnloadEvent) => event.preventDefault();
  $record.listen(({ unsaved }) => {
    if (holdsAnswers(unsaved)) addEventListener('beforeunload', stay);
    else removeEventListener('beforeunload', stay);
  });
}

/** Whether there is more than time among the events. */
export function holdsAnswers(events: readonly LearningEvent[]): boolean {
  return events.some(({ verb }) => verb !== 'experienced');
}

let started: Promise<void> | undefined;

function start(): Promise<void> {
  if (!started) {
    listen((what) => what === 'record' && void refresh());
    stayWhileUnsaved();
    started = takeOver()
      .catch(() => undefined)
      .then(refresh);
  }
  return started;
}

let tried: Promise<void> | undefined;

/**
 * Finds out whether an answer could be stored, so that it is said before the work starts and not after the first answer is lost.
 * For pages that store answers; it writes to the disk, once for each page.
 */
export function tryStorage(): Promise<void> {
  tried ??= start().then(async () => {
    if ($record.get().storage === 'ready') await probe().catch((error) => $record.set({ ...$record.get(), storage: troubleOf(error) }));
  });
  return tried;
}

/**
 * Keeps events. Those that cannot be stored stay in the page, are shown as unsaved, and are tried again with the next.
 * @returns whether everything is stored
 */
export async function keep(...events: LearningEvent[]): Promise<boolean> {
  void start();
  const waiting = [...$record.get().unsaved, ...events];
  try {
    await append(waiting);
    const { events: stored, newer } = admitAll(await storedEvents());
    const unsaved = $record.get().unsaved.filter((event) => !waiting.includes(event));
    $record.set({ storage: 'ready', events: inTime([...stored, ...unsaved]), unsaved, newer });
    return true;
  } catch (error) {
    const now = $record.get();
    const unsaved = [...new Set([...now.unsaved, ...events])];
    $record.set({ ...now, storage: troubleOf(error), unsaved, events: inTime([...new Set([...now.events, ...events])]) });
    return false;
  }
}

const subscribe = (changed: () => void) => {
  void start();
  return $record.listen(changed);
};

/**
 * The record, kept up to date across islands and tabs. An island shows the first state until it has taken its HTML over,
 * also when the record has been read before: Preact leaves attributes as they stand in the HTML.
 */
export function useRecord(): RecordState {
  const [taken, setTaken] = useState(false);
  useEffect(() => setTaken(true), []);
  const now = useSyncExternalStore(subscribe, $record.get, () => initial);
  return taken ? now : initial;
}

/** Reads the record again, after an import or an erasure. */
export const reload = refresh;

/** The record as it is at this moment, for what happens outside of rendering. */
export const recordNow = (): RecordState => $record.get();
