import type { EventOf, LearningEvent } from '../record/schema.ts';
import type { Choice } from './play.ts';

/** One play of a scenario, as the record tells it. */
export interface PlayRecord {
  id: string;
  seed: string;
  mode: 'coach' | 'real';
  /** When it was begun. */
  at: string;
  /** Hash of the scenario as it was when it was begun. */
  content: string;
  history: Choice[];
  /** How often somebody went back and chose anew. */
  rewinds: number;
  ended?: EventOf<'completed'>;
}

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' && value !== null && typeof (value as Choice).turn === 'string' && typeof (value as Choice).reply === 'string';

/**
 * The plays of a scenario, oldest first: a fold over events in the order in which they happened.
 * A reply at a step that has been taken already goes back to that step. What comes after the ending is ignored; where two tabs ended a play, the first end counts.
 */
export function playsOf(events: readonly LearningEvent[], object: string): PlayRecord[] {
  const [, scenario] = object.split(':');
  const turns = `turn:${scenario}/`;
  const plays = new Map<string, PlayRecord>();
  for (const event of events) {
    if (event.verb === 'attempted' && event.object === object) {
      const { attempt: id, seed, mode = 'real', path } = event.result;
      const taken: unknown[] = Array.isArray(path) ? path : [];
      plays.set(id, { id, seed, mode, at: event.at, content: event.content, history: taken.filter(isChoice), rewinds: 0 });
    } else if (event.verb === 'responded' && event.object.startsWith(turns)) {
      const play = plays.get(event.result.attempt);
      const { step, reply } = event.result;
      if (!play || play.ended || step < 0 || step > play.history.length) continue;
      if (step < play.history.length) play.rewinds += 1;
      play.history = [...play.history.slice(0, step), { turn: event.object.slice(turns.length), reply }];
    } else if (event.verb === 'completed' && event.object === object) {
      const play = plays.get(event.result.attempt ?? '');
      if (play && !play.ended) play.ended = event;
    }
  }
  return [...plays.values()];
}

/** The newest play, when it is not at an ending. */
export function openPlay(plays: readonly PlayRecord[]): PlayRecord | undefined {
  const last = plays.at(-1);
  return last && !last.ended ? last : undefined;
}
