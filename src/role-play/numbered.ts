import type { Condition, Reply, Scenario } from './schema.ts';
import { type Skill, skillIds } from './skills.ts';

/** A condition in numbers. */
export interface Test {
  /** Place among all conditions of the scenario. */
  index: number;
  /** Triples: a meter, its lowest and its highest value. */
  bounds: { meter: number; low: number; high: number }[];
  /** Bits that must be set, and bits that must not. */
  set: number;
  unset: number;
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
  const goal = (id: string) => turnIds.get(id) ?? endingIds.get(id) ?? 0;
  const bits = (ids: readonly string[]) => ids.reduce((sum, id) => (flags.includes(id) ? sum | (1 << flags.indexOf(id)) : sum), 0);
  const changes = (moves: Record<string, number>) => Int32Array.from(meters, ({ id }) => moves[id] ?? 0);

  const tests: Test[] = [];
  const byPath = new Map<Condition, Test>();
  for (const [index, { when, path }] of conditions.entries()) {
    const asked = Object.entries(when);
    const flagsThat = (be: boolean) => bits(asked.filter(([, value]) => value === be).map(([id]) => id));
    const test: Test = {
      index,
      path,
      set: flagsThat(true),
      unset: flagsThat(false),
      bounds: asked.flatMap(([id, bound]) => {
        const meter = meters.findIndex((one) => one.id === id);
        const range = meters[meter];
        return typeof bound === 'object' && range ? [{ meter, low: bound.atLeast ?? range.min, high: bound.atMost ?? range.max }] : [];
      }),
    };
    tests.push(test);
    byPath.set(when, test);
  }
  const testOf = (when: Condition) => byPath.get(when) as Test;
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
    start: goal(scenario.start),
    openings: (scenario.openings ?? [undefined]).map((opening) => ({
      id: opening?.id,
      meters: Int32Array.from(meters, ({ id, min, max }) =>
        Math.min(max, Math.max(min, (scenario.meters[id]?.start ?? 0) + (opening?.moves[id] ?? 0))),
      ),
    })),
  };
}
