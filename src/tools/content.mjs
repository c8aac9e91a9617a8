// Checks all content and prints its figures: node src/tools/content.mjs [--json] [--root <folder>] [--maps <folder>] [--today <YYYY-MM-DD>]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../catalog/load.ts';
import { isFinding, sayProblem } from '../catalog/problem.ts';
import { moduleFigures, sayFigures, saySilenced, totalFigures } from '../catalog/report.ts';
import { sayScenarios, scenarioFigures, scenarioWarnings } from '../catalog/scenario-report.ts';
import { saySelfChecks, selfCheckFigures } from '../catalog/self-check-report.ts';
import { drawMap } from '../role-play/map.ts';
import { day } from './day.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, root: { type: 'string' }, maps: { type: 'string' }, today: { type: 'string', default: day() } },
});
const { content, problems, silenced } = readContent(resolve(values.root ?? '.'), values.today);
const modules = moduleFigures(content);
const scenarios = scenarioFigures(content);
const selfChecks = selfCheckFigures(content);
const warnings = scenarioWarnings(content);

if (values.maps) {
  mkdirSync(values.maps, { recursive: true });
  // A scenario that could not be walked may name turns that do not exist, and cannot be drawn.
  for (const { value } of content.scenarios)
    if (value && scenarios.some(({ scenario, turns }) => scenario === value.id && turns !== undefined))
      writeFileSync(join(values.maps, `${value.id}.svg`), drawMap(value));
}

if (values.json) {
  const totals = { ...totalFigures(content, problems, silenced), turns: scenarios.reduce((sum, { turns = 0 }) => sum + turns, 0) };
  console.log(JSON.stringify({ totals, modules, scenarios, selfChecks, problems, silenced, warnings }, null, 2));
} else {
  console.log(sayFigures(modules));
  if (scenarios.length > 0) console.log(sayScenarios(scenarios));
  if (selfChecks.length > 0) console.log(saySelfChecks(selfChecks));
  for (const warning of warnings) console.log(`\nworth a look: ${sayProblem(warning)}`);
  for (const problem of problems) console.log(`\n${sayProblem(problem)}`);
  if (silenced.length > 0) console.log(`\n${saySilenced(silenced)}`);
  const findings = problems.filter(isFinding).length;
  if (findings > 0) console.log(`\nfindings of rules: ${findings}; what each rule looks for stands in docs/authors.md`);
  console.log(problems.length === 0 ? 'content: nothing wrong' : `\ncontent: ${problems.length} to mend`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
