import type { Fault } from './fault.ts';
import { longestReplies } from './longest-replies.ts';
import { nameFaults } from './names.ts';
import { type Numbered, numbered, outcomeBit } from './numbered.ts';
import type { Choice } from './play.ts';
import type { Scenario } from './schema.ts';
import type { Skill } from './skills.ts';
import { type Walk, walk } from './walk.ts';

/** One way through a scenario. */
export interface Way {
  /** The opening it begins with, if there are openings. */
  opening?: string;
  choices: Choice[];
  ending: string;
}

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

/** The beginning whose best (or worst) way is the best (or worst) of all. */
function outermost(found: Walk, side: 'best' | 'worst'): number {
  return found.starts.reduce((chosen, state) => {
    const difference = (found.beyond[side][state] as number) - (found.beyond[side][chosen] as number);
    return (side === 'best' ? difference > 0 : difference < 0) ? state : chosen;
  }, found.starts[0] as number);
}

/** Follows the best or the worst way from a state; of equal ways one that arrives at an outcome among `ends`. */
function follow(scenario: Numbered, found: Walk, from: number, side: 'best' | 'worst', ends = 7, start = found.starts.indexOf(from)): Way {
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
function wayTo(scenario: Numbered, found: Walk, state: number): string {
  const steps: string[] = [];
  for (let at = state, from = found.cameFrom(at); from >= 0; at = from, from = found.cameFrom(at)) {
    const turn = scenario.turns[found.turnOf(from)] as Numbered['turns'][number];
    const reply = found.onward(from).find(({ to }) => to === at)?.reply ?? 0;
    steps.unshift(`${turn.id}/${turn.replies[reply]?.id}`);
  }
  return steps.length === 0 ? 'at the beginning' : `after ${steps.length > 12 ? `… ${steps.slice(-12).join(', ')}` : steps.join(', ')}`;
}

const sayWay = ({ choices, ending }: Way) => {
  const steps = choices.map(({ turn, reply }) => `${turn}/${reply}`);
  return `${steps.length > 20 ? `… ${steps.slice(-20).join(', ')}` : steps.join(', ')}, ${ending}`;
};

function inWords(scenario: Numbered, found: Walk, state: number): string {
  const { meters, flags } = found.inside(state);
  const parts = [...scenario.meters.map(({ id }, i) => `${id} ${meters[i]}`), ...scenario.flags.filter((_, i) => flags & (1 << i))];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** What was not reached. When the walk was not complete, it may still be reachable. */
function unreached(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  const turns = numbers.turns.flatMap(({ id }, i) =>
    found.turnReached[i]
      ? []
      : [{ path: ['turns', id], wrong: `the turn "${id}" cannot be reached.`, remedy: 'Lead a reply to it with next, or take it out.' }],
  );
  const replies = numbers.turns.flatMap(({ id, replies }, i) =>
    replies.flatMap((reply, j) =>
      !found.turnReached[i] || found.replyReached[i]?.[j]
        ? []
        : [
            {
              path: ['turns', id, 'replies', j, ...(scenario.turns[id]?.replies[j]?.when ? ['when'] : [])],
              wrong: `the reply "${reply.id}" of the turn "${id}" can never be chosen: its condition holds in no state in which the turn is reached.`,
              remedy: 'Ask for less in when, let earlier replies move the meter or set the flag, or take the reply out.',
            },
          ],
    ),
  );
  const endings = numbers.endings.flatMap(({ id }, i) =>
    found.endingReached[i]
      ? []
      : [{ path: ['endings', id], wrong: `the ending "${id}" cannot be reached.`, remedy: 'Lead a reply to it with next, or take it out.' }],
  );
  return [...turns, ...replies, ...endings];
}

function conditionFaults(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  return numbers.tests.flatMap(({ index, path }) => {
    const seen = found.testSeen[index] as number;
    const [, turn, kind, i] = path as [string, string, string, number];
    // A condition that is never looked at, or a reply that is never offered, has been named already.
    if (seen === 0 && !found.turnReached[numbers.turns.findIndex(({ id }) => id === turn)]) return [];
    if (seen === 3 || (seen !== 1 && kind === 'replies' && path.length === 5)) return [];
    const reply = kind === 'replies' ? scenario.turns[turn]?.replies[i]?.id : undefined;
    const where = `${reply ? `the reply "${reply}" of ` : ''}the turn "${turn}"`;
    return [
      seen === 1
        ? { path, wrong: `a condition in ${where} holds always.`, remedy: 'Take it out, or ask for more.' }
        : {
            path,
            wrong: `a condition in ${where} never holds${seen === 0 ? ': what stands before it is always taken' : ''}.`,
            remedy: 'Ask for less, or take out what depends on it.',
          },
    ];
  });
}

function endFaults(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  const top = found.beyond.best[outermost(found, 'best')];
  const bottom = found.beyond.worst[outermost(found, 'worst')];
  const bad = outcomeBit.mixed | outcomeBit.poor;
  const wrongTop = found.starts.find((state) => found.beyond.best[state] === top && (found.beyond.bestEnds[state] as number) & bad);
  const wrongBottom = found.starts.find(
    (state) => found.beyond.worst[state] === bottom && (found.beyond.worstEnds[state] as number) & outcomeBit.good,
  );
  const faults: Fault[] = [];
  if (wrongTop !== undefined) {
    const way = follow(numbers, found, wrongTop, 'best', bad);
    faults.push({
      path: ['endings', way.ending, 'outcome'],
      wrong: `a way that earns the most points (${top}) ends ${scenario.endings[way.ending]?.outcome}: ${sayWay(way)}.`,
      remedy: 'Lead this way to a good ending, or lower the marks of a reply on it.',
    });
  }
  if (wrongBottom !== undefined) {
    const way = follow(numbers, found, wrongBottom, 'worst', outcomeBit.good);
    faults.push({
      path: ['endings', way.ending, 'outcome'],
      wrong: `a way that earns the fewest points (${bottom}) ends well: ${sayWay(way)}.`,
      remedy: 'Lead this way to another ending, or raise the marks of a reply on it.',
    });
  }
  return faults;
}

function skillFaults(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  return numbers.skills.flatMap((skill, i) => {
    const full = scenario.skills[skill]?.full ?? 0;
    const most = Math.max(...found.starts.map((state) => found.beyond.skillMax[i]?.[state] ?? 0));
    if (most <= 0)
      return [
        {
          path: ['skills', skill],
          wrong: `no way through earns points for "${skill}".`,
          remedy: `Write marks: { ${skill}: … } on replies that show it, or take the skill out.`,
        },
      ];
    return most < full
      ? [
          {
            path: ['skills', skill, 'full'],
            wrong: `no way through reaches the full mark of ${full} for "${skill}": the most is ${most}.`,
            remedy: `Write full: ${most} or less, or give more marks.`,
          },
        ]
      : [];
  });
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
  return {
    faults: [...skillFaults(scenario, numbers, found), ...endFaults(scenario, numbers, found)],
    warnings: longest.warnings,
    figures: figuresOf(scenario, numbers, found, longest.turns),
  };
}
