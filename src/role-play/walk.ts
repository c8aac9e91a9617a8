import { type Beyond, makeBeyond } from './beyond.ts';
import type { Numbered, NumberedReply } from './numbered.ts';
import { makeStates } from './states.ts';

/** What walking every state found. */
export interface Walk {
  /** States met. */
  states: number;
  /** Whether all were walked; false when there were more than the limit. */
  complete: boolean;
  turnReached: Uint8Array;
  /** For each turn and reply, whether it was available in some state. */
  replyReached: Uint8Array[];
  endingReached: Uint8Array;
  /** For each condition: bit 1 when it held somewhere, bit 2 when it did not. */
  testSeen: Uint8Array;
  partSeen: Uint8Array;
  /** States with fewer than two available replies, the first one met for each turn. */
  stuck: number[];
  /** A way round that comes back to the same state: the states on it. */
  loop: number[] | undefined;
  /** The state in which each opening begins. */
  starts: number[];
  beyond: Beyond;
  turnOf(state: number): number;
  /** Values of the meters and bits of the flags in a state. */
  inside(state: number): { meters: number[]; flags: number };
  /** The state from which a state was first met; -1 at a beginning. */
  cameFrom(state: number): number;
  /** The available replies of a state, each with the state or the ending (as -1 minus its place) after it. */
  onward(state: number): { reply: number; to: number }[];
}

/**
 * Walks every state that can be reached, once, depth first, and folds what lies beyond each of them.
 * @param limit how many states to meet at most
 */
export function walk(scenario: Numbered, limit: number): Walk {
  const { turns, endings, openings } = scenario;
  const states = makeStates(scenario, limit);
  const beyond = makeBeyond(scenario, states.room);
  const turnReached = new Uint8Array(turns.length);
  const replyReached = turns.map(({ replies }) => new Uint8Array(replies.length));
  const endingReached = new Uint8Array(endings.length);
  const stuckAt = new Map<number, number>();
  let loop: number[] | undefined;

  const unseen = 0;
  const underWay = 1;
  const done = 2;
  const phase = new Uint8Array(states.room);
  // A stack of our own: conversations of ten thousand turns are deeper than the language's.
  const stack: number[] = [];
  /** For each state on the stack: which of its replies is looked at, and how many could be said so far. */
  const replyAt: number[] = [];
  const open: number[] = [];

  const begin = (state: number) => {
    states.enter(state);
    phase[state] = underWay;
    turnReached[states.turn] = 1;
    for (const variant of (turns[states.turn] as Numbered['turns'][number]).variants) if (states.passes(variant, states.meters, states.flags)) break;
    stack.push(state);
    replyAt.push(0);
    open.push(0);
  };
  /** Counts a reply that can be said, and what lies beyond it. */
  const count = (turn: number, reply: NumberedReply, to: number | undefined) => {
    const top = stack.length - 1;
    (replyReached[turn] as Uint8Array)[replyAt[top] as number] = 1;
    (open[top] as number) += 1;
    (replyAt[top] as number) += 1;
    if (to === undefined) return;
    if (to < 0) endingReached[-1 - to] = 1;
    if (to >= 0 && phase[to] === underWay) loop ??= stack.slice(stack.indexOf(to));
    else beyond.fold(stack[top] as number, reply, to);
  };
  const walkOn = () => {
    while (stack.length > 0) {
      const top = stack.length - 1;
      const state = stack[top] as number;
      states.enter(state);
      const { turn } = states;
      const { replies } = turns[turn] as Numbered['turns'][number];
      let deeper = -1;
      while (deeper < 0) {
        const reply = replies[replyAt[top] as number];
        if (!reply) break;
        if (reply.test && !states.passes(reply.test, states.meters, states.flags)) {
          (replyAt[top] as number) += 1;
          continue;
        }
        const to = states.after(reply, state);
        if (to !== undefined && to >= 0 && phase[to] === unseen) deeper = to;
        else count(turn, reply, to);
      }
      if (deeper >= 0) {
        begin(deeper);
        continue;
      }
      if ((open[top] as number) < 2 && !stuckAt.has(turn)) stuckAt.set(turn, state);
      phase[state] = done;
      stack.pop();
      replyAt.pop();
      open.pop();
      const from = stack.at(-1);
      if (from === undefined) return;
      states.enter(from);
      const back = (turns[states.turn] as Numbered['turns'][number]).replies[replyAt[top - 1] as number] as NumberedReply;
      count(states.turn, back, state);
    }
  };
  const starts = openings.map(({ meters }) => {
    const first = states.find(scenario.start, meters, 0, -1);
    if (first >= 0 && phase[first] === unseen) {
      begin(first);
      walkOn();
    }
    return first;
  });

  return {
    states: states.count,
    complete: !states.full,
    turnReached,
    replyReached,
    endingReached,
    testSeen: states.testSeen,
    partSeen: states.partSeen,
    stuck: [...stuckAt.values()],
    loop,
    starts: starts.filter((state) => state >= 0),
    beyond,
    turnOf(state) {
      states.enter(state);
      return states.turn;
    },
    inside(state) {
      states.enter(state);
      return { meters: Array.from(states.meters), flags: states.flags };
    },
    cameFrom: states.cameFrom,
    onward(state) {
      states.enter(state);
      return (turns[states.turn] as Numbered['turns'][number]).replies.flatMap((reply, i) => {
        if (reply.test && !states.passes(reply.test, states.meters, states.flags)) return [];
        const to = states.after(reply, state);
        return to === undefined ? [] : [{ reply: i, to }];
      });
    },
  };
}
