import { answer, change, keptOpen } from '../format/indexed-db.ts';
import type { LearningEvent, PrivateNote } from './schema.ts';

/** The name of the database. */
export const recordName = 'rapport-record';

/** What each store of the database holds. */
interface Stores {
  events: LearningEvent;
  notes: PrivateNote;
}

const database = keptOpen(recordName, 1, (db) => {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('object', 'object');
  db.createObjectStore('notes', { keyPath: 'id' });
});

/** Reads from one store. Rejects when the browser refuses storage. */
export async function read<S extends keyof Stores, T>(store: S, ask: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return answer(ask((await database()).transaction(store).objectStore(store)));
}

/**
 * Changes one store in one transaction. Resolves when the change is on the disk.
 * @throws the browser's error when it could not be stored; nothing of the change is kept then
 */
export async function write<S extends keyof Stores>(store: S, act: (objects: IDBObjectStore) => void): Promise<void> {
  return change(await database(), store, (transaction) => act(transaction.objectStore(store)));
}
