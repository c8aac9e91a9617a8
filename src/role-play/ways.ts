import type { Numbered } from './numbered.ts';
import type { Choice } from './play.ts';
import type { Walk } from './walk.ts';

/** One way through a scenario. */
export interface Way {
  /** The opening it begins with, if there are openings. */
  opening?: string;
  choices: Choice[];
  ending: string;
}

/** The beginning whose best (or worst) way is the best (or worst) of all. */
export function outermost(found: Walk, side: 'best' | 'worst'): number {
  return found.starts.reduce((chosen, state) => {
    const difference = (found.beyond[side][state] as number) - (found.beyond[side][chosen] as number);
    return (side === 'best' ? difference > 0 : difference < 0) ? state : chosen;
  }, found.starts[0] as number);
}

/** Follows the best or the worst way from a state; of equal ways one that arrives at an outcome among `ends`. */
export function follow(scenario: Numbered, found: Walk, from: number, side: 'best' | 'worst', ends = 7, start = found.starts.indexOf(from)): Way {
  const mask = side === 'best' ? found.beyond.bestEnds : found.beyond.worstEnds;
  const choices: Choice[] = [];
  let state = from;
  for (;;) {
    const turn = scenario.turns[found.turnOf(state)] as Numbered['turns'][number];
    const goal = found.beyond[side][state] as number;
    const taken = found.onward(state).find(({ reply, to }) => {
      const { points } = turn.replies[reply] as { points: number };
      const arrives = to < 0 ? (scenario.endings[-1 - to] as { outcome: number }).outcome : (mask[to] as number);
      return points + (to < 0 ? 0 : (found.beyond[side][to] as number)) === goal && (arrives & ends) !== 0;
    });
    if (!taken) throw new Error('The walk does not agree with itself.');
    choices.push({ turn: turn.id, reply: (turn.replies[taken.reply] as { id: string }).id });
    if (taken.to < 0) {
      const opening = scenario.openings[start]?.id;
      return { ...(opening ? { opening } : {}), choices, ending: (scenario.endings[-1 - taken.to] as { id: string }).id };
    }
    state = taken.to;
  }
}

/** How a state is reached, in words: the replies taken to get there. */
export function wayTo(scenario: Numbered, found: Walk, state: number): string {
  const steps: string[] = [];
  for (let at = state, from = found.cameFrom(at); from >= 0; at = from, from = found.cameFrom(at)) {
    const turn = scenario.turns[found.turnOf(from)] as Numbered['turns'][number];
    const reply = found.onward(from).find(({ to }) => to === at)?.reply ?? 0;
    steps.unshift(`${turn.id}/${turn.replies[reply]?.id}`);
  }
  return steps.length === 0 ? 'at the beginning' : `after ${steps.length > 12 ? `… ${steps.slice(-12).join(', ')}` : steps.join(', ')}`;
}

/** A way in words: its choices and its ending. */
export const sayWay = ({ choices, ending }: Way) => {
  const steps = choices.map(({ turn, reply }) => `${turn}/${reply}`);
  return `${steps.length > 20 ? `… ${steps.slice(-20).join(', ')}` : steps.join(', ')}, ${ending}`;
};

/** The meters and flags of a state, in words. */
export function inWords(scenario: Numbered, found: Walk, state: number): string {
  const { meters, flags } = found.inside(state);
  const parts = [...scenario.meters.map(({ id }, i) => `${id} ${meters[i]}`), ...scenario.flags.filter((_, i) => flags & (1 << i))];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
