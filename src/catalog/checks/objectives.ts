import type { ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

const needed = 3;

/**
 * Every objective has a lesson and at least three questions, and the quizzes can be drawn.
 * What names an unknown objective may belong to any of them, and counts until it is mended.
 */
export const checkObjectives: ContentCheck = ({ modules }) =>
  modules.flatMap(({ module, questions, lessons }) => {
    if (!module.value) return [];
    const known = module.value.objectives.map(({ id }) => id);
    const all = questions.value?.questions;
    const unknown = (id: string) => ({
      wrong: `the module has no objective "${id}".${didYouMean(id, known)}`,
      remedy: `Write one of: ${known.join(', ')}.`,
    });
    const mayBelong = (objective: string, id: string) => objective === id || !known.includes(objective);
    const taught = lessons.flatMap(({ head }) => head?.objectives ?? []);
    const headless = lessons.some(({ head }) => !head);
    return [
      ...lessons.flatMap(({ head, locate }) =>
        (head?.objectives ?? []).flatMap((id, i) => (known.includes(id) ? [] : [{ ...locate(['objectives', i]), ...unknown(id) }])),
      ),
      ...(all ?? []).flatMap(({ objective }, i) =>
        known.includes(objective) ? [] : [{ ...questions.locate(['questions', i, 'objective']), ...unknown(objective) }],
      ),
      ...known.flatMap((id, i) => {
        const place = module.locate(['objectives', i, 'id']);
        const count = all?.filter(({ objective }) => mayBelong(objective, id)).length ?? needed;
        return [
          ...(count < needed
            ? [
                {
                  ...place,
                  wrong: `the objective "${id}" has ${count} ${count === 1 ? 'question' : 'questions'} and needs at least ${needed}.`,
                  remedy: `Add ${needed - count} more with objective: ${id} to ${questions.file}.`,
                },
              ]
            : []),
          ...(headless || taught.some((objective) => mayBelong(objective, id))
            ? []
            : [
                {
                  ...place,
                  wrong: `no lesson teaches the objective "${id}".`,
                  remedy: 'Name it under "objectives" in the head of the lesson that teaches it.',
                },
              ]),
        ];
      }),
      ...(['practice', 'test'] as const).flatMap((use) =>
        Object.entries(module.value?.quizzes[use] ?? {}).flatMap(([id, count]) => {
          const place = module.locate(['quizzes', use, id]);
          if (!known.includes(id)) return [{ ...place, ...unknown(id) }];
          const pool = all?.filter((question) => question.use.includes(use) && mayBelong(question.objective, id)).length ?? count;
          return pool < count
            ? [
                {
                  ...place,
                  wrong: `asks for ${count} ${count === 1 ? 'question' : 'questions'}, and ${pool === 0 ? 'none' : `only ${pool}`} of "${id}" may be used in the ${use} quiz.`,
                  remedy: `${pool === 0 ? 'Take the line out' : `Write ${pool}`}, or add questions with "${use}" under "use" to ${questions.file}.`,
                },
              ]
            : [];
        }),
      ),
    ];
  });
