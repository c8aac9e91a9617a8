import { type Numbered, outcomeBit } from './numbered.ts';
import type { Walk } from './walk.ts';

/** A way found by the search: its choices as turn and reply, its ending, and where it begins. */
interface Found {
  start: number;
  steps: { turn: number; reply: number }[];
  /** Place of the ending. */
  ending: number;
}

/** What the search says: a way that should not be there, that there is none, or that it could not tell within its limits. */
export type Verdict = Found | 'none' | 'open';

/** How often the weights of the skills are set anew before every way is tried. */
const rounds = 24;

/** How many steps are tried then, before the search gives up. */
const tries = 3_000_000;

/** A conversation in flat tables, as the search goes through it again and again. */
export interface Graph {
  starts: readonly number[];
  /** The states, everything beyond a state before it. */
  order: Int32Array;
  /** Place of the first way on from each state, and at the end the number of ways. */
  first: Int32Array;
  /** Where each way leads: a state, or an ending as -1 minus its place. */
  goal: Int32Array;
  /** Place among `replies` of what is said on each way. */
  said: Int32Array;
  /** The replies of all turns, one after the other. */
  replies: readonly { turn: number; reply: number; marks: Int32Array }[];
  /** Outcome of each ending, as its bit. */
  outcomes: readonly number[];
}

/** The states with the ways on from each in flat tables. */
export function graphOf(numbers: Numbered, found: Walk): Graph {
  const replies = numbers.turns.flatMap(({ replies }, turn) => replies.map(({ marks }, reply) => ({ turn, reply, marks })));
  const firstOfTurn = numbers.turns.map((_, turn) => replies.findIndex((one) => one.turn === turn));
  const first = new Int32Array(found.states + 1);
  const said: number[] = [];
  const goal: number[] = [];
  for (let state = 0; state < found.states; state++) {
    const from = firstOfTurn[found.turnOf(state)] as number;
    first[state] = goal.length;
    for (const way of found.onward(state)) {
      said.push(from + way.reply);
      goal.push(way.to);
    }
  }
  first[found.states] = goal.length;
  const order: number[] = [];
  const seen = new Uint8Array(found.states);
  for (const start of found.starts) {
    if (seen[start]) continue;
    const stack = [start];
    const at = [first[start] as number];
    seen[start] = 1;
    while (stack.length > 0) {
      const top = stack.length - 1;
      const state = stack[top] as number;
      const edge = at[top] as number;
      if (edge === first[state + 1]) {
        order.push(state);
        stack.pop();
        at.pop();
        continue;
      }
      at[top] = edge + 1;
      const to = goal[edge] as number;
      if (to >= 0 && !seen[to]) {
        seen[to] = 1;
        stack.push(to);
        at.push(first[to] as number);
      }
    }
  }
  return {
    starts: found.starts,
    order: Int32Array.from(order),
    first,
    goal: Int32Array.from(goal),
    said: Int32Array.from(said),
    replies,
    outcomes: numbers.endings.map(({ outcome }) => outcome),
  };
}

/**
 * Looks for a way that the shares on screen would mislead about: with `high`, one with the full mark in every skill that does not end well;
 * otherwise one with no share of any skill that does.
 *
 * Each round weighs the skills and finds the way with the most (or fewest) weighted points among those that end so. When that way is one, it is returned.
 * When its points stay below what such a way would need at least, there is none: that is a proof, whatever the weights.
 * Otherwise the skills in which it fell short weigh more in the next round. When the rounds are over, every way is tried that none of the weights rules out.
 * @param full points for the full mark of each skill, in the order of the marks
 */
