import type { Sealed } from '../format/seal.ts';

/** What opens the vault. The key itself is never stored in clear. */
export type StoredLock = {
  /** Another one with every new key, so that a page with an old key notices. */
  id: string;
  /** Minutes without a touch until the vault locks itself. */
  idleMinutes: number;
} & (
  | { kind: 'passphrase'; sealed: Sealed }
  /** A key of the browser that no script can read, here or anywhere. */
  | { kind: 'device'; key: CryptoKey }
);

/** One kept thing, encrypted: JWE in compact form, `dir` with A256GCM. */
export interface StoredEntry {
  id: string;
  jwe: string;
}

/** Why the vault cannot be read or written. */
export type VaultTrouble = 'blocked' | 'full' | 'newer' | 'lock-changed';

/** What is thrown when the vault cannot be read or written; nothing of the change is kept then. */
export class VaultError extends Error {
  readonly trouble: VaultTrouble;
  constructor(trouble: VaultTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Apart from the learning record: another database, which nothing else opens. */
const name = 'rapport-vault';

function troubleOf(error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  const kind = (error as { name?: string } | null)?.name;
  return new VaultError(kind === 'QuotaExceededError' ? 'full' : kind === 'VersionError' ? 'newer' : 'blocked');
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('lock');
    request.result.createObjectStore('entries', { keyPath: 'id' });
  };
  const db = await settled(request);
  // Another tab erases the vault: let go.
  db.onversionchange = () => db.close();
  return db;
}

/** Everything in the vault, still encrypted; undefined when there is none. A visit alone makes no vault. */
export async function readVault(): Promise<{ lock: StoredLock | undefined; entries: StoredEntry[] } | undefined> {
  try {
    if (!(await exists())) return undefined;
    const db = await opened();
    try {
      const transaction = db.transaction(['lock', 'entries']);
      const [lock, entries] = await Promise.all([
        settled(transaction.objectStore('lock').get('lock') as IDBRequest<StoredLock | undefined>),
        settled(transaction.objectStore('entries').getAll() as IDBRequest<StoredEntry[]>),
      ]);
      return lock || entries.length > 0 ? { lock, entries } : undefined;
    } finally {
      db.close();
    }
  } catch (error) {
    throw troubleOf(error);
  }
}

/**
 * Changes the vault in one transaction; resolves when the change is on the disk.
 * @param under id of the lock that the change was encrypted for; undefined when there must be none yet
 * @throws VaultError `lock-changed` when another page has changed the lock meanwhile
 */
export async function changeVault(
  under: string | undefined,
  change: { lock?: StoredLock; put?: readonly StoredEntry[]; remove?: readonly string[] },
): Promise<void> {
  try {
    const db = await opened();
    try {
      const transaction = db.transaction(['lock', 'entries'], 'readwrite', { durability: 'strict' });
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new VaultError('lock-changed'));
      });
      const [locks, entries] = [transaction.objectStore('lock'), transaction.objectStore('entries')];
      const asked = locks.get('lock') as IDBRequest<StoredLock | undefined>;
      asked.onsuccess = () => {
        if (asked.result?.id !== under) return transaction.abort();
        if (change.lock) locks.put(change.lock, 'lock');
        for (const id of change.remove ?? []) entries.delete(id);
        for (const entry of change.put ?? []) entries.put(entry);
      };
      await done;
    } finally {
      db.close();
    }
  } catch (error) {
    throw troubleOf(error);
  }
}

/** Deletes the vault with everything in it, at once. */
export async function deleteVault(): Promise<void> {
  try {
    await settled(indexedDB.deleteDatabase(name));
  } catch (error) {
    throw troubleOf(error);
  }
}
