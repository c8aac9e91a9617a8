import { expect, test } from 'vitest';
import { titlesOf } from '../../../src/trainer/titles.ts';
import { answers, syllabus } from '../assignment/learner.ts';

test('everything that can be assigned has a title, a quiz with what it is of', () => {
  const titles = titlesOf(syllabus);
  for (const object of [...Object.keys(answers.quizzes), ...Object.keys(answers.scenarios)]) expect(titles[object], object).toBeTruthy();
  const [module] = syllabus.modules;
  const [course] = syllabus.courses;
  if (!module || !course) throw new Error('no content');
  expect(titles[`lesson:${module.id}`]).toBe(module.title);
  expect(titles[module.lessons[0]?.object ?? '']).toBe(module.lessons[0]?.title);
  expect(titles[module.test.object]).toContain(module.title);
  expect(titles[`course:${course.id}`]).toBe(course.title);
});
