import { CompactSign, compactVerify, decodeProtectedHeader, exportJWK, importJWK } from 'jose';
import { percent } from '../record/percent.ts';
import { fromBase64url, isSpelledRight, toBase64url } from './base64url.ts';
import { quizKind } from './judge.ts';
import { type Assignment, type AssignmentItem, type Certificate, certificateSchema, type PublicKey, publicKeySchema } from './schema.ts';

/** What a certificate needs to know of each item. */
export interface Achieved {
  object: string;
  /** When it was done, ISO 8601. */
  done?: string | undefined;
  /** Best share of points, 0 to 1. */
  share?: number | undefined;
}

/** The mean over the module tests and post-tests that were asked for, whole percent rounded down; undefined where none was. */
export function scoreOf(items: readonly AssignmentItem[], achieved: readonly Achieved[]): number | undefined {
  const tests = items.filter(({ object }) => ['test', 'post-test'].includes(quizKind(object) ?? ''));
  if (tests.length === 0) return undefined;
  const shares = tests.map(({ object }) => achieved.find((one) => one.object === object)?.share ?? 0);
  return percent(shares.reduce((sum, share) => sum + share, 0) / shares.length);
}

/**
 * The certificate of somebody who has done everything, not signed yet.
 * @param until last day on which it counts, YYYY-MM-DD
 * @returns undefined while something is open
 */
