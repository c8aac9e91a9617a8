import { posix } from 'node:path';
import type { ContentCheck } from '../content.ts';
import { pairedObjectives, prePostUses } from '../pre-post.ts';

const typesOf = (questions: readonly { type: string }[]) =>
  questions
    .map(({ type }) => type)
    .sort()
    .join(', ') || 'none';

/** The questions of pre-test and post-test are parallel: for each objective as many, and of the same types; and every course can draw its tests. */
export const checkPrePost: ContentCheck = ({ modules, courses }) => [
  ...modules.flatMap(({ questions }) =>
    (questions.value?.questions ?? []).flatMap(({ use, type }, i) => {
      const tests = use.filter((one) => (prePostUses as readonly string[]).includes(one));
      if (tests.length === 0) return [];
      const place = questions.locate(['questions', i, 'use']);
      if (use.length > 1)
        return [
          {
            ...place,
            wrong: `is in the pool "${tests[0]}" and in another one.`,
            remedy: `Write use: [${tests[0]}]: whoever takes the test should meet other questions elsewhere.`,
          },
        ];
      return type === 'own-words'
        ? [{ ...place, wrong: `own words are never counted and cannot stand in a ${tests[0]}.`, remedy: 'Write use: [practice] or use: [inline].' }]
        : [];
    }),
  ),
  ...modules.flatMap(({ module, questions }) =>
    (module.value?.objectives ?? []).flatMap(({ id }, i) => {
      const own = questions.value?.questions.filter(({ objective }) => objective === id) ?? [];
      const [before, after] = [
        typesOf(own.filter(({ use }) => use.includes('pre-test'))),
        typesOf(own.filter(({ use }) => use.includes('post-test'))),
      ];
      return before === after
        ? []
        : [
            {
              ...module.locate(['objectives', i, 'id']),
              wrong: `the pre-test and the post-test of "${id}" are not parallel: before ${before}, after ${after}.`,
              remedy: 'Write as many questions with use: [pre-test] as with use: [post-test], of the same types.',
            },
          ];
    }),
  ),
  ...courses.flatMap(({ value, locate }) =>
    (value?.modules ?? []).flatMap((name, i) => {
      const found = modules.find(({ folder }) => posix.basename(folder) === name);
      const { value: file } = found?.module ?? {};
      const all = found?.questions.value?.questions;
      if (!value || !file || !all) return [];
      const can = pairedObjectives(file.objectives, all).length;
      return can >= value.prePost
        ? []
        : [
            {
              ...locate(['modules', i]),
              wrong: `the pre-test and the post-test ask about ${value.prePost} ${value.prePost === 1 ? 'objective' : 'objectives'} of "${name}", and ${can === 0 ? 'none has' : `only ${can} ${can === 1 ? 'has' : 'have'}`} questions for both.`,
              remedy: `${can === 0 ? 'Take prePost out' : `Write prePost: ${can} or less`}, or add questions with use: [pre-test] and use: [post-test] to ${found?.questions.file}.`,
            },
          ];
    }),
  ),
];
