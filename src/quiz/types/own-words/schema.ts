import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase } from '../question-base.ts';

/** Write, then compare with a model answer. Self-marked and never counted. */
export const schema = z
  .strictObject({
    ...questionBase,
    type: field(z.literal('own-words'), 'Write, then compare with a model answer; never counted.', 'own-words'),
    model: field(text, 'A model answer, two to five sentences.'),
    rubric: field(
      z
        .array(
          z.strictObject({
            id: field(id, 'Stable id within the question.', 'describes'),
            text: field(text, 'What to look for in one’s own answer.'),
          }),
        )
        .min(1)
        .max(6),
      'What to compare, one to six lines.',
    ),
  })
  .superRefine((q, ctx) => {
    if (q.use.includes('test'))
      ctx.addIssue({
        code: 'custom',
        path: ['use'],
        message: 'own words are never counted and cannot stand in a test',
        params: { remedy: 'Take "test" out: write use: [practice] or use: [inline].' },
      });
  });
