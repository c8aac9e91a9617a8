// Checks all content and prints its figures: node src/tools/content.mjs [--json] [--root <folder>] [--maps <folder>]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../catalog/load.ts';
import { sayProblem } from '../catalog/problem.ts';
import { moduleFigures, sayFigures } from '../catalog/report.ts';
import { sayScenarios, scenarioFigures, scenarioWarnings } from '../catalog/scenario-report.ts';
import { drawMap } from '../role-play/map.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, root: { type: 'string' }, maps: { type: 'string' } } });
const { content, problems } = readContent(resolve(values.root ?? '.'));
const modules = moduleFigures(content);
const scenarios = scenarioFigures(content);
const warnings = scenarioWarnings(content);

if (values.maps) {
  mkdirSync(values.maps, { recursive: true });
  // A scenario that could not be walked may name turns that do not exist, and cannot be drawn.
  for (const { value } of content.scenarios)
    if (value && scenarios.some(({ scenario, turns }) => scenario === value.id && turns !== undefined))
      writeFileSync(join(values.maps, `${value.id}.svg`), drawMap(value));
}

if (values.json) {
  const total = (key) => modules.reduce((sum, module) => sum + module[key], 0);
  const totals = {
    modules: modules.length,
    lessons: modules.reduce((sum, module) => sum + module.lessons.length, 0),
    words: total('words'),
    minutes: total('minutes'),
    questions: total('questions'),
    scenarios: scenarios.length,
    turns: scenarios.reduce((sum, { turns = 0 }) => sum + turns, 0),
    references: content.references.value?.length ?? 0,
    terms: content.terms.value?.length ?? 0,
  };
  console.log(JSON.stringify({ totals, modules, scenarios, problems, warnings }, null, 2));
} else {
  console.log(sayFigures(modules));
  if (scenarios.length > 0) console.log(sayScenarios(scenarios));
  for (const warning of warnings) console.log(`\nworth a look: ${sayProblem(warning)}`);
  for (const problem of problems) console.log(`\n${sayProblem(problem)}`);
  console.log(problems.length === 0 ? 'content: nothing wrong' : `\ncontent: ${problems.length} to mend`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
