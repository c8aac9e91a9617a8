import { available, type Choice, type Play, replay, start } from './play.ts';
import type { Reply, Scenario } from './schema.ts';
import { type SkillScore, score } from './score.ts';
import type { Skill } from './skills.ts';
import { type Technique, techniques } from './techniques.ts';
import { fill, type Wording, wording } from './wording.ts';

/** One choice as the debrief tells it. */
export interface ToldChoice extends Choice {
  /** From 0. */
  step: number;
  before: Wording;
  /** What was said, with the details put in. */
  say: string;
  taken: Reply;
  /** The reply with the most points that could have been chosen and was not, when it has more than the one taken. */
  better?: { say: string; why: string; points: number };
  /** Meters after the reply. */
  meters: Record<string, number>;
}

/** What the debrief says of a whole conversation. */
export interface Debriefing {
  choices: ToldChoice[];
  skills: SkillScore[];
  /** Meters at the beginning. */
  began: Record<string, number>;
  techniques: { id: Technique; count: number }[];
  /** Up to two skills to try next that are below the full mark: safety first, then the weakest. */
  next: Skill[];
}

/** Points of a reply over all skills. */
export const worth = (reply: Reply): number => Object.values(reply.marks).reduce((sum, points) => sum + points, 0);

/**
 * Tells a conversation again, choice by choice, with what can be learned from it.
 * @throws {PlayError} when the choices do not fit the scenario
 */
export function debrief(scenario: Scenario, seed: string, history: readonly Choice[]): Debriefing {
  const choices = history.map(({ turn, reply }, step): ToldChoice => {
    const play: Play = replay(scenario, seed, history.slice(0, step));
    const after = replay(scenario, seed, history.slice(0, step + 1));
    const open = available(scenario, play);
    const taken = open.find(({ id }) => id === reply) as Reply;
    const [best] = [...open].sort((a, b) => worth(b) - worth(a));
    return {
      turn,
      reply,
      step,
      before: wording(scenario, play) as Wording,
      say: fill(taken.say, play.details),
      taken,
      ...(best && worth(best) > worth(taken) ? { better: { say: fill(best.say, play.details), why: best.why, points: worth(best) } } : {}),
      meters: after.meters,
    };
  });
  const counted = new Map<Technique, number>();
  for (const { taken } of choices) for (const technique of taken.techniques) counted.set(technique, (counted.get(technique) ?? 0) + 1);
  const skills = score(scenario, history);
  return {
    choices,
    skills,
    began: start(scenario, seed).meters,
    // In the order of the list: what opens stands before what closes.
    techniques: (Object.keys(techniques) as Technique[]).flatMap((id) => (counted.has(id) ? [{ id, count: counted.get(id) ?? 0 }] : [])),
    next: skills
      .filter(({ share }) => share < 1)
      .sort((a, b) => Number(b.skill === 'safety') - Number(a.skill === 'safety') || a.share - b.share)
      .slice(0, 2)
      .map(({ skill }) => skill),
  };
}
