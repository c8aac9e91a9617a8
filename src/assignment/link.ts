import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { packItems, unpackItems } from './pack-items.ts';
import { type Assignment, type AssignmentFile, assignmentFileSchema, assignmentSchema, type PublicKey } from './schema.ts';

/** The longest link that mail programs and QR codes carry well, in characters. */
export const longestLink = 1_500;

/** Texts that are longer are refused unread: no link and no file comes near. */
const longestCode = 6_000;

/** The first sign of a code: the number of its format. */
const format = '1';

/** Why a link or a file is not opened. The sentences are in `messages.assignment.unread`. */
type Unread = 'empty' | 'too-long' | 'no-assignment' | 'newer' | 'damaged';

/** What was found in a link or a file. */
export type ReadAssignment = { assignment: Assignment } | { refused: Unread };

const utf8 = new TextEncoder();

/** Fixed places, in bytes: checksum 4, id 16, keys 4 × 32, edition 6; then the rest as deflated JSON. */
const places = { sum: 4, id: 20, keys: 148, edition: 154 } as const;

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (part: string) => fromBase64url(part) ?? new Uint8Array();

const keyBytes = ({ x, y }: PublicKey) => [...bytesOf(x), ...bytesOf(y)];
const keyOf = (bytes: Uint8Array): PublicKey => ({
  kty: 'EC',
  crv: 'P-256',
  x: toBase64url(bytes.subarray(0, 32)),
  y: toBase64url(bytes.subarray(32, 64)),
});

function sumOf(bytes: Uint8Array): Uint8Array {
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, crc32(bytes));
  return sum;
}

/**
 * An assignment as the text behind the `#` of its link: everything is in it, so that no server needs to know of it.
 * @returns letters, digits, - and _ only
 */
export function codeOf(assignment: Assignment): string {
  const { id, keys, edition, version, title, by, items, minutes, due, validMonths, returns, group, learner, made, note } = assignment;
  const asked = (returns.answers ? 1 : 0) + (returns.choices ? 2 : 0);
  const rest = JSON.stringify([
    version,
    title,
    by.name,
    by.agency,
    packItems(items),
    minutes,
    due ?? 0,
    validMonths ?? 0,
    asked,
    group ?? 0,
    learner ?? 0,
    made,
    note ?? 0,
  ]);
  const body = Uint8Array.from([
    ...fromHex(id.replaceAll('-', '')),
    ...keyBytes(keys.encrypt),
    ...keyBytes(keys.verify),
    ...fromHex(edition),
    ...deflateSync(utf8.encode(rest), { level: 9, mem: 8 }),
  ]);
  return format + toBase64url(Uint8Array.from([...sumOf(body), ...body]));
}

/** Something of the packed list that may be left out. */
const given = <T>(value: T | 0): T | undefined => (value === 0 ? undefined : value);

function unpack(bytes: Uint8Array): unknown {
  const hex = toHex(bytes.subarray(places.sum, places.id));
  const keys = bytes.subarray(places.id, places.keys);
  // What is packed is at most `longestCode` long, and deflate makes at most about a thousand bytes of one: a few megabytes.
  const list: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(bytes.subarray(places.edition))));
  if (!Array.isArray(list) || list.length !== 13) return undefined;
  const [version, title, name, agency, items, minutes, due, validMonths, asked, group, learner, made, note] = list;
  if (typeof items !== 'string' || !Number.isInteger(asked) || asked < 0 || asked > 3) return undefined;
  const assignment = {
    schema: 1,
    id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    version,
    title,
    by: { name, agency },
    keys: { encrypt: keyOf(keys.subarray(0, 64)), verify: keyOf(keys.subarray(64)) },
    items: unpackItems(items),
    minutes,
    due: given(due),
    validMonths: given(validMonths),
    note: given(note),
    returns: { answers: (asked & 1) === 1, choices: (asked & 2) === 2 },
    group: given(group),
    learner: given(learner),
    made,
    edition: toHex(bytes.subarray(places.keys, places.edition)),
  };
  return Object.fromEntries(Object.entries(assignment).filter(([, value]) => value !== undefined));
}

/** Reads what `codeOf` made. Anything else is refused with a reason, whatever it is. */
export function readCode(code: string): ReadAssignment {
  if (code === '') return { refused: 'empty' };
  if (code.length > longestCode) return { refused: 'too-long' };
  if (/^[2-9][A-Za-z0-9_-]{200,}$/.test(code)) return { refused: 'newer' };
  if (!code.startsWith(format)) return { refused: 'no-assignment' };
  const bytes = fromBase64url(code.slice(1));
  if (!bytes || bytes.length <= places.edition) return { refused: 'damaged' };
  const sum = sumOf(bytes.subarray(places.sum));
  if (!sum.every((byte, i) => byte === bytes[i])) return { refused: 'damaged' };
  try {
    const read = assignmentSchema.safeParse(unpack(bytes));
    // One assignment has one code: what would be read as another is refused.
    return read.success ? { assignment: read.data } : { refused: 'no-assignment' };
  } catch {
    return { refused: 'damaged' };
  }
}

/**
 * The link to an assignment.
 * @param site address of the start page, such as `https://training.example.org/`
 */
export const linkOf = (assignment: Assignment, site: string): string => `${site}assignment/#${codeOf(assignment)}`;

/** The assignment as a file, for where a link is cut off on its way. */
export function assignmentFile(assignment: Assignment): string {
  return `${JSON.stringify({ format: 'rapport-assignment', schema: 1, code: codeOf(assignment) } satisfies AssignmentFile)}\n`;
}

/** Reads what somebody pastes or chooses: a link, a code, a mail with a link in it, or the text of a file. */
export function readAssignment(text: string): ReadAssignment {
  const words = text.trim();
  if (words === '') return { refused: 'empty' };
  if (words.length > 50_000) return { refused: 'too-long' };
  if (words.startsWith('{')) {
    let data: unknown;
    try {
      data = JSON.parse(words);
    } catch {
      return { refused: 'damaged' };
    }
    const file = assignmentFileSchema.safeParse(data);
    if (file.success) return readCode(file.data.code);
    const newer = typeof data === 'object' && data !== null && 'schema' in data && typeof data.schema === 'number' && data.schema > 1;
    return { refused: newer ? 'newer' : 'no-assignment' };
  }
  // A mail program may have broken the link into lines.
  const [, behind = words] = /#(1[\sA-Za-z0-9_-]{200,})/.exec(words) ?? [];
  const whole = readCode(behind.replace(/\s/g, ''));
  if ('assignment' in whole) return whole;
  const first = readCode(behind.trim().split(/\s/)[0] ?? '');
  return 'assignment' in first ? first : whole;
}
