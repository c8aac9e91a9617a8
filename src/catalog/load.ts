import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { facilitatorSchema, lessonSchema } from '../lesson/schema.ts';
import { questionsFileSchema } from '../quiz/schema.ts';
import { scenarioSchema } from '../role-play/schema.ts';
import { instrumentSchema } from '../self-check/schema.ts';
import { type Allowance, silence } from './allowances.ts';
import { checkContent } from './checks/index.ts';
import { type Content, type ModuleFolder, textsOf } from './content.ts';
import { byPlace, type Problem, type Silenced } from './problem.ts';
import { readLesson } from './read-lesson.ts';
import { readYaml } from './read-yaml.ts';
import { findInModule, findInSite, ruleNames } from './rules/index.ts';
import * as schemas from './schema.ts';

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    });
}

function readModule(root: string, folder: string, files: string[], problems: Problem[]): ModuleFolder {
  const own = files.filter((file) => file.startsWith(`${folder}/`));
  return {
    folder,
    module: readYaml(root, `${folder}/module.yaml`, schemas.moduleSchema, problems),
    questions: readYaml(root, `${folder}/questions.yaml`, questionsFileSchema, problems),
    lessons: own
      .filter((file) => posix.dirname(file) === folder && file.endsWith('.mdx') && !file.endsWith('/facilitator.mdx'))
      .map((file) => readLesson(root, file, lessonSchema, problems)),
    facilitator: own.filter((file) => file === `${folder}/facilitator.mdx`).map((file) => readLesson(root, file, facilitatorSchema, problems))[0],
    figures: own.filter((file) => file.startsWith(`${folder}/figures/`) && file.endsWith('.svg')),
    icon: own.find((file) => file === `${folder}/icon.svg`),
  };
}

/**
 * Reads all content under `root`/content, each file for itself.
 * @param root the project's folder, or a folder laid out like it
 */
export function readFiles(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = filesUnder(root, 'content');
  const folders = new Set(files.flatMap((file) => file.match(/^content\/modules\/[^/]+(?=\/)/)?.[0] ?? []));
  const content: Content = {
    root,
    files,
    agency: readYaml(root, 'content/agency.yaml', schemas.agencySchema, problems),
    courses: files.filter((file) => /^content\/courses\/[^/]+\.yaml$/.test(file)).map((file) => readYaml(root, file, schemas.courseSchema, problems)),
    modules: [...folders].map((folder) => readModule(root, folder, files, problems)),
    scenarios: files.filter((file) => /^content\/scenarios\/[^/]+\.yaml$/.test(file)).map((file) => readYaml(root, file, scenarioSchema, problems)),
    selfChecks: files
      .filter((file) => /^content\/self-checks\/[^/]+\.yaml$/.test(file))
      .map((file) => readYaml(root, file, instrumentSchema, problems)),
    terms: readYaml(root, 'content/glossary.yaml', schemas.termSchema.array(), problems),
    references: readYaml(root, 'content/references.yaml', schemas.referenceSchema.array(), problems),
    crisisLines: readYaml(root, 'content/crisis-lines.yaml', schemas.crisisLineSchema.array(), problems),
    services: readYaml(root, 'content/services.yaml', schemas.serviceSchema.array(), problems),
    searchWords: files.includes('content/search-words.yaml')
      ? readYaml(root, 'content/search-words.yaml', schemas.searchWordsSchema.array(), problems)
      : undefined,
    language: readYaml(root, 'content/language.yaml', schemas.languageRuleSchema.array(), problems),
  };
  return { content, problems };
}

/** The comments in all files that let findings stand. Those about words are left out while the words themselves cannot be read. */
function allowancesIn(content: Content): Allowance[] {
  const { agency, courses, modules, scenarios, selfChecks, terms, references, crisisLines, services, language } = content;
  const files = [agency, ...courses, ...scenarios, ...selfChecks, terms, references, crisisLines, services, language];
  const all = [...files, ...modules.flatMap((folder) => [folder.module, folder.questions, ...textsOf(folder)])].flatMap(({ allowed }) => allowed);
  return language.value ? all : all.filter(({ rules }) => !rules.some((rule) => /^[LM]/.test(rule)));
}

/**
 * Reads all content under `root`/content, checks each file and all of them together, and runs the rules about what is written.
 * @param root the project's folder, or a folder laid out like it
 * @param today the day, YYYY-MM-DD, by which dates are judged
 * @returns the content as read; every problem, findings among them, ordered by file and line; and the findings that comments allow
 */
export function readContent(root: string, today: string): { content: Content; problems: Problem[]; silenced: Silenced[] } {
  const { content, problems } = readFiles(root);
  const findings = [...content.modules.flatMap((module) => findInModule(content, module, today)), ...findInSite(content, today)];
  const judged = silence([...problems, ...checkContent(content), ...findings], allowancesIn(content), ruleNames(content));
  return { content, problems: judged.problems.sort(byPlace), silenced: judged.silenced.sort(byPlace) };
}
