import type { LearningEvent, PrivateNote } from './schema.ts';

const name = 'rapport-record';
const version = 1;

/** What each store of the database holds. */
interface Stores {
  events: LearningEvent;
  notes: PrivateNote;
}

/** Why the record cannot be read or written. */
export type StorageTrouble = 'blocked' | 'full' | 'newer';

/** Names the trouble behind an error of the browser's storage. */
export function troubleOf(error: unknown): StorageTrouble {
  const kind = (error as { name?: string } | null)?.name;
  if (kind === 'QuotaExceededError') return 'full';
  if (kind === 'VersionError') return 'newer';
  return 'blocked';
}

/** The answer to a request, as a promise. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let opened: Promise<IDBDatabase> | undefined;

const giveUp = () => {
  opened = undefined;
};

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('events', { keyPath: 'id' }).createIndex('object', 'object');
    request.result.createObjectStore('notes', { keyPath: 'id' });
  };
  const db = await answer(request);
  // Another tab erases the record or brings a newer version: let go, and open anew when asked.
  db.onversionchange = () => {
    db.close();
    giveUp();
  };
  db.onclose = giveUp;
  return db;
}

function database(): Promise<IDBDatabase> {
  if (!opened) {
    opened = open();
    opened.catch(giveUp);
  }
  return opened;
}

/** Reads from one store. Rejects when the browser refuses storage. */
export async function read<S extends keyof Stores, T>(store: S, ask: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database();
  return answer(ask(db.transaction(store).objectStore(store)));
}

/**
 * Changes one store in one transaction. Resolves when the change is on the disk, not before:
 * a browser that is killed a moment later still has it.
 * @throws the browser's error when it could not be stored; nothing of the change is kept then
 */
export async function write<S extends keyof Stores>(store: S, change: (objects: IDBObjectStore) => void): Promise<void> {
  const db = await database();
  const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  change(transaction.objectStore(store));
  return done;
}

/** What a learner has accepted from a trainer, kept by `src/assignment`: it holds a name, so it goes with the record. */
const beside = ['rapport-assignments'];

/** Deletes the database with everything in it, and what is kept beside it. Other tabs and islands give them up when asked. */
export async function deleteDatabase(): Promise<void> {
  if (opened) (await opened).close();
  giveUp();
  for (const one of [name, ...beside]) await answer(indexedDB.deleteDatabase(one));
}
