import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from '../assignment/base64url.ts';
import { type SealTrouble, seal, unseal } from '../format/seal.ts';
import { type BackupFile, backupFileSchema, backupHeadSchema, backupVersion, type WorkspaceContents, workspaceSchema } from './schema.ts';

/** Larger than any backup that this program makes, in characters. */
const largestBackup = 300_000_000;

/** The most that a backup may hold once it is unpacked, in bytes. */
const largestUnpacked = 450_000_000;

/** Why a backup cannot be restored: too large; no backup; made by a newer version; damaged on the way; another passphrase; sealed rightly, and not whole inside. */
export type BackupTrouble = 'too-large' | 'not-a-backup' | 'newer' | SealTrouble | 'broken';

/**
 * Packs a workspace into an encrypted file.
 * @param made moment, ISO 8601
 * @returns the text of the file
 */
export async function packWorkspace(contents: WorkspaceContents, passphrase: string, made: string): Promise<string> {
  const packed = toBase64url(deflateSync(strToU8(JSON.stringify(contents)), { level: 6 }));
  const file: BackupFile = { format: 'rapport-workspace', schema: backupVersion, made, ...(await seal(packed, passphrase)) };
  return `${JSON.stringify(file)}\n`;
}

/** Inflates, and gives up once more comes out than may. */
function inflated(bytes: Uint8Array): string | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size > largestUnpacked) throw new Error('too large');
    parts.push(part);
  });
  const step = 65_536;
  try {
    for (let at = 0; at < bytes.length; at += step) inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Reads what `packWorkspace` made. It changes nothing. */
export async function unpackWorkspace(
  text: string,
  passphrase: string,
): Promise<{ contents: WorkspaceContents; made: string } | { refused: BackupTrouble }> {
  if (text.length > largestBackup) return { refused: 'too-large' };
  const data = json(text);
  const head = backupHeadSchema.safeParse(data);
  if (!head.success) return { refused: 'not-a-backup' };
  if (head.data.schema > backupVersion) return { refused: 'newer' };
  const file = backupFileSchema.safeParse(data);
  if (!file.success) return { refused: 'damaged' };
  const opened = await unseal(file.data, passphrase);
  if ('refused' in opened) return opened;
  const bytes = fromBase64url(opened.text);
  const contents = workspaceSchema.safeParse(json(bytes && inflated(bytes)));
  return contents.success ? { contents: contents.data, made: file.data.made } : { refused: 'broken' };
}
