import type { Numbered, NumberedReply, Test } from './numbered.ts';

/** States that fit into one flat table. Beyond it a hash table serves, which is slower. */
const flatLimit = 2 ** 25;

/** The states of a scenario (turn, meters and flags together), numbered as they are met, and one of them at a time to look into. */
export interface States {
  /** How many have been met. */
  count: number;
  /** A state was not numbered because there was no room. */
  full: boolean;
  readonly room: number;
  /** The state looked into: its turn, its meters, its flags as bits. */
  turn: number;
  meters: Int32Array;
  flags: number;
  /** Looks into a state. */
  enter(state: number): void;
  /** The number of the state at a turn, new or known; -1 when there is no room for another. `from` is the state that it is met from. */
  find(turn: number, meters: Int32Array, flags: number, from: number): number;
  /** The state that another was first met from; -1 at a beginning. */
  cameFrom(state: number): number;
  /** Whether a condition holds; what was seen of it is noted in `testSeen`. */
  passes(test: Test, meters: Int32Array, flags: number): boolean;
  /** Takes a reply in the state looked into: the state or the ending (as -1 minus its place) after it; undefined when there is no room. */
  after(reply: NumberedReply, from: number): number | undefined;
  /** For each condition: bit 1 when it held somewhere, bit 2 when it did not. */
  testSeen: Uint8Array;
  /** The same for each part of each condition. */
  partSeen: Uint8Array;
}

/** How many states there could be: every turn with every value of the meters and flags. */
export const stateSpace = ({ turns, flags, meters }: Numbered): number =>
  turns.length * 2 ** flags.length * meters.reduce((product, { size }) => product * size, 1);

/**
 * Makes room for the states of a scenario, whose space must be a whole number that the language can count (`stateSpace` up to 2^53).
 * @param limit how many to number at most
 */
export function makeStates(scenario: Numbered, limit: number): States {
  const { meters: ranges, flags, tests, parts } = scenario;
  const size = ranges.length;
  const lowest = Int32Array.from(ranges, ({ min }) => min);
  const highest = Int32Array.from(ranges, ({ max }) => max);
  const strides = Float64Array.from(ranges, (_, i) => ranges.slice(i + 1).reduce((product, range) => product * range.size, 1));
  const meterSpace = ranges.reduce((product, range) => product * range.size, 1);
  const flagSpace = 2 ** flags.length;
  const space = stateSpace(scenario);
  const room = Math.min(limit, space);
  const flat = space <= flatLimit ? new Int32Array(space) : undefined;
  const sparse = new Map<number, number>();
  // Only what is written to is taken from the machine's memory, so that room for many states costs nothing by itself.
  const codes = space < 2 ** 31 ? new Int32Array(room) : new Float64Array(room);
  const parents = new Int32Array(room);
  const moved = new Int32Array(size);

  const states: States = {
    count: 0,
    full: false,
    room,
    turn: 0,
    meters: new Int32Array(size),
    flags: 0,
    testSeen: new Uint8Array(tests.length),
    partSeen: new Uint8Array(parts),
    cameFrom: (state) => parents[state] as number,
    enter(state) {
      const code = codes[state] as number;
      const outer = Math.floor(code / meterSpace);
      let rest = code - outer * meterSpace;
      for (let i = 0; i < size; i++) {
        const stride = strides[i] as number;
        const level = Math.floor(rest / stride);
        states.meters[i] = level + (lowest[i] as number);
        rest -= level * stride;
      }
      states.turn = Math.floor(outer / flagSpace);
      states.flags = outer - states.turn * flagSpace;
    },
    find(turn, meters, set, from) {
      let levels = 0;
      for (let i = 0; i < size; i++) levels += ((meters[i] as number) - (lowest[i] as number)) * (strides[i] as number);
      const code = (turn * flagSpace + set) * meterSpace + levels;
      const known = flat ? (flat[code] as number) - 1 : (sparse.get(code) ?? -1);
      if (known >= 0) return known;
      if (states.count >= room) {
        states.full = true;
        return -1;
      }
      const state = states.count++;
      if (flat) flat[code] = state + 1;
      else sparse.set(code, state);
      codes[state] = code;
      parents[state] = from;
      return state;
    },
    passes({ index, parts: asked, firstPart }, meters, now) {
      let held = true;
      // Every part is looked at, so that one that says nothing is noticed.
      for (let i = 0; i < asked.length; i++) {
        const part = asked[i] as Test['parts'][number];
        let holds: boolean;
        if ('meter' in part) {
          const value = meters[part.meter] as number;
          holds = value >= part.low && value <= part.high;
        } else holds = ((now & part.flag) !== 0) === part.set;
        (states.partSeen[firstPart + i] as number) |= holds ? 1 : 2;
        held &&= holds;
      }
      (states.testSeen[index] as number) |= held ? 1 : 2;
      return held;
    },
    after(reply, from) {
      for (let i = 0; i < size; i++) {
        const value = (states.meters[i] as number) + (reply.moves[i] as number);
        moved[i] = Math.min(highest[i] as number, Math.max(lowest[i] as number, value));
      }
      const set = states.flags | reply.sets;
      let next = reply.next;
      for (const branch of reply.branches) {
        if (states.passes(branch.test, moved, set)) {
          next = branch.next;
          break;
        }
      }
      if (next < 0) return next;
      const state = states.find(next, moved, set, from);
      return state < 0 ? undefined : state;
    },
  };
  return states;
}
