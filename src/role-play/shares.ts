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

/** The states with the ways on from each in flat tables, in an order in which everything beyond a state stands before it. */
function flatten(numbers: Numbered, found: Walk) {
  const first = new Int32Array(found.states + 1);
  const reply: number[] = [];
  const goal: number[] = [];
  const turn = new Int32Array(found.states);
  for (let state = 0; state < found.states; state++) {
    turn[state] = found.turnOf(state);
    first[state] = goal.length;
    for (const way of found.onward(state)) {
      reply.push(way.reply);
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
  return { first, reply: Int16Array.from(reply), goal: Int32Array.from(goal), turn, order: Int32Array.from(order), turns: numbers.turns };
}

/**
 * Looks for a way that the shares on screen would mislead about: with `high`, one with the full mark in every skill that does not end well;
 * otherwise one with no share of any skill that does.
 *
 * Each round weighs the skills and finds the way with the most (or fewest) weighted points among those that end so. When that way is one, it is returned.
 * When its points stay below what such a way would need at least, there is none: that is a proof, whatever the weights.
 * Otherwise the skills in which it fell short weigh more in the next round. When the rounds are over, every way is tried that none of the weights rules out.
 * @param full points for the full mark of each skill, in the order of `numbers.skills`
 */
export function misleading(numbers: Numbered, found: Walk, full: readonly number[], side: 'high' | 'low'): Verdict {
  const { first, reply, goal, turn, order, turns } = flatten(numbers, found);
  const sign = side === 'high' ? 1 : -1;
  const wanted = (outcome: number) => (side === 'high' ? outcome !== outcomeBit.good : outcome === outcomeBit.good);
  const needed = full.map((points) => (side === 'high' ? points : 0));
  const weights = full.map((points) => 1 / points);
  const bounds: { weights: number[]; value: Float64Array; needed: number }[] = [];
  const taken = new Int32Array(found.states);

  for (let round = 0; round < rounds; round++) {
    const value = new Float64Array(found.states);
    for (const state of order) {
      let best = Number.NEGATIVE_INFINITY;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge++) {
        const to = goal[edge] as number;
        const beyond = to >= 0 ? (value[to] as number) : wanted(numbers.endings[-1 - to]?.outcome ?? 0) ? 0 : Number.NEGATIVE_INFINITY;
        if (beyond === Number.NEGATIVE_INFINITY) continue;
        const { marks } = (turns[turn[state] as number] as Numbered['turns'][number]).replies[reply[edge] as number] as { marks: Int32Array };
        let points = 0;
        for (let i = 0; i < weights.length; i++) points += sign * (weights[i] as number) * (marks[i] as number);
        if (points + beyond > best) {
          best = points + beyond;
          taken[state] = edge;
        }
      }
      value[state] = best;
    }
    const bound = weights.reduce((sum, weight, i) => sum + sign * weight * (needed[i] as number), 0);
    let proved = true;
    const sums: number[][] = [];
    for (const start of found.starts) {
      if ((value[start] as number) < bound - 1e-9) continue;
      proved = false;
      const steps: Found['steps'] = [];
      const sum = full.map(() => 0);
      let state = start;
      while (state >= 0) {
        const edge = taken[state] as number;
        const at = turn[state] as number;
        const { marks } = (turns[at] as Numbered['turns'][number]).replies[reply[edge] as number] as { marks: Int32Array };
        for (let i = 0; i < sum.length; i++) (sum[i] as number) += marks[i] as number;
        steps.push({ turn: at, reply: reply[edge] as number });
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
      const at = turn[state] as number;
      const { marks } = (turns[at] as Numbered['turns'][number]).replies[reply[edge] as number] as { marks: Int32Array };
      const after = sum.map((points, i) => points + (marks[i] as number));
      const to = goal[edge] as number;
      steps.push({ turn: at, reply: reply[edge] as number });
      if (to < 0) {
        if (
          wanted(numbers.endings[-1 - to]?.outcome ?? 0) &&
          after.every((points, i) => (side === 'high' ? points >= (needed[i] as number) : points <= 0))
        )
          return -1 - to;
      } else {
        const ending = search(to, after);
        if (ending !== undefined) return ending;
      }
      steps.pop();
    }
    failed.add(key);
    return undefined;
  };
  for (const start of found.starts) {
    const ending = search(
      start,
      full.map(() => 0),
    );
    if (ending !== undefined) return { start, steps, ending };
  }
  return left > 0 ? 'none' : 'open';
}
