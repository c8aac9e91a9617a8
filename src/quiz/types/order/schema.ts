import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';

/** Put steps in order. */
export const schema = z.strictObject({
  ...questionBase,
  type: field(z.literal('order'), 'Put steps in order.', 'order'),
  steps: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Stable id within the question.', 'private-place'),
          text: field(text, 'One step.'),
          why,
        }),
      )
      .min(3)
      .max(7),
    'Three to seven steps, written in the right order.',
  ),
});