export function misleading({ starts, order, first, goal, said, replies, outcomes }: Graph, full: readonly number[], side: 'high' | 'low'): Verdict {
  const sign = side === 'high' ? 1 : -1;
  const wanted = (outcome: number) => (side === 'high' ? outcome !== outcomeBit.good : outcome === outcomeBit.good);
  const needed = full.map((points) => (side === 'high' ? points : 0));
  const weights = full.map((points) => 1 / points);
  const bounds: { weights: number[]; value: Float64Array; needed: number }[] = [];
  const states = first.length - 1;
  const taken = new Int32Array(states);
  const marksOf = (edge: number) => (replies[said[edge] as number] as Graph['replies'][number]).marks;
  const stepOf = (edge: number) => {
    const { turn, reply } = replies[said[edge] as number] as Graph['replies'][number];
    return { turn, reply };
  };
  /** What ends as it should not counts; every other ending is no way. */
  const end = Float64Array.from(outcomes, (outcome) => (wanted(outcome) ? 0 : Number.NEGATIVE_INFINITY));

  for (let round = 0; round < rounds; round++) {
    const value = new Float64Array(states);
    const worth = Float64Array.from(replies, ({ marks }) => marks.reduce((sum, mark, i) => sum + sign * (weights[i] as number) * mark, 0));
    for (const state of order) {
      let best = Number.NEGATIVE_INFINITY;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge++) {
        const to = goal[edge] as number;
        const points = (worth[said[edge] as number] as number) + ((to >= 0 ? value[to] : end[-1 - to]) as number);
        if (points > best) {
          best = points;
          taken[state] = edge;
        }
      }
      value[state] = best;
    }
    const bound = weights.reduce((sum, weight, i) => sum + sign * weight * (needed[i] as number), 0);
    let proved = true;
    const sums: number[][] = [];
    for (const start of starts) {
      if ((value[start] as number) < bound - 1e-9) continue;
      proved = false;
      const steps: Found['steps'] = [];
      const sum = full.map(() => 0);
      let state = start;
      while (state >= 0) {
        const edge = taken[state] as number;
        const marks = marksOf(edge);
        for (let i = 0; i < sum.length; i++) (sum[i] as number) += marks[i] as number;
        steps.push(stepOf(edge));
        state = goal[edge] as number;
      }
      if (sum.every((points, i) => (side === 'high' ? points >= (needed[i] as number) : points <= 0))) return { start, steps, ending: -1 - state };
      sums.push(sum);
    }
    if (proved) return 'none';
    bounds.push({ weights: [...weights], value, needed: bound });
    for (const sum of sums)
      for (let i = 0; i < weights.length; i++) {
        const short = (sign * ((needed[i] as number) - (sum[i] as number))) / (full[i] as number);
        weights[i] = (weights[i] as number) * Math.exp(Math.max(-1, Math.min(1, short)) / (1 + round / 4));
      }
  }

  // Every way that the bounds leave open, depth first; a state reached twice with the same points is looked at once.
  let left = tries;
  const steps: Found['steps'] = [];
  const failed = new Set<string>();
  const search = (state: number, sum: readonly number[]): number | undefined => {
    if (
      bounds.some(
        ({ weights: by, value, needed: least }) =>
          by.reduce((all, weight, i) => all + sign * weight * (sum[i] as number), value[state] as number) < least - 1e-9,
      )
    )
      return undefined;
    const key = `${state} ${sum.join(' ')}`;
    if (failed.has(key) || left-- <= 0) return undefined;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge++) {
      const marks = marksOf(edge);
      const after = sum.map((points, i) => points + (marks[i] as number));
      const to = goal[edge] as number;
      steps.push(stepOf(edge));
      if (to < 0) {
        if (end[-1 - to] === 0 && after.every((points, i) => (side === 'high' ? points >= (needed[i] as number) : points <= 0))) return -1 - to;
      } else {
        const ending = search(to, after);
        if (ending !== undefined) return ending;
      }
      steps.pop();
    }
    failed.add(key);
    return undefined;
  };
  for (const start of starts) {
    const ending = search(
      start,
      full.map(() => 0),
    );
    if (ending !== undefined) return { start, steps, ending };
  }
  return left > 0 ? 'none' : 'open';
}
