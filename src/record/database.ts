import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { LearningEvent, PrivateNote } from './schema.ts';

interface RecordSchema extends DBSchema {
  events: { key: string; value: LearningEvent; indexes: { object: string } };
  notes: { key: string; value: PrivateNote };
}

const name = 'rapport-record';

/** Why the record cannot be read or written. */
export type StorageTrouble = 'blocked' | 'full' | 'newer';

/** Names the trouble behind an error of the browser's storage. */
export function troubleOf(error: unknown): StorageTrouble {
  const kind = (error as { name?: string } | null)?.name;
  if (kind === 'QuotaExceededError') return 'full';
  if (kind === 'VersionError') return 'newer';
  return 'blocked';
}

let opened: Promise<IDBPDatabase<RecordSchema>> | undefined;

/** Opens the record's database, once a page. Rejects when the browser refuses storage. */
export function database(): Promise<IDBPDatabase<RecordSchema>> {
  opened ??= openDB<RecordSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' }).createIndex('object', 'object');
      db.createObjectStore('notes', { keyPath: 'id' });
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Deletes the database with everything in it. Other tabs give it up when asked. */
export async function deleteDatabase(): Promise<void> {
  (await opened)?.close();
  opened = undefined;
  await deleteDB(name);
}
