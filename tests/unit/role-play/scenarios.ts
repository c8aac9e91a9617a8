import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Scenario, scenarioSchema } from '../../../src/role-play/schema.ts';

const read = (file: URL): Scenario => scenarioSchema.parse(parse(readFileSync(file, 'utf8')));
const shipped = new URL('../../../content/scenarios/', import.meta.url);

/** The small scenario of the fixtures: two turns, a late opening, a branch, a variant, openings and a detail. */
export const lateAgain = read(new URL('../../fixtures/content/whole/content/scenarios/late-again.yaml', import.meta.url));

/** Every scenario that the site ships, by id. */
export const shippedScenarios: Scenario[] = readdirSync(shipped)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => read(new URL(name, shipped)));
