import type { EventOf, Verb } from './schema.ts';
import { recordVersion } from './version.ts';

/** A moment as ISO 8601 with the offset of the clock that the learner sees. */
export function stamp(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds since 1970, then chance, so that ids rise with time.
 * @param bytes 16 random bytes
 */
export function uuid7(milliseconds: number, bytes: Uint8Array): string {
  const out = Uint8Array.from(bytes);
  for (let i = 0; i < 6; i++) out[i] = Math.floor(milliseconds / 256 ** (5 - i)) % 256;
  out[6] = 0x70 | ((out[6] ?? 0) & 0x0f);
  out[8] = 0x80 | ((out[8] ?? 0) & 0x3f);
  const hex = Array.from(out, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

let latest = 0;
let count = 0;

/** A new id, above every earlier one of this page while the clock goes forward. It needs no secure context: the site may stand on a plain intranet host. */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // The first 12 random bits count the ids of one millisecond, so that they rise as well (RFC 9562, 6.2, method 1).
  count = now === latest ? count + 1 : 0;
  latest = now;
  bytes[6] = count >> 8;
  bytes[7] = count;
  return uuid7(now, bytes);
}

/**
 * Makes an event that happens now.
 * @param object what it happens to, such as `lesson:<module>/<lesson>`
 * @param content hash of what was shown
 */
export function happened<V extends Verb>(verb: V, object: string, content: string, result: EventOf<V>['result'], now = new Date()): EventOf<V> {
  return { schema: recordVersion, id: newId(now.getTime()), at: stamp(now), verb, object, content, result } as EventOf<V>;
}
