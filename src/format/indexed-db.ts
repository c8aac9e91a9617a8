/** Why the browser's storage cannot be read or written. */
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

/**
 * A connection to a database. When another tab erases it or brings a newer version, it is let go.
 * @param make makes the stores that are missing, when the database is new or of an earlier version
 * @param onGone called when the connection was let go or the browser has closed it
 */
export async function openDatabase(
  name: string,
  version: number,
  make: (db: IDBDatabase) => void,
  onGone: () => void = () => undefined,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => make(request.result);
  const db = await answer(request);
  db.onversionchange = () => {
    db.close();
    onGone();
  };
  db.onclose = onGone;
  return db;
}

/** The same, opened when it is first asked for, then kept, and opened anew when it is gone. */
export function keptOpen(name: string, version: number, make: (db: IDBDatabase) => void): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | undefined;
  const giveUp = () => {
    opened = undefined;
  };
  return () => {
    if (!opened) {
      opened = openDatabase(name, version, make, giveUp);
      opened.catch(giveUp);
    }
    return opened;
  };
}

/**
 * Changes stores in one transaction. Resolves when the change is on the disk, not before:
 * a browser that is killed a moment later still has it.
 * @throws the browser's error when it could not be stored; nothing of the change is kept then
 */
export async function change(db: IDBDatabase, stores: string | string[], act: (transaction: IDBTransaction) => void): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  act(transaction);
  await new Promise<unknown>((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}
