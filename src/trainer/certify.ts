import { fromBase64url } from '../assignment/base64url.ts';
import { certificateOf, countersign, shortCode } from '../assignment/certificate.ts';
import type { Certificate } from '../assignment/schema.ts';
import type { IssuedCertificate, SentAssignment } from '../assignment/workspace-database.ts';
import type { Digest } from './digest.ts';

/** The certificate of a file in which everything is done, by the version of the assignment that the learner held; undefined while something is open. */
export function earned({ versions }: SentAssignment, { version, learner, items, until }: Digest): Certificate | undefined {
  const held = versions.find((one) => one.version === version);
  return held && certificateOf(held, learner, items, until);
}

/** Whether every result in a file was computed again. What was not is the learner's word: an old edition can be claimed, and answers left out. */
export const checked = ({ items }: Pick<Digest, 'items'>): boolean => items.every(({ check }) => check !== 'changed' && check !== 'not-asked');

/** What a code says, but for the day on which it was signed. Only ever for codes that this workspace has made itself: the signature is not looked at. */
function saidBy(code: string): string | undefined {
  const bytes = fromBase64url(code.split('.')[1] ?? '');
  if (!bytes) return undefined;
  const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return Array.isArray(list) ? JSON.stringify(list.slice(0, 11)) : undefined;
}

export interface SignWith {
  pair: CryptoKeyPair;
  /** Name of the trainer. */
  by: string;
  /** YYYY-MM-DD */
  on: string;
  /** Moment, ISO 8601. */
  at: string;
  /** Certificates that were signed before. */
  issued: readonly IssuedCertificate[];
}

/**
 * Countersigns certificates. One that says the same as one signed before is not signed again: its code stays as it was handed out.
 * @returns the codes in the order given, and those that are new
 */
export async function certify(
  certificates: readonly Certificate[],
  { pair, by, on, at, issued }: SignWith,
): Promise<{ ids: string[]; fresh: IssuedCertificate[] }> {
  const known = new Map(issued.flatMap((one) => (saidBy(one.code) === undefined ? [] : [[saidBy(one.code), one.id] as const])));
  const ids: string[] = [];
  const fresh: IssuedCertificate[] = [];
  for (const certificate of certificates) {
    const code = await countersign(certificate, pair, by, on);
    const there = known.get(saidBy(code));
    const id = there ?? (await shortCode(code));
    ids.push(id);
    if (there === undefined) fresh.push({ id, code, at });
  }
  return { ids, fresh };
}
