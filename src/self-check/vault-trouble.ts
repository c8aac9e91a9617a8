import { messages } from '../messages/index.ts';
import type { Vault } from './use-vault.ts';

const words = messages.selfChecks.vault;

/** What is said about what went wrong with the last act; undefined when nothing did. */
export function vaultTrouble({ trouble }: Pick<Vault, 'trouble'>): string | undefined {
  if (trouble === 'wrong-passphrase') return words.wrong;
  if (trouble === 'damaged') return words.damagedLock;
  if (trouble === 'lock-changed') return words.changed;
  if (trouble === 'entries-changed') return words.busy;
  return trouble && words[trouble];
}
