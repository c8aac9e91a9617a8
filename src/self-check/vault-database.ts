import { answer, change, openDatabase, type StorageTrouble, troubleOf } from '../format/indexed-db.ts';
import type { Sealed } from '../format/seal.ts';

/** What opens the vault. */
export type StoredLock = {
  /** Another one with every new key, so that a page with an old key notices. */
  id: string;
  /** Minutes without a touch until the vault locks itself. */
  idleMinutes: number;
} & (
  | { kind: 'passphrase'; sealed: Sealed }
  /** A key object that no script can read out. The browser keeps its bytes in the files of the profile: whoever has those files has the key. */
  | { kind: 'device'; key: CryptoKey }
);

/** One kept thing, encrypted: JWE in compact form, `dir` with A256GCM. */
export interface StoredEntry {
  id: string;
  jwe: string;
}

/** Everything in the vault, still encrypted. `damaged` stands for a lock that is none of ours any more. */
export interface StoredVault {
  lock: StoredLock | 'damaged' | undefined;
  entries: StoredEntry[];
}

/** Why the vault cannot be read or written. */
export type VaultTrouble = StorageTrouble | 'lock-changed' | 'entries-changed';

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

const vaultError = (error: unknown) => (error instanceof VaultError ? error : new VaultError(troubleOf(error)));

async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}

const opened = () =>
  openDatabase(name, 1, (db) => {
    db.createObjectStore('lock');
    db.createObjectStore('entries', { keyPath: 'id' });
  });

/** The lock as it is stored, if it is whole. */
function lockFrom(stored: unknown): StoredVault['lock'] {
  if (stored === undefined) return undefined;
  const { id, idleMinutes, kind, sealed, key } = (stored ?? {}) as { [K in 'id' | 'idleMinutes' | 'kind' | 'sealed' | 'key']?: unknown };
  if (typeof id !== 'string' || typeof idleMinutes !== 'number' || !(idleMinutes > 0)) return 'damaged';
  if (kind === 'device') return key instanceof CryptoKey ? { id, idleMinutes, kind, key } : 'damaged';
  const { jwe, sum } = (sealed ?? {}) as Partial<Sealed>;
  return kind === 'passphrase' && typeof jwe === 'string' && typeof sum === 'string' ? { id, idleMinutes, kind, sealed: { jwe, sum } } : 'damaged';
}

/** What is stored; undefined when there is no vault. A visit alone makes none. */
export async function readVault(): Promise<StoredVault | undefined> {
  try {
    if (!(await exists())) return undefined;
    const db = await opened();
    try {
      const transaction = db.transaction(['lock', 'entries']);
      const [stored, entries] = await Promise.all([
        answer(transaction.objectStore('lock').get('lock') as IDBRequest<unknown>),
        answer(transaction.objectStore('entries').getAll() as IDBRequest<StoredEntry[]>),
      ]);
      const lock = lockFrom(stored);
      return lock || entries.length > 0 ? { lock, entries } : undefined;
    } finally {
      db.close();
    }
  } catch (error) {
    throw vaultError(error);
  }
}

/** What a change puts, removes and expects. */
interface Change {
  lock?: StoredLock;
  put?: readonly StoredEntry[];
  remove?: readonly string[];
  /** The change is made only while exactly these are stored. */
  expects?: readonly StoredEntry[];
}

const same = (one: readonly StoredEntry[], other: readonly StoredEntry[]) =>
  one.length === other.length && one.every(({ id, jwe }) => other.some((entry) => entry.id === id && entry.jwe === jwe));

/**
 * Changes the vault in one transaction; resolves when the change is on the disk.
 * @param under id of the lock that the change was encrypted for; undefined when there must be none yet
 * @throws VaultError `lock-changed` when another page has changed the lock or erased the vault meanwhile, `entries-changed` when something else
 *   is stored than was expected
 */
export async function changeVault(under: string | undefined, { lock, put = [], remove = [], expects }: Change): Promise<void> {
  try {
    // To open what is gone would make it anew, empty, and an empty vault tells that there was one.
    if (under !== undefined && !(await exists())) throw new VaultError('lock-changed');
    const db = await opened();
    try {
      let refused: VaultError | undefined;
      await change(db, ['lock', 'entries'], (transaction) => {
        const refuse = (trouble: VaultTrouble) => {
          refused = new VaultError(trouble);
          transaction.abort();
        };
        const [locks, entries] = [transaction.objectStore('lock'), transaction.objectStore('entries')];
        const asked = locks.get('lock') as IDBRequest<{ id?: string } | undefined>;
        const there = entries.getAll() as IDBRequest<StoredEntry[]>;
        there.onsuccess = () => {
          if (asked.result?.id !== under) return refuse('lock-changed');
          if (expects && !same(expects, there.result)) return refuse('entries-changed');
          if (lock) locks.put(lock, 'lock');
          for (const id of remove) entries.delete(id);
          for (const entry of put) entries.put(entry);
        };
      }).catch((error) => {
        throw refused ?? error;
      });
    } finally {
      db.close();
    }
  } catch (error) {
    if (under === undefined && !(await readVault().catch(() => true))) await deleteVault().catch(() => undefined);
    throw vaultError(error);
  }
}

/** Deletes the vault with everything in it, at once. */
export async function deleteVault(): Promise<void> {
  try {
    await answer(indexedDB.deleteDatabase(name));
  } catch (error) {
    throw vaultError(error);
  }
}
