import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';

/** Match each left-hand side with its right-hand side. */
export const schema = z
  .strictObject({
    ...questionBase,
    type: field(z.literal('match'), 'Match each left-hand side with its right-hand side.', 'match'),
    pairs: field(
      z
        .array(
          z.strictObject({
            id: field(id, 'Stable id within the question.', 'loses-instructions'),
            left: field(text, 'What is shown.'),
            right: field(text, 'What belongs to it.'),
            why,
          }),
        )
        .min(2)
        .max(7),
      'Two to seven pairs.',
    ),
    extra: field(
      z.array(
        z.strictObject({
          id: field(id, 'Stable id within the question.', 'raise-voice'),
          right: field(text, 'A right-hand side that belongs to none.'),
          why,
        }),
      ),
      'Right-hand sides that belong to no left-hand side.',
    ).default([]),
  })
  .superRefine((q, ctx) => {
    const offers = [
      ...q.pairs.map(({ right }, i) => ({ right, path: ['pairs', i, 'right'] })),
      ...q.extra.map(({ right }, i) => ({ right, path: ['extra', i, 'right'] })),
    ];
    for (const [i, { right, path }] of offers.entries())
      if (offers.slice(0, i).some((earlier) => earlier.right === right))
        ctx.addIssue({
          code: 'custom',
          path,
          message: `"${right}" stands twice among the right-hand sides, and only one of the two would count`,
          params: { remedy: 'Write the two differently, or write type: sort.' },
        });
  });
