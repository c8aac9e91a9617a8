import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { facilitatorSchema, lessonSchema } from '../lesson/schema.ts';
import { questionsFileSchema } from '../quiz/schema.ts';
import { scenarioSchema } from '../role-play/schema.ts';
import { checkContent } from './checks/index.ts';
import type { Content, ModuleFolder } from './content.ts';
import { byPlace, type Problem } from './problem.ts';
import { readLesson } from './read-lesson.ts';
import { readYaml } from './read-yaml.ts';
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
 * Reads all content under `root`/content, and checks each file and all of them together.
 * @param root the project's folder, or a folder laid out like it
 * @returns the content as read, and every problem found, ordered by file and line
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = filesUnder(root, 'content');
  const folders = [...new Set(files.flatMap((file) => file.match(/^content\/modules\/[^/]+(?=\/)/)?.[0] ?? []))];
  const content: Content = {
    root,
    files,
    agency: readYaml(root, 'content/agency.yaml', schemas.agencySchema, problems),
    courses: files.filter((file) => /^content\/courses\/[^/]+\.yaml$/.test(file)).map((file) => readYaml(root, file, schemas.courseSchema, problems)),
    modules: folders.map((folder) => readModule(root, folder, files, problems)),
    scenarios: files.filter((file) => /^content\/scenarios\/[^/]+\.yaml$/.test(file)).map((file) => readYaml(root, file, scenarioSchema, problems)),
    terms: readYaml(root, 'content/glossary.yaml', schemas.termSchema.array(), problems),
    references: readYaml(root, 'content/references.yaml', schemas.referenceSchema.array(), problems),
    crisisLines: readYaml(root, 'content/crisis-lines.yaml', schemas.crisisLineSchema.array(), problems),
    services: readYaml(root, 'content/services.yaml', schemas.serviceSchema.array(), problems),
    language: readYaml(root, 'content/language.yaml', schemas.languageRuleSchema.array(), problems),
  };
  problems.push(...checkContent(content));
  return { content, problems: problems.sort(byPlace) };
}
