import { fileURLToPath } from 'node:url';
import { readFiles } from '../../src/catalog/load.ts';

const { content } = readFiles(fileURLToPath(new URL('../..', import.meta.url)));

/** Modules of the site, with the ids of their lessons, how many checks these hold, and whether they have a guide for trainers. */
export const modules = content.modules.map(({ folder, lessons, facilitator }) => ({
  id: folder.slice('content/modules/'.length),
  lessons: lessons.flatMap(({ head }) => head?.id ?? []),
  checks: lessons.flatMap(({ parts }) => parts.filter(({ name }) => name === 'Check')).length,
  guide: facilitator !== undefined,
}));

/** How many lessons the whole site has. */
export const lessonCount = modules.reduce((sum, { lessons }) => sum + lessons.length, 0);

/** Courses of the site, and whether they have a pre-test and a post-test. */
export const courses = content.courses.flatMap(({ value }) => (value ? [{ id: value.id, title: value.title, prePost: value.prePost }] : []));

/** Ids of the conversations of the site. */
export const scenarioIds = content.scenarios.flatMap(({ value }) => value?.id ?? []);

/** Paths of all pages that hold content, from the start page. */
export const contentPages: string[] = [
  ...modules.flatMap(({ id, lessons, guide }) => [
    `modules/${id}/`,
    ...lessons.map((lesson) => `modules/${id}/${lesson}/`),
    ...['practice', 'test', 'paper', ...(guide ? ['facilitator'] : [])].map((page) => `modules/${id}/${page}/`),
  ]),
  ...courses.flatMap(({ id, prePost }) => [`courses/${id}/`, ...(prePost > 0 ? [`courses/${id}/pre-test/`, `courses/${id}/post-test/`] : [])]),
  ...scenarioIds.flatMap((id) => [`scenarios/${id}/`, `scenarios/${id}/class/`]),
];
