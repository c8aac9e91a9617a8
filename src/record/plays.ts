import type { EventOf, LearningEvent } from './schema.ts';

/** One choice: a turn and the reply taken there. */
export interface Choice {
  turn: string;
  reply: string;
}

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
  /** Moment of the last thing that happened in it, in milliseconds since 1970. */
  last: number;
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
  // Beginnings first: the clock may have been set back since.
  for (const event of events) {
    if (event.verb !== 'attempted' || event.object !== object) continue;
    const { attempt: id, seed, mode = 'real', path } = event.result;
    const taken: unknown[] = Array.isArray(path) ? path : [];
    plays.set(id, {
      id,
      seed,
      mode,
      at: event.at,
      content: event.content,
      history: taken.filter(isChoice),
      rewinds: 0,
      last: Date.parse(event.at),
    });
  }
  for (const event of events) {
    const play =
      event.verb === 'responded' || (event.verb === 'completed' && event.object === object) ? plays.get(event.result.attempt ?? '') : undefined;
    if (!play || play.ended) continue;
    if (event.verb === 'responded' && event.object.startsWith(turns)) {
      const { step, reply } = event.result;
      if (step < 0 || step > play.history.length) continue;
      if (step < play.history.length) play.rewinds += 1;
      play.history = [...play.history.slice(0, step), { turn: event.object.slice(turns.length), reply }];
    } else if (event.verb === 'completed') play.ended = event;
    else continue;
    play.last = Math.max(play.last, Date.parse(event.at));
  }
  return [...plays.values()];
}

/** The newest play, when it is not at an ending. */
export function openPlay(plays: readonly PlayRecord[]): PlayRecord | undefined {
  const last = plays.at(-1);
  return last && !last.ended ? last : undefined;
}
