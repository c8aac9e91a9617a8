import { shuffleBy } from '../format/shuffle.ts';
import type { Choice } from '../record/plays.ts';
import type { Condition, Reply, Scenario, Turn } from './schema.ts';

export type { Choice } from '../record/plays.ts';

/** A conversation as it stands: plain JSON that can be stored and read back. */
export interface Play {
  /** Number of this shape. */
  version: 1;
  scenario: string;
  /** Fixes the opening mood, the details and the order of replies. */
  seed: string;
  opening?: string;
  /** The details drawn, by name. */
  details: Record<string, string>;
  at: { turn: string } | { ending: string };
  meters: Record<string, number>;
  /** The flags that are set, in alphabetical order. */
  flags: string[];
  history: Choice[];
}

/** Says that a choice or a stored play does not fit the scenario. */
export class PlayError extends Error {
  /** Which choice does not fit, from 0. */
  readonly step: number;
  constructor(message: string, step: number) {
    super(message);
    this.name = 'PlayError';
    this.step = step;
  }
}

/** Whether a condition holds. One that is not there holds. */
export function holds(when: Condition | undefined, { meters, flags }: Pick<Play, 'meters' | 'flags'>): boolean {
  return Object.entries(when ?? {}).every(([name, asked]) => {
    if (typeof asked === 'boolean') return flags.includes(name) === asked;
    const value = meters[name] ?? 0;
    return value >= (asked.atLeast ?? Number.NEGATIVE_INFINITY) && value <= (asked.atMost ?? Number.POSITIVE_INFINITY);
  });
}

function move(scenario: Scenario, meters: Play['meters'], moves: Record<string, number>): Play['meters'] {
  return Object.fromEntries(
    Object.entries(scenario.meters).map(([id, { min, max }]) => [id, Math.min(max, Math.max(min, (meters[id] ?? 0) + (moves[id] ?? 0)))]),
  );
}

const place = (scenario: Scenario, id: string): Play['at'] => (Object.hasOwn(scenario.turns, id) ? { turn: id } : { ending: id });

/**
 * Begins a conversation. The same scenario and seed begin it in the same way on any machine.
 * @param seed any text; a play keeps it in the record
 */
export function start(scenario: Scenario, seed: string): Play {
  const shuffle = shuffleBy(seed);
  const [taken] = shuffle(scenario.openings ?? [], 'opening');
  const meters = Object.fromEntries(Object.entries(scenario.meters).map(([id, meter]) => [id, meter.start]));
  return {
    version: 1,
    scenario: scenario.id,
    seed,
    ...(taken ? { opening: taken.id } : {}),
    details: Object.fromEntries(Object.entries(scenario.details).map(([name, words]) => [name, shuffle(words, `detail/${name}`)[0] ?? ''])),
    at: place(scenario, scenario.start),
    meters: move(scenario, meters, taken?.moves ?? {}),
    flags: [],
    history: [],
  };
}

/** The turn at which a conversation stands; undefined at an ending. */
export const turnOf = (scenario: Scenario, play: Play): Turn | undefined => ('turn' in play.at ? scenario.turns[play.at.turn] : undefined);

/** The replies that may be chosen now, in the order in which they are written; none at an ending. */
export function available(scenario: Scenario, play: Play): Reply[] {
  return turnOf(scenario, play)?.replies.filter((reply) => holds(reply.when, play)) ?? [];
}

/** The same replies in the order in which they are shown: the seed mixes them, so that the place says nothing. */
export function offered(scenario: Scenario, play: Play): Reply[] {
  return 'turn' in play.at ? shuffleBy(play.seed)(available(scenario, play), `replies/${play.at.turn}`) : [];
}

/**
 * Takes a reply and goes on.
 * @returns the conversation after it; `play` itself stays as it was
 * @throws {PlayError} when the reply is not among those available
 */
export function choose(scenario: Scenario, play: Play, replyId: string): Play {
  const step = play.history.length;
  const reply = available(scenario, play).find(({ id }) => id === replyId);
  if (!reply || !('turn' in play.at)) throw new PlayError(`"${replyId}" cannot be said at this point.`, step);
  const after = {
    meters: move(scenario, play.meters, reply.moves),
    flags: [...new Set([...play.flags, ...reply.sets])].sort(),
  };
  const next = reply.branches.find((branch) => holds(branch.when, after))?.next ?? reply.next;
  return { ...play, ...after, at: place(scenario, next), history: [...play.history, { turn: play.at.turn, reply: replyId }] };
}

/**
 * Plays choices again from the beginning.
 * @throws {PlayError} when a choice does not fit: the scenario has changed since, or the choices are not from it
 */
export function replay(scenario: Scenario, seed: string, choices: readonly Choice[]): Play {
  return choices.reduce(
    (play, { turn, reply }, step) => {
      if (!('turn' in play.at) || play.at.turn !== turn) throw new PlayError(`The conversation is not at "${turn}".`, step);
      return choose(scenario, play, reply);
    },
    start(scenario, seed),
  );
}

/** Goes back to before a choice, from 0. */
export const rewind = (scenario: Scenario, play: Play, step: number): Play => replay(scenario, play.seed, play.history.slice(0, step));

/** A conversation as text, to be read back by `restore`. */
export const serialise = (play: Play): string => JSON.stringify(play);

/**
 * Reads a conversation back. What stands in the text is not believed: its choices are played again.
 * @throws {PlayError} when it is of another version or scenario, or does not fit
 */
export function restore(scenario: Scenario, text: string): Play {
  const found = JSON.parse(text) as Partial<Play>;
  if (found.version !== 1 || found.scenario !== scenario.id || typeof found.seed !== 'string' || !Array.isArray(found.history))
    throw new PlayError('This is no conversation of this scenario and version.', 0);
  const play = replay(scenario, found.seed, found.history);
  if (serialise(play) !== text) throw new PlayError('The conversation does not agree with its choices.', play.history.length);
  return play;
}
