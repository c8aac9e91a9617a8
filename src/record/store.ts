import { atom } from 'nanostores';
import { useSyncExternalStore } from 'react';
import { type StorageTrouble, troubleOf } from './database.ts';
import { admitAll, inTime } from './gate.ts';
import { append, listen, probe, storedEvents } from './log.ts';
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

const $record = atom<RecordState>({ storage: 'loading', events: [], unsaved: [], newer: 0 });

let started = false;

async function refresh(): Promise<void> {
  try {
    const { events, newer } = admitAll(await storedEvents());
    const { unsaved, storage } = $record.get();
    $record.set({ storage: storage === 'full' && unsaved.length > 0 ? 'full' : 'ready', events: inTime([...events, ...unsaved]), unsaved, newer });
  } catch (error) {
    $record.set({ ...$record.get(), storage: troubleOf(error) });
  }
}

function start(): void {
  if (started) return;
  started = true;
  listen(() => void refresh());
  void refresh().then(async () => {
    // Said before the work starts, not after the first answer is lost.
    if ($record.get().storage === 'ready') await probe().catch((error) => $record.set({ ...$record.get(), storage: troubleOf(error) }));
  });
}

/**
 * Keeps events. Those that cannot be stored stay in the page, are shown as unsaved, and are tried again with the next.
 * @returns whether everything is stored
 */
export async function keep(...events: LearningEvent[]): Promise<boolean> {
  start();
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

/** The record, kept up to date across islands and tabs. */
export function useRecord(): RecordState {
  return useSyncExternalStore(
    (changed) => {
      start();
      return $record.listen(changed);
    },
    $record.get,
    $record.get,
  );
}

/** Reads the record again, after an import or an erasure. */
export const reload = refresh;
