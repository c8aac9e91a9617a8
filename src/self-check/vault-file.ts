import { type Sealed, type SealTrouble, seal, unseal } from '../format/seal.ts';
import { admitKept, type Kept, keptVersion } from './kept.ts';

/** A file that a person saves from the vault, always encrypted. */
interface VaultFile extends Sealed {
  format: 'rapport-self-checks';
  schema: number;
}

/** Larger files are refused unread: a check-in every week for ten years takes less than 1 MB. */
export const largestVaultFile = 5_000_000;

/** What was found in a file that somebody chose. */
export type ReadVaultFile = { kept: Kept[]; broken: number; newer: number } | { refused: SealTrouble | 'too-large' | 'not-a-vault-file' | 'newer' };

/** What is kept, as the text of an encrypted file. */
export async function writeVaultFile(kept: readonly Kept[], passphrase: string): Promise<string> {
  const file: VaultFile = { format: 'rapport-self-checks', schema: keptVersion, ...(await seal(JSON.stringify(kept), passphrase)) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the text of a file. What is not whole in it is counted and left out. */
export async function readVaultFile(text: string, passphrase: string): Promise<ReadVaultFile> {
  if (text.length > largestVaultFile) return { refused: 'too-large' };
  const file = (parsed(text) ?? {}) as Partial<VaultFile>;
  if (file.format !== 'rapport-self-checks' || typeof file.schema !== 'number') return { refused: 'not-a-vault-file' };
  if (file.schema > keptVersion) return { refused: 'newer' };
  if (typeof file.jwe !== 'string' || typeof file.sum !== 'string') return { refused: 'damaged' };
  const opened = await unseal({ jwe: file.jwe, sum: file.sum }, passphrase);
  if ('refused' in opened) return opened;
  const things = parsed(opened.text);
  if (!Array.isArray(things)) return { refused: 'damaged' };
  const found = things.map(admitKept);
  return {
    kept: found.filter((one): one is Kept => typeof one === 'object'),
    broken: found.filter((one) => one === 'broken').length,
    newer: found.filter((one) => one === 'newer').length,
  };
}
