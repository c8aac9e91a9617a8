import { type Kept, type KeptPlan, type KeptResult, keptVersion } from './kept.ts';
import type { Answers } from './schema.ts';

/** What somebody has in hand: on the page only, and gone when it is left. */
export interface InHand {
  /** Under this it is kept, so that keeping it again replaces it. */
  id: string;
  /** When it was begun, ISO 8601. */
  at: string;
  answers: Answers;
  note: string;
  /** Which area of our own check-in is in view, from 0. */
  part: number;
  /** Whether the result was seen. */
  seen: boolean;
  /** Whether it is kept as it stands. */
  kept: boolean;
  /** Sentences of the plan that are not kept. */
  plans: readonly KeptPlan[];
}

/** A self-check at its beginning. */
export const begun = (id: string, now: Date): InHand => ({
  id,
  at: now.toISOString(),
  answers: {},
  note: '',
  part: 0,
  seen: false,
  kept: false,
  plans: [],
});

/** What is kept of it, when the person says so. */
export function thingsOf({ id, at, answers, note, plans }: InHand, instrument: string): Kept[] {
  const own = note.trim();
  const result: KeptResult = { version: keptVersion, kind: 'result', id, at, instrument, answers, ...(own ? { note: own } : {}) };
  return [result, ...plans];
}
