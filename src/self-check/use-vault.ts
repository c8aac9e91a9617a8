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

const empty: Contents = { kept: [], damaged: [], newer: 0 };

/** Opens, changes and locks the vault, and follows what other windows do to it. The key lives in this page's memory only. */
export function useVault(): Vault {
  const [view, setView] = useState<VaultView>({ state: 'asking' });
  const [trouble, setTrouble] = useState<ActTrouble>();
  const open = useRef<OpenVault | undefined>(undefined);
  const channel = useRef<BroadcastChannel | undefined>(undefined);

  /** Looks at what is there, and at what is in it when it is open. */
  const look = useCallback(async () => {
    try {
      if (!isSecureContext) return setView({ state: 'insecure' });
      const held = open.current;
      const contents = held && (await contentsOf(held));
      if (held && contents && contents !== 'lock-changed')
        return setView({ state: 'open', kind: held.lock.kind, idleMinutes: held.lock.idleMinutes, contents });
      if (contents === 'lock-changed') {
        open.current = undefined;
        setTrouble('lock-changed');
      }
      setView(await vaultState());
    } catch (error) {
      setView({ state: error instanceof VaultError && error.trouble === 'newer' ? 'newer' : 'blocked' });
    }
  }, []);

  useEffect(() => {
    void look();
    channel.current = new BroadcastChannel('rapport-vault');
    channel.current.onmessage = () => void look();
    return () => channel.current?.close();
  }, [look]);

  const lock = useCallback(() => {
    open.current = undefined;
    setTrouble(undefined);
    setView({ state: 'asking' });
    void look();
  }, [look]);

  const act = async (change: () => Promise<ActTrouble | undefined>): Promise<boolean> => {
    setTrouble(undefined);
    let found: ActTrouble | undefined;
    try {
      found = await change();
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      found = error.trouble;
    }
    if (!found) channel.current?.postMessage('changed');
    if (found === 'lock-changed') open.current = undefined;
    if (!found || found === 'lock-changed' || found === 'gone') await look();
    setTrouble(found);
    return !found;
  };

  /** An act for which the vault must be open. */
  const within = (change: (vault: OpenVault) => Promise<unknown>) =>
    act(async () => {
      if (!open.current) return 'lock-changed';
      await change(open.current);
      return undefined;
    });

  return {
    view,
    trouble,
    create: (choice, first) =>
      act(async () => {
        open.current = await createVault(choice, first);
        return undefined;
      }),
    open: (passphrase) =>
      act(async () => {
        const opened = await openVault(passphrase);
        if ('refused' in opened) return opened.refused;
        open.current = opened;
        return undefined;
      }),
    keep: (things) => within((vault) => keepIn(vault, things)),
    remove: (ids) => within((vault) => removeFrom(vault, ids)),
    relock: (choice) =>
      within(async (vault) => {
        open.current = await relock(vault, choice, view.state === 'open' ? view.contents : empty);
      }),
    setIdle: (minutes) =>
      within(async (vault) => {
        open.current = await setIdle(vault, minutes);
      }),
    erase: () =>
      act(async () => {
        await deleteVault();
        open.current = undefined;
        return undefined;
      }),
    lock,
  };
}
