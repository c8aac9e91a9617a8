import { useCallback, useEffect, useRef, useState } from 'react';
import type { SealTrouble } from '../format/seal.ts';
import type { Kept } from './kept.ts';
import {
  type Contents,
  contentsOf,
  createVault,
  keepIn,
  type LockChoice,
  type OpenVault,
  openVault,
  relock,
  removeFrom,
  setIdle,
  vaultState,
} from './vault.ts';
import { deleteVault, VaultError, type VaultTrouble } from './vault-database.ts';

/** The vault as a screen sees it. */
export type VaultView =
  | { state: 'asking' | 'none' | 'lost-key' | 'insecure' | 'blocked' | 'newer' }
  | { state: 'locked'; kind: LockChoice['kind'] }
  | { state: 'open'; kind: LockChoice['kind']; idleMinutes: number; contents: Contents };

/** What went wrong with the last act; nothing of it was done. */
export type ActTrouble = VaultTrouble | SealTrouble | 'gone';

/** The vault and what can be done with it. Every act says whether it was done; `trouble` says why not. */
export interface Vault {
  view: VaultView;
  trouble: ActTrouble | undefined;
  create(choice: LockChoice, first: readonly Kept[]): Promise<boolean>;
  open(passphrase: string): Promise<boolean>;
  keep(things: readonly Kept[]): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
  relock(choice: LockChoice): Promise<boolean>;
  setIdle(minutes: number): Promise<boolean>;
  erase(): Promise<boolean>;
  lock(): void;
}

/** What an act comes to: an open vault to go on with, nothing, or why it was not done. */
type Outcome = { open: OpenVault | undefined } | { refused: ActTrouble } | undefined;

/** Opens, changes and locks the vault, and follows what other windows do to it. The key lives in this page's memory only. */
export function useVault(): Vault {
  const [view, setView] = useState<VaultView>({ state: 'asking' });
  const [trouble, setTrouble] = useState<ActTrouble>();
  const open = useRef<OpenVault | undefined>(undefined);
  /** Raised when the vault is locked: what was under way for an older one may open nothing. */
  const generation = useRef(0);
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  /** Looks at what is there, and at what is in it when it is open. */
  const look = useCallback(async () => {
    const began = generation.current;
    const show = (found: VaultView) => began === generation.current && setView(found);
    try {
      if (!isSecureContext) return show({ state: 'insecure' });
      const held = open.current;
      const found = held && (await contentsOf(held));
      if (began !== generation.current) return;
      if (held && found && found !== 'lock-changed') {
        open.current = { ...held, lock: found.lock };
        return show({ state: 'open', kind: found.lock.kind, idleMinutes: found.lock.idleMinutes, contents: found.contents });
      }
      if (found === 'lock-changed') {
        open.current = undefined;
        setTrouble('lock-changed');
      }
      show(await vaultState());
    } catch (error) {
      show({ state: error instanceof VaultError && error.trouble === 'newer' ? 'newer' : 'blocked' });
    }
  }, []);

  useEffect(() => {
    void look();
    channel.current = new BroadcastChannel('rapport-vault');
    channel.current.onmessage = () => void look();
    return () => channel.current?.close();
  }, [look]);

  const lock = useCallback(() => {
    generation.current += 1;
    open.current = undefined;
    setTrouble(undefined);
    setView({ state: 'asking' });
    void look();
  }, [look]);

  const run = async (change: (held: OpenVault | undefined) => Promise<Outcome>): Promise<boolean> => {
    const began = generation.current;
    setTrouble(undefined);
    let refused: ActTrouble | undefined;
    try {
      const outcome = await change(open.current);
      if (outcome && 'refused' in outcome) refused = outcome.refused;
      else if (outcome && began === generation.current) open.current = outcome.open;
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      refused = error.trouble;
    }
    if (!refused) channel.current?.postMessage('changed');
    if (began !== generation.current) return !refused;
    if (refused === 'lock-changed') open.current = undefined;
    if (!refused || refused === 'lock-changed' || refused === 'gone') await look();
    setTrouble(refused);
    return !refused;
  };

  /** One act after the other: the next one begins with what the last one left. */
  const act = (change: (held: OpenVault | undefined) => Promise<Outcome>): Promise<boolean> => {
    const next = last.current.then(() => run(change));
    last.current = next.catch(() => undefined);
    return next;
  };

  /** An act for which the vault must be open. */
  const within = (change: (vault: OpenVault) => Promise<OpenVault | undefined>) =>
    act(async (held) => (held ? { open: (await change(held)) ?? held } : { refused: 'lock-changed' }));

  return {
    view,
    trouble,
    create: (choice, first) => act(async () => ({ open: await createVault(choice, first) })),
    open: (passphrase) =>
      act(async () => {
        const opened = await openVault(passphrase);
        return 'refused' in opened ? opened : { open: opened };
      }),
    keep: (things) => within(async (vault) => keepIn(vault, things).then(() => undefined)),
    remove: (ids) => within(async (vault) => removeFrom(vault, ids).then(() => undefined)),
    relock: (choice) => within((vault) => relock(vault, choice)),
    setIdle: (minutes) => within((vault) => setIdle(vault, minutes)),
    erase: () => act(async () => deleteVault().then(() => ({ open: undefined }))),
    lock,
  };
}
