import type { PartMark } from './contract.ts';

/** For each part, the id of what was picked for it. */
export type PickResponse = Record<string, string>;

/** Whether something stored maps ids to ids. */
export function isPicks(stored: unknown): stored is PickResponse {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) && Object.values(stored).every((pick) => typeof pick === 'string');
}

/** Whether something stored is a list of ids. */
export function isIdList(stored: unknown): stored is string[] {
  return Array.isArray(stored) && stored.every((member) => typeof member === 'string');
}

/** What was given for a part. `constructor` is a fine id, and every object seems to have one. */
export function given<T>(response: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(response, id) ? response[id] : undefined;
}

/** One point for each part whose pick is the right one. */
export function markPicks(parts: readonly { id: string; right: string }[], response: PickResponse): PartMark[] {
  return parts.map(({ id, right }) => {
    const hit = given(response, id) === right;
    return { id, verdict: hit ? 'right' : 'wrong', points: hit ? 1 : 0, of: 1 };
  });
}

/** Whether every part has a pick. */
export function allPicked(parts: readonly { id: string }[], response: PickResponse): boolean {
  return parts.every(({ id }) => Boolean(given(response, id)));
}
