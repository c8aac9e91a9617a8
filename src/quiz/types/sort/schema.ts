import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';

/** Sort items into categories. */
export const schema = z
  .strictObject({
    ...questionBase,
    type: field(z.literal('sort'), 'Sort items into categories.', 'sort'),
    categories: field(
      z
        .array(
          z.strictObject({
            id: field(id, 'Stable id within the question.', 'seen'),
            name: field(text, 'Name of the category.', 'Seen or heard'),
          }),
        )
        .min(2)
        .max(4),
      'Two to four categories.',
    ),
    items: field(
      z
        .array(
          z.strictObject({
            id: field(id, 'Stable id within the question.', 'slow-speech'),
            text: field(text, 'What is sorted.'),
            category: field(id, 'Id of the category where it belongs.', 'seen'),
            why,
          }),
        )
        .min(3)
        .max(10),
      'Three to ten items.',
    ),
  })
  .superRefine((q, ctx) => {
    const known = q.categories.map((c) => c.id);
    q.items.forEach((item, i) => {
      if (!known.includes(item.category))
        ctx.addIssue({
          code: 'custom',
          path: ['items', i, 'category'],
          message: `"${item.category}" is not a category of this question; write one of: ${known.join(', ')}`,
        });
    });
    for (const [i, c] of q.categories.entries())
      if (!q.items.some((item) => item.category === c.id))
        ctx.addIssue({ code: 'custom', path: ['categories', i], message: `no item belongs to "${c.id}": add one, or take the category out` });
  });
