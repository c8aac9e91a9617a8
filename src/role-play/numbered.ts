import type { Condition, Reply, Scenario } from './schema.ts';
import { type Skill, skillIds } from './skills.ts';

/** A condition in numbers. */
export interface Test {
  /** Place among all conditions of the scenario. */
  index: number;
  /** What is asked, one by one: a meter within bounds, or a flag (as its bit) that must be set or must not. */
  parts: ({ meter: number; low: number; high: number } | { flag: number; set: boolean })[];
  /** Place of its first part among the parts of all conditions. */
  firstPart: number;
  /** Name of each part, for messages. */
  names: string[];
  /** Where it stands in the file. */
  path: PropertyKey[];
}

export interface NumberedReply {
  id: string;
  test: Test | undefined;
  /** Change of each meter. */
  moves: Int32Array;
  sets: number;
  branches: { test: Test; next: number }[];
  /** A turn, or an ending as -1 minus its place. */
  next: number;
  /** Points for each skill of the scenario, and their sum. */
  marks: Int32Array;
  points: number;
}

/** A scenario in numbers, as the prover walks it. Meters and flags on which nothing depends are left out: they cannot tell states apart. */
export interface Numbered {
  turns: { id: string; replies: NumberedReply[]; variants: Test[] }[];
  endings: { id: string; outcome: 1 | 2 | 4 }[];
  meters: { id: string; min: number; max: number; size: number }[];
  flags: string[];
  skills: Skill[];
  tests: Test[];
  /** How many parts all conditions have together. */
  parts: number;
  start: number;
  /** Value of each meter for each opening; one without openings. */
  openings: { id: string | undefined; meters: Int32Array }[];
}

/** Bits of outcomes, so that several fit into one number. */
export const outcomeBit = { good: 1, mixed: 2, poor: 4 } as const;

/** Every condition of a scenario with its place. */
export function conditionsOf(scenario: Scenario): { when: Condition; path: PropertyKey[] }[] {
  return Object.entries(scenario.turns).flatMap(([id, turn]) => [
    ...turn.variants.map(({ when }, i) => ({ when, path: ['turns', id, 'variants', i, 'when'] })),
    ...turn.replies.flatMap((reply, i) => [
      ...(reply.when ? [{ when: reply.when, path: ['turns', id, 'replies', i, 'when'] }] : []),
      ...reply.branches.map(({ when }, j) => ({ when, path: ['turns', id, 'replies', i, 'branches', j, 'when'] })),
    ]),
  ]);
}

/** Turns a scenario whose names are all known into numbers. */
export function numbered(scenario: Scenario): Numbered {
  const conditions = conditionsOf(scenario);
  const used = new Set(conditions.flatMap(({ when }) => Object.keys(when)));
  const meters = Object.entries(scenario.meters)
    .filter(([id]) => used.has(id))
    .map(([id, { min, max }]) => ({ id, min, max, size: max - min + 1 }));
  const flags = Object.keys(scenario.flags).filter((id) => used.has(id));
  const skills = skillIds.filter((skill) => scenario.skills[skill]);
  const turnIds = new Map(Object.keys(scenario.turns).map((id, i) => [id, i]));
  const endingIds = new Map(Object.keys(scenario.endings).map((id, i) => [id, -1 - i]));
  const goal = (id: string) => {
    const found = turnIds.get(id) ?? endingIds.get(id);
    if (found === undefined) throw new Error(`"${id}" is neither a turn nor an ending: look at the names first.`);
    return found;
  };
  const bits = (ids: readonly string[]) => ids.reduce((sum, id) => (flags.includes(id) ? sum | (1 << flags.indexOf(id)) : sum), 0);
  const changes = (moves: Record<string, number>) => Int32Array.from(meters, ({ id }) => moves[id] ?? 0);

  const tests: Test[] = [];
  const byCondition = new Map<Condition, Test>();
  let parts = 0;
  for (const [index, { when, path }] of conditions.entries()) {
    const asked = Object.entries(when);
    const test: Test = {
      index,
      path,
      firstPart: parts,
      names: asked.map(([id]) => id),
      parts: asked.map(([id, bound]) => {
        if (typeof bound === 'boolean') return { flag: bits([id]), set: bound };
        const meter = meters.findIndex((one) => one.id === id);
        const { min, max } = meters[meter] as Numbered['meters'][number];
        return { meter, low: bound.atLeast ?? min, high: bound.atMost ?? max };
      }),
    };
    tests.push(test);
    byCondition.set(when, test);
    parts += test.parts.length;
  }
  const testOf = (when: Condition) => byCondition.get(when) as Test;
  const reply = ({ id, when, moves, sets, branches, next, marks }: Reply): NumberedReply => ({
    id,
    test: when && testOf(when),
    moves: changes(moves),
    sets: bits(sets),
    branches: branches.map((branch) => ({ test: testOf(branch.when), next: goal(branch.next) })),
    next: goal(next),
    marks: Int32Array.from(skills, (skill) => marks[skill] ?? 0),
    points: skills.reduce((sum, skill) => sum + (marks[skill] ?? 0), 0),
  });
  return {
    turns: Object.entries(scenario.turns).map(([id, turn]) => ({
      id,
      replies: turn.replies.map(reply),
      variants: turn.variants.map(({ when }) => testOf(when)),
    })),
    endings: Object.entries(scenario.endings).map(([id, { outcome }]) => ({ id, outcome: outcomeBit[outcome] })),
    meters,
    flags,
    skills,
    tests,
    parts,
    start: goal(scenario.start),
    openings: (scenario.openings ?? [undefined]).map((opening) => ({
      id: opening?.id,
      meters: Int32Array.from(meters, ({ id, min, max }) =>
        Math.min(max, Math.max(min, (scenario.meters[id]?.start ?? 0) + (opening?.moves[id] ?? 0))),
      ),
    })),
  };
}
