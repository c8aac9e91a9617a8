import type { Choice } from './play.ts';
import type { Scenario } from './schema.ts';
import { type Skill, skillIds } from './skills.ts';

/** How one skill fared. */
export interface SkillScore {
  skill: Skill;
  /** Points earned and lost, added up. May be below 0. */
  points: number;
  /** Points for the full mark. */
  full: number;
  /** `points` of `full`, kept between 0 and 1. */
  share: number;
}

/** What a reply earned: its points for one skill of the scenario. */
export const marksOf = (scenario: Scenario, { turn, reply }: Choice) => scenario.turns[turn]?.replies.find(({ id }) => id === reply)?.marks ?? {};

/** Scores the choices of a conversation, whole or not: for each skill of the scenario the sum of its marks. */
export function score(scenario: Scenario, history: readonly Choice[]): SkillScore[] {
  return skillIds.flatMap((skill) => {
    const full = scenario.skills[skill]?.full;
    if (full === undefined) return [];
    const points = history.reduce((sum, choice) => sum + (marksOf(scenario, choice)[skill] ?? 0), 0);
    return [{ skill, points, full, share: Math.min(1, Math.max(0, points / full)) }];
  });
}

/** All points of a conversation, over the skills of the scenario: what the prover calls the best and the worst way through. */
export const total = (scenario: Scenario, history: readonly Choice[]): number =>
  score(scenario, history).reduce((sum, { points }) => sum + points, 0);
