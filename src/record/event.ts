import type { EventOf, Verb } from './schema.ts';

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

/**
 * Makes an event that happens now.
 * @param object what it happens to, such as `lesson:<module>/<lesson>`
 * @param content hash of what was shown
 */
export function happened<V extends Verb>(verb: V, object: string, content: string, result: EventOf<V>['result'], now = new Date()): EventOf<V> {
  return { schema: 1, id: uuid7(now.getTime(), crypto.getRandomValues(new Uint8Array(16))), at: stamp(now), verb, object, content, result } as EventOf<V>;
}
