import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/catalog/load.ts';
import { messages } from '../../../src/messages/index.ts';
import { titlesOf } from '../../../src/trainer/titles.ts';
import { answers, syllabus } from '../assignment/learner.ts';

const titles = titlesOf(syllabus);
const { content } = readFiles(process.cwd());
const { practice, test: moduleTest, 'pre-test': preTest, 'post-test': postTest } = messages.quiz.kinds;
const { quizOf } = messages.trainer;

/** How many titles there are of objects whose name begins so. */
const count = (start: string) => Object.keys(titles).filter((object) => object.startsWith(start)).length;

test('everything that can be assigned has the title that its file gives it, a quiz with what it is of, and nothing else has one', () => {
  const modules = content.modules.flatMap(({ module: { value }, lessons }) => {
    if (!value) throw new Error('a module cannot be read');
    const { id, title } = value;
    return [
      [`lesson:${id}`, title],
      ...lessons.map(({ head }) => [`lesson:${id}/${head?.id}`, head?.title]),
      [`quiz:${id}/practice`, quizOf(title, practice.title)],
      [`quiz:${id}/test`, quizOf(title, moduleTest.title)],
    ];
  });
  const courses = content.courses.flatMap(({ value }) => {
    if (!value) throw new Error('a course cannot be read');
    const { id, title, prePost } = value;
    const tests = [
      [`quiz:${id}/pre-test`, quizOf(title, preTest.title)],
      [`quiz:${id}/post-test`, quizOf(title, postTest.title)],
    ];
    return [[`course:${id}`, title], ...(prePost > 0 ? tests : [])];
  });
  const scenarios = content.scenarios.map(({ value }) => [`scenario:${value?.id}`, value?.title]);
  expect(titles).toEqual(Object.fromEntries([...modules, ...courses, ...scenarios]));
});

test('there are as many titles as files of content, and a title for every quiz and conversation that is marked', () => {
  const folders = readdirSync('content/modules');
  const lessons = folders.flatMap((folder) => readdirSync(`content/modules/${folder}`).filter((file) => /^\d.*\.mdx$/.test(file)));
  const courses = readdirSync('content/courses');
  const tested = content.courses.filter(({ value }) => value && value.prePost > 0);
  const scenarios = readdirSync('content/scenarios');
  expect(Math.min(folders.length, lessons.length, courses.length, tested.length, scenarios.length)).toBeGreaterThan(0);
  expect({ lessons: count('lesson:'), courses: count('course:'), quizzes: count('quiz:'), scenarios: count('scenario:') }).toEqual({
    lessons: folders.length + lessons.length,
    courses: courses.length,
    quizzes: 2 * (folders.length + tested.length),
    scenarios: scenarios.length,
  });
  expect(Object.keys(answers.quizzes)).toHaveLength(count('quiz:'));
  expect(Object.keys(answers.scenarios)).toHaveLength(count('scenario:'));
  expect(Object.keys(titles)).toEqual(expect.arrayContaining([...Object.keys(answers.quizzes), ...Object.keys(answers.scenarios)]));
});

test('a quiz is called after its module, then by its kind', () => {
  const stigma = content.modules.find(({ module }) => module.value?.id === 'stigma')?.module.value?.title;
  expect(stigma).toMatch(/^Stigma/);
  expect(titles['quiz:stigma/test']).toBe(`${stigma}: module test`);
});
