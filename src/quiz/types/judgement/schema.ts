import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';

/** Rate how appropriate each of several responses is. */
export const schema = z.strictObject({
  ...questionBase,
  type: field(z.literal('judgement'), 'Rate how appropriate each response is.', 'judgement'),
  responses: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Stable id within the question.', 'ask-twice'),
          text: field(text, 'What an officer might say or do.'),
          key: field(
            z.int().min(1).max(4),
            'The rating that the sources support: 1 inappropriate, 2 rather inappropriate, 3 rather appropriate, 4 appropriate.',
            4,
          ),
          why,
        }),
      )
      .min(2)
      .max(6),
    'Two to six responses to the same moment.',
  ),
});
