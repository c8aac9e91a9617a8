// Checks all content and prints its figures: node src/tools/content.mjs [--json] [--root <folder>]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../catalog/load.ts';
import { sayProblem } from '../catalog/problem.ts';
import { moduleFigures, sayFigures } from '../catalog/report.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, root: { type: 'string' } } });
const { content, problems } = readContent(resolve(values.root ?? '.'));
const modules = moduleFigures(content);

if (values.json) {
  const total = (key) => modules.reduce((sum, module) => sum + module[key], 0);
  const totals = {
    modules: modules.length,
    lessons: modules.reduce((sum, module) => sum + module.lessons.length, 0),
    words: total('words'),
    minutes: total('minutes'),
    questions: total('questions'),
    references: content.references.value?.length ?? 0,
    terms: content.terms.value?.length ?? 0,
  };
  console.log(JSON.stringify({ totals, modules, problems }, null, 2));
} else {
  console.log(sayFigures(modules));
  for (const problem of problems) console.log(`\n${sayProblem(problem)}`);
  console.log(problems.length === 0 ? 'content: nothing wrong' : `\ncontent: ${problems.length} to mend`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