export function certificateOf(assignment: Assignment, learner: string, achieved: readonly Achieved[], until?: string): Certificate | undefined {
  const { id, version, title, by, items, minutes } = assignment;
  const days = items.map(({ object }) => achieved.find((one) => one.object === object)?.done);
  if (days.some((at) => at === undefined)) return undefined;
  const last =
    days
      .flatMap((at) => at ?? [])
      .sort((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1) ?? '';
  const score = scoreOf(items, achieved);
  return {
    learner,
    title,
    agency: by.agency,
    minutes,
    done: last.slice(0, 10),
    ...(score === undefined ? {} : { score }),
    ...(until ? { until } : {}),
    assignment: id,
    version,
  };
}

const utf8 = new TextEncoder();
const idBytes = (id: string) => Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const idText = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Where a certificate is checked: what its QR code holds. @param site address of the start page */
export const checkLink = (code: string, site: string): string => `${site}verify/#${code}`;

/** A certificate as a short list, so that its code fits a small QR code. */
function packed({ learner, title, agency, minutes, done, score, until, assignment, version, signed }: Certificate): string {
  return JSON.stringify([
    1,
    learner,
    title,
    agency,
    minutes,
    done,
    score ?? null,
    until ?? null,
    toBase64url(idBytes(assignment)),
    version,
    ...(signed ? [signed.by, signed.on] : []),
  ]);
}

function unpacked(text: string): Certificate | 'newer' | undefined {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return undefined;
  if (typeof list[0] === 'number' && list[0] > 1) return 'newer';
  const [format, learner, title, agency, minutes, done, score, until, id, version, by, on] = list;
  if (format !== 1 || (list.length !== 10 && list.length !== 12) || typeof id !== 'string') return undefined;
  const read = certificateSchema.safeParse({
    learner,
    title,
    agency,
    minutes,
    done,
    ...(score === null ? {} : { score }),
    ...(until === null ? {} : { until }),
    assignment: idText(fromBase64url(id) ?? new Uint8Array()),
    version,
    ...(list.length === 12 ? { signed: { by, on } } : {}),
  });
  return read.success ? read.data : undefined;
}

async function sign(certificate: Certificate, pair: CryptoKeyPair): Promise<string> {
  const { kty, crv, x, y } = await exportJWK(pair.publicKey);
  return new CompactSign(utf8.encode(packed(certificate))).setProtectedHeader({ alg: 'ES256', jwk: { kty, crv, x, y } }).sign(pair.privateKey);
}

/**
 * The code of a self-declared certificate, signed with the device's key, so that a change shows.
 * @returns a JWS in compact form: about 500 characters
 */
export function selfDeclare(certificate: Certificate, device: CryptoKeyPair): Promise<string> {
  const { signed: _, ...own } = certificate;
  return sign(own, device);
}

/**
 * Countersigns a certificate with the workspace's key, once the completion file is verified.
 * @param certificate from `certificateOf`, made of the results that the workspace itself has computed
 * @param pair `sign` of the workspace's keys
 * @param by name of the trainer
 * @param on day of signing, YYYY-MM-DD
 * @returns its code: a JWS in compact form, about 550 characters, short enough for a QR code
 */
export function countersign(certificate: Certificate, pair: CryptoKeyPair, by: string, on: string): Promise<string> {
  return sign({ ...certificate, signed: { by, on } }, pair);
}

/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, which are mistaken for others. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The short code printed on a certificate, such as `7K2QM-XPA9D`: 50 bits of the SHA-256 of its whole code, so that paper and code can be compared. */
export async function shortCode(code: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(code)));
  const bits = Array.from(sum.subarray(0, 7), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: 10 }, (_, i) => signs[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A short code as somebody typed it, in its own spelling; undefined when it is none. */
export function typedShortCode(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5)}` : undefined;
}

/** A code that holds: what it says, and the key that signed it. */
export interface ReadCertificate {
  certificate: Certificate;
  key: PublicKey;
  code: string;
}

/** The longest text in which a code is looked for, in characters. */
const longestText = 20_000;

/**
 * Finds the code in what somebody pastes, scans or drops (the code, a link, the text of a file) and checks its signature.
 * Who signed it, and whether that counts, is `verdictOf`.
 */
export async function readCertificate(text: string): Promise<ReadCertificate | { refused: 'no-code' | 'altered' | 'newer' }> {
  if (text.length > longestText) return { refused: 'no-code' };
  // A signature is 64 bytes, 86 signs: what a mail program has broken into lines ends there, also where words follow.
  const [code] = /eyJ[\w-]*\.[\w-]+\.[\w-]{86}/.exec(text.replace(/\s/g, '')) ?? [];
  if (code === undefined) return { refused: /eyJ[\w-]{20,}/.test(text) ? 'altered' : 'no-code' };
  if (!isSpelledRight(code)) return { refused: 'altered' };
  try {
    const key = publicKeySchema.parse(decodeProtectedHeader(code).jwk);
    const { payload } = await compactVerify(code, await importJWK(key, 'ES256'), { algorithms: ['ES256'] });
    const certificate = unpacked(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    if (certificate === 'newer') return { refused: 'newer' };
    return certificate ? { certificate, key, code } : { refused: 'altered' };
  } catch {
    return { refused: 'altered' };
  }
}

/** A signer whom the agency trusts, from content/agency.yaml. */
export interface TrustedSigner {
  name: string;
  /** JWK thumbprint of the public key. */
  key: string;
  /** First and last day on which what it signs counts, YYYY-MM-DD. */
  from?: string | undefined;
  until?: string | undefined;
}

/** What stands behind a certificate whose code holds. */
export interface Verdict {
  /** `countersigned`: by a key that the agency or this workspace knows. `unknown`: by one that neither does, or outside of its days. */
  stands: 'self-declared' | 'countersigned' | 'unknown';
  /** The name under which the agency lists the key; where it is this browser's own workspace, the name on the certificate. */
  signer?: string;
  /** The key is known, and the certificate was signed on a day on which it did not count. */
  outside?: boolean;
  /** It counted until a day that has passed. */
  expired: boolean;
}

/**
 * Who stands behind a certificate, and whether it still counts.
 * @param print JWK thumbprint of the key that signed it
 * @param own JWK thumbprint of this browser's workspace, if there is one
 * @param today YYYY-MM-DD
 */
export function verdictOf(
  { signed, until }: Certificate,
  { print, trusted, own, today }: { print: string; trusted: readonly TrustedSigner[]; own?: string | undefined; today: string },
): Verdict {
  const expired = until !== undefined && until < today;
  if (!signed) return { stands: 'self-declared', expired };
  const entries = trusted.filter(({ key }) => key === print);
  const counts = entries.find(({ from = '', until: last = '9999' }) => from <= signed.on && signed.on <= last);
  if (counts) return { stands: 'countersigned', signer: counts.name, expired };
  if (own === print) return { stands: 'countersigned', signer: signed.by, expired };
  return { stands: 'unknown', ...(entries.length > 0 ? { outside: true } : {}), expired };
}
