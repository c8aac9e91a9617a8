import { start } from '../../../src/role-play/play.ts';
import type { Scenario } from '../../../src/role-play/schema.ts';

/** A seed with which a play of the scenario begins in this opening. */
export function seedOf(scenario: Scenario, opening: string | undefined): string {
  for (let i = 0; i < 1000; i++) if (start(scenario, `seed ${i}`).opening === opening) return `seed ${i}`;
  throw new Error(`No seed draws the opening "${opening}" of ${scenario.id}.`);
}
