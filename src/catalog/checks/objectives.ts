import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

const needed = 3;

/** Every objective has a lesson and at least three questions, and the quizzes can be drawn. */
export const checkObjectives: ContentCheck = ({ modules }) =>
  modules.flatMap(({ module, questions, lessons }) => {
    if (!module.value) return [];
    const known = module.value.objectives.map(({ id }) => id);
    const all = questions.value?.questions;
    const oneOf = `Write one of: ${known.join(', ')}.`;
    const fromLessons = lessons.flatMap((lesson) =>
      (lesson.head?.objectives ?? []).flatMap((id, i) =>
        known.includes(id)
          ? []
          : [{ file: lesson.file, ...lesson.locate(['objectives', i]), field: `objectives.${i}`, wrong: `the module has no objective "${id}".${nearest(id, known)}`, remedy: oneOf }],
      ),
    );
    const fromQuestions = (all ?? []).flatMap((question, i) =>
      known.includes(question.objective)
        ? []
        : [{ file: questions.file, ...questions.locate(['questions', i, 'objective']), field: `questions.${i}.objective`, wrong: `"${question.id}": the module has no objective "${question.objective}".${nearest(question.objective, known)}`, remedy: oneOf }],
    );
    const fromModule = module.value.objectives.flatMap(({ id }, i) => {
      const place = { file: module.file, ...module.locate(['objectives', i]), field: `objectives.${i}` };
      const count = all?.filter((question) => question.objective === id).length ?? needed;
      const whole = lessons.every((lesson) => lesson.head);
      return [
        ...(count < needed ? [{ ...place, wrong: `the objective "${id}" has ${count} questions and needs at least ${needed}.`, remedy: `Add ${needed - count} more with "objective: ${id}" to ${questions.file}.` }] : []),
        ...(whole && !lessons.some((lesson) => lesson.head?.objectives.includes(id))
          ? [{ ...place, wrong: `no lesson teaches the objective "${id}".`, remedy: 'Name it under "objectives" in the head of the lesson that teaches it.' }]
          : []),
      ];
    });
    const fromBlueprints = (['practice', 'test'] as const).flatMap((use) =>
      Object.entries(module.value?.quizzes[use] ?? {}).flatMap(([id, count]) => {
        const place = { file: module.file, ...module.locate(['quizzes', use, id]), field: `quizzes.${use}.${id}` };
        if (!known.includes(id)) return [{ ...place, wrong: `the module has no objective "${id}".${nearest(id, known)}`, remedy: oneOf }];
        const pool = all?.filter((question) => question.objective === id && question.use.includes(use)).length ?? count;
        return pool < count
          ? [{ ...place, wrong: `asks for ${count} questions, and only ${pool} of "${id}" may be used in the ${use}.`, remedy: `Ask for at most ${pool}, or add questions with "${use}" under "use".` }]
          : [];
      }),
    );
    return [...fromLessons, ...fromQuestions, ...fromModule, ...fromBlueprints];
  });
