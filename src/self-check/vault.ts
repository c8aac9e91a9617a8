import { CompactEncrypt, compactDecrypt } from 'jose';
import { type SealTrouble, seal, unseal } from '../format/seal.ts';
import { admitKept, type Kept } from './kept.ts';
import { newId } from './new-id.ts';
import { changeVault, readVault, type StoredEntry, type StoredLock, VaultError } from './vault-database.ts';

/** How a person wants the vault to be locked. */
export type LockChoice = { kind: 'passphrase'; passphrase: string } | { kind: 'device' };

/** An open vault. The key cannot be read out of it. */
export interface OpenVault {
  lock: StoredLock;
  key: CryptoKey;
}

/** What stands before somebody who comes: no vault, a locked one, or one whose lock is gone or damaged. */
export type VaultState = { state: 'none' } | { state: 'locked'; kind: LockChoice['kind'] } | { state: 'lost-key' };

/** What came out of an open vault. */
export interface Contents {
  kept: Kept[];
  /** Ids of entries that do not open with the key: they were damaged. */
  damaged: string[];
  /** How many were written by a later version, and are left alone. */
  newer: number;
}

/** Idle minutes that a person can choose from. */
export const idleChoices = [1, 5, 15] as const;
const usualIdle = 5;

const utf8 = new TextEncoder();
/** The raw key as base64 with padding, as every vault so far has sealed it; so it is not the base64url of other files. */
const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Every entry is as long as the next multiple of this, so that its length does not tell which self-check it was. */
const step = 1024;
const padded = (text: string) => text + ' '.repeat(step - (utf8.encode(text).length % step));

async function encrypted(key: CryptoKey, kept: Kept): Promise<StoredEntry> {
  const jwe = await new CompactEncrypt(utf8.encode(padded(JSON.stringify(kept)))).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
  return { id: kept.id, jwe };
}

async function decrypted(key: CryptoKey, { id, jwe }: StoredEntry): Promise<Kept | 'newer' | 'broken'> {
  try {
    const { plaintext } = await compactDecrypt(jwe, key, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] });
    const kept = admitKept(JSON.parse(new TextDecoder().decode(plaintext)));
    return typeof kept === 'object' && kept.id !== id ? 'broken' : kept;
  } catch {
    return 'broken';
  }
}

/** A new key and its lock. The key in hand cannot be exported; what the passphrase seals are its raw bytes. */
async function newLock(choice: LockChoice, idleMinutes: number): Promise<OpenVault> {
  const id = newId();
  if (choice.kind === 'device') {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    return { lock: { id, idleMinutes, kind: 'device', key }, key };
  }
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const sealed = await seal(toText(raw), choice.passphrase);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return { lock: { id, idleMinutes, kind: 'passphrase', sealed }, key };
}

/**
 * What is there before anything is opened.
 * @throws VaultError when the browser refuses storage
 */
export async function vaultState(): Promise<VaultState> {
  const vault = await readVault();
  if (!vault) return { state: 'none' };
  return typeof vault.lock === 'object' ? { state: 'locked', kind: vault.lock.kind } : { state: 'lost-key' };
}

/**
 * Makes the vault, with what is to be kept first.
 * @throws VaultError `lock-changed` when another page has made one meanwhile
 */
export async function createVault(choice: LockChoice, first: readonly Kept[]): Promise<OpenVault> {
  const vault = await newLock(choice, usualIdle);
  const put = await Promise.all(first.map((kept) => encrypted(vault.key, kept)));
  await changeVault(undefined, { lock: vault.lock, put });
  return vault;
}

/**
 * Opens the vault.
 * @param passphrase not looked at when the lock is the device's own
 * @returns the open vault, or why it stays closed; `gone` when there is no lock any more
 * @throws VaultError when the browser refuses storage
 */
export async function openVault(passphrase: string): Promise<OpenVault | { refused: SealTrouble | 'gone' }> {
  const lock = (await readVault())?.lock;
  if (!lock) return { refused: 'gone' };
  if (lock === 'damaged') return { refused: 'damaged' };
  if (lock.kind === 'device') return { lock, key: lock.key };
  const opened = await unseal(lock.sealed, passphrase);
  if ('refused' in opened) return opened;
  return { lock, key: await crypto.subtle.importKey('raw', toBytes(opened.text), 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

/**
 * Everything that is kept, and the lock as it is now.
 * @returns `lock-changed` when another page has changed the lock or erased the vault: then this key opens nothing any more
 * @throws VaultError when the browser refuses storage
 */
export async function contentsOf({ lock, key }: OpenVault): Promise<{ contents: Contents; lock: StoredLock } | 'lock-changed'> {
  const vault = await readVault();
  if (typeof vault?.lock !== 'object' || vault.lock.id !== lock.id) return 'lock-changed';
  return { contents: await sorted(key, vault.entries), lock: vault.lock };
}

/** Entries by what came of them. */
async function sorted(key: CryptoKey, entries: readonly StoredEntry[]): Promise<Contents> {
  const contents: Contents = { kept: [], damaged: [], newer: 0 };
  const all = await Promise.all(entries.map(async (entry) => ({ id: entry.id, kept: await decrypted(key, entry) })));
  for (const { id, kept } of all) {
    if (kept === 'broken') contents.damaged.push(id);
    else if (kept === 'newer') contents.newer += 1;
    else contents.kept.push(kept);
  }
  return contents;
}

/**
 * Keeps things, each under its id; one that is there already is replaced.
 * @throws VaultError; nothing is kept then
 */
export async function keepIn({ lock, key }: OpenVault, things: readonly Kept[]): Promise<void> {
  await changeVault(lock.id, { put: await Promise.all(things.map((kept) => encrypted(key, kept))) });
}

/** @throws VaultError; nothing is removed then */
export async function removeFrom({ lock }: OpenVault, ids: readonly string[]): Promise<void> {
  await changeVault(lock.id, { remove: ids });
}

/** How often changing the lock begins anew when another page keeps something meanwhile. */
const tries = 5;

/**
 * Locks the vault another way: a new key, and everything encrypted anew, in one step or not at all.
 * What is damaged stays as it is. Refused while something of a later version is there, which the new key could not open.
 * @throws VaultError `newer` when something of a later version is kept, and others as `changeVault`
 */
export async function relock(vault: OpenVault, choice: LockChoice): Promise<OpenVault> {
  const next = await newLock(choice, vault.lock.idleMinutes);
  for (let left = tries; ; left--) {
    const entries = (await readVault())?.entries ?? [];
    const { kept, newer } = await sorted(vault.key, entries);
    if (newer > 0) throw new VaultError('newer');
    const put = await Promise.all(kept.map((one) => encrypted(next.key, one)));
    try {
      await changeVault(vault.lock.id, { lock: next.lock, put, expects: entries });
      return next;
    } catch (error) {
      if (left === 1 || !(error instanceof VaultError) || error.trouble !== 'entries-changed') throw error;
    }
  }
}

/** Sets after how many minutes without a touch the vault locks itself. */
export async function setIdle(vault: OpenVault, idleMinutes: number): Promise<OpenVault> {
  const lock = { ...vault.lock, idleMinutes };
  await changeVault(vault.lock.id, { lock });
  return { ...vault, lock };
}
