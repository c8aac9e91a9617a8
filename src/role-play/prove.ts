import type { Fault } from './fault.ts';
import { conditionFaults, endFaults, skillFaults, unreached } from './judge.ts';
import { longestReplies } from './longest-replies.ts';
import { nameFaults } from './names.ts';
import { type Numbered, numbered } from './numbered.ts';
import type { Scenario } from './schema.ts';
import type { Skill } from './skills.ts';
import { stateSpace } from './states.ts';
import { type Walk, walk } from './walk.ts';
import { follow, inWords, outermost, type Way, wayTo } from './ways.ts';

export type { Way } from './ways.ts';

/** What can be said of a scenario that was walked whole. */
export interface Figures {
  turns: number;
  replies: number;
  endings: number;
  /** Words that officers may read: speech, signs, thoughts, replies, endings. */
  words: number;
  /** States: turn, meters and flags together. */
  states: number;
  /** Different ways through; Infinity beyond what numbers hold. */
  paths: number;
  /** Fewest and most choices from beginning to end. */
  shortest: number;
  longest: number;
  /** Lowest and highest sum of all points. */
  points: { min: number; max: number };
  skills: Partial<Record<Skill, { min: number; max: number; full: number }>>;
  /** Turns whose best reply is also the longest one. */
  longestIsBest: number;
  best: Way;
  worst: Way;
  /** The same for each opening. */
  openings: { best: Way; worst: Way }[];
}

/** What the prover found: faults refuse the scenario, warnings do not. */
export interface Proof {
  faults: Fault[];
  warnings: Fault[];
  /** Undefined when there are faults that stop the walk. */
  figures?: Figures;
}

/** How many states are walked before the prover says that there are too many. */
export const stateLimit = 15_000_000;

const wordsIn = (value: unknown): number =>
  typeof value === 'string'
    ? value.split(/\s+/).filter(Boolean).length
    : Array.isArray(value)
      ? value.reduce<number>((sum, one) => sum + wordsIn(one), 0)
      : 0;

function countWords({ turns, endings, openings = [] }: Scenario): number {
  const heard = (one: { says?: string | undefined; seems?: string | undefined; thinks?: string | undefined }) =>
    wordsIn([one.says, one.seems, one.thinks]);
  return (
    Object.values(turns).reduce(
      (sum, turn) =>
        sum +
        heard(turn) +
        turn.variants.reduce((more, variant) => more + heard(variant), 0) +
        turn.replies.reduce((more, { say }) => more + wordsIn(say), 0),
      0,
    ) +
    Object.values(endings).reduce((sum, { title, says, tells }) => sum + wordsIn([title, says, tells]), 0) +
    openings.reduce((sum, opening) => sum + heard(opening), 0)
  );
}

function figuresOf(scenario: Scenario, numbers: Numbered, found: Walk, longestIsBest: number): Figures {
  const over = (table: ArrayLike<number>, pick: (...all: number[]) => number) => pick(...found.starts.map((state) => table[state] as number));
  return {
    turns: numbers.turns.length,
    replies: numbers.turns.reduce((sum, { replies }) => sum + replies.length, 0),
    endings: numbers.endings.length,
    words: countWords(scenario),
    states: found.states,
    paths: found.starts.reduce((sum, state) => sum + (found.beyond.paths[state] as number), 0),
    shortest: over(found.beyond.shortest, Math.min),
    longest: over(found.beyond.longest, Math.max),
    points: { min: over(found.beyond.worst, Math.min), max: over(found.beyond.best, Math.max) },
    skills: Object.fromEntries(
      numbers.skills.map((skill, i) => [
        skill,
        {
          min: over(found.beyond.skillMin[i] as Int16Array, Math.min),
          max: over(found.beyond.skillMax[i] as Int16Array, Math.max),
          full: scenario.skills[skill]?.full ?? 0,
        },
      ]),
    ),
    longestIsBest,
    best: follow(numbers, found, outermost(found, 'best'), 'best'),
    worst: follow(numbers, found, outermost(found, 'worst'), 'worst'),
    openings: found.starts.map((state, i) => ({
      best: follow(numbers, found, state, 'best', 7, i),
      worst: follow(numbers, found, state, 'worst', 7, i),
    })),
  };
}

/**
 * Proves a scenario: walks every state that can be reached.
 * @param limit how many states to walk at most; beyond it the scenario is refused as too large, and what was not covered is said
 */
export function prove(scenario: Scenario, limit = stateLimit): Proof {
  const named = nameFaults(scenario);
  if (named.length > 0) return { faults: named, warnings: [] };
  const numbers = numbered(scenario);
  if (stateSpace(numbers) > Number.MAX_SAFE_INTEGER)
    return {
      faults: [
        {
          path: ['meters'],
          wrong: 'there are more states (turn, meters and flags together) than can be counted, and nothing was walked.',
          remedy: 'Use fewer flags or meters in conditions, or give meters a smaller range.',
        },
      ],
      warnings: [],
    };
  const found = walk(numbers, limit);
  const missing = unreached(scenario, numbers, found);
  if (!found.complete)
    return {
      faults: [
        {
          path: ['turns'],
          wrong: `there are more states (turn, meters and flags together) than can be walked: ${found.states.toLocaleString('en-US')} were walked, and nothing is known of the rest. Not met so far: ${missing.map(({ path }) => path.slice(1, 4).join('/')).join(', ') || 'nothing, but not in every state'}.`,
          remedy: 'Use fewer flags or meters in conditions, or give meters a smaller range.',
        },
      ],
      warnings: [],
    };
  const stuck = found.stuck.map((state) => {
    const turn = numbers.turns[found.turnOf(state)]?.id ?? '';
    return {
      path: ['turns', turn, 'replies'],
      wrong: `fewer than two replies of the turn "${turn}" can be chosen ${wayTo(numbers, found, state)}${inWords(numbers, found, state)}.`,
      remedy: 'Take the condition out of one of its replies, or add a reply without one.',
    };
  });
  const { loop } = found;
  const round = loop
    ? [
        {
          path: ['turns', numbers.turns[found.turnOf(loop[0] as number)]?.id ?? ''],
          wrong: `the conversation can go round for ever without anything changing: ${[...loop, loop[0] as number].map((state) => numbers.turns[found.turnOf(state)]?.id).join(', ')}.`,
          remedy: 'Let a reply on the way set a flag and ask for it with when, or lead it somewhere else.',
        },
      ]
    : [];
  const long = found.beyond.tooLong
    ? [
        {
          path: ['turns'],
          wrong: `a play can have more than ${found.beyond.most.toLocaleString('en-US')} choices.`,
          remedy: 'Make the conversation shorter.',
        },
      ]
    : [];
  const before = [...missing, ...conditionFaults(scenario, numbers, found), ...stuck, ...round, ...long];
  // What follows from these would only repeat them; and with a way round there is no end to fold over.
  if (before.length > 0) return { faults: before, warnings: [] };
  const longest = longestReplies(scenario);
  const ends = endFaults(scenario, numbers, found);
  return {
    faults: [...skillFaults(scenario, numbers, found), ...ends.faults],
    warnings: [...longest.warnings, ...ends.warnings],
    figures: figuresOf(scenario, numbers, found, longest.turns),
  };
}
