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
    const refuse = (path: PropertyKey[], message: string, remedy: string) => ctx.addIssue({ code: 'custom', path, message, params: { remedy } });
    const known = q.categories.map((c) => c.id);
    const strays = q.items.filter((item) => !known.includes(item.category));
    for (const item of strays)
      refuse(
        ['items', q.items.indexOf(item), 'category'],
        `"${item.category}" is not a category of this question`,
        `Write one of: ${known.join(', ')}; or add it under "categories".`,
      );
    for (const [i, c] of q.categories.entries())
      if (strays.length === 0 && !q.items.some((item) => item.category === c.id))
        refuse(['categories', i, 'id'], `no item belongs to "${c.id}"`, `Write category: ${c.id} in an item, or take the category out.`);
  });
