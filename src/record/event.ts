import { v7 } from 'uuid';
import type { EventOf, Verb } from './schema.ts';

/** A moment as ISO 8601 with the offset of the clock that the learner sees. */
export function stamp(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/**
 * Makes an event that happens now.
 * @param object what it happens to, such as `lesson:<module>/<lesson>`
 * @param content hash of what was shown
 */
export function happened<V extends Verb>(verb: V, object: string, content: string, result: EventOf<V>['result'], now = new Date()): EventOf<V> {
  return { schema: 1, id: v7({ msecs: now.getTime() }), at: stamp(now), verb, object, content, result } as EventOf<V>;
}
