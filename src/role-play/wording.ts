import { holds, type Play } from './play.ts';
import type { Scenario } from './schema.ts';

/** What the person says, shows and thinks at one moment. */
export interface Wording {
  /** Who speaks: the person, unless the turn names somebody else. */
  who: string;
  says: string;
  seems: string;
  thinks: string;
}

/** Puts the details of a play into a text: `{day}` becomes the day that was drawn. */
export const fill = (words: string, details: Play['details']): string => words.replaceAll(/\{([a-z0-9_-]+)\}/g, (all, name) => details[name] ?? all);

/**
 * What the person says now, given how they were treated: the first variant that holds, and at the beginning the opening, go over the turn's own words.
 * @returns undefined at an ending
 */
export function wording(scenario: Scenario, play: Play): Wording | undefined {
  if (!('turn' in play.at)) return undefined;
  const turn = scenario.turns[play.at.turn];
  if (!turn) return undefined;
  const opening = play.history.length === 0 ? scenario.openings?.find(({ id }) => id === play.opening) : undefined;
  const variant = turn.variants.find(({ when }) => holds(when, play));
  const put = (part: 'says' | 'seems' | 'thinks') => fill(variant?.[part] ?? opening?.[part] ?? turn[part], play.details);
  return { who: turn.speaker ?? scenario.person.name, says: put('says'), seems: put('seems'), thinks: put('thinks') };
}
