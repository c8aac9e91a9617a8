import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';

/** Choose one, or several; true/false is a choice of two with `shuffle: false`. */
export const schema = z
  .strictObject({
    ...questionBase,
    type: field(z.literal('choice'), 'Choose one option, or several.', 'choice'),
    several: field(z.boolean(), 'More than one option is right; the screen says "choose all that apply".', true).default(false),
    shuffle: field(z.boolean(), 'false keeps the options in the order written.', false).default(true),
    options: field(
      z
        .array(
          z.strictObject({
            id: field(id, 'Stable id within the question.', 'open-question'),
            text: field(text, 'What the officer chooses.'),
            correct: field(z.boolean(), 'true for a right option.', true).default(false),
            why,
          }),
        )
        .min(2)
        .max(6),
      'Two to six options; three are usually enough.',
    ),
  })
  .superRefine((q, ctx) => {
    const right = q.options.filter((o) => o.correct).length;
    const refuse = (path: PropertyKey[], message: string, remedy: string) => ctx.addIssue({ code: 'custom', path, message, params: { remedy } });
    if (right === 0) refuse(['options'], 'no option is marked as right', 'Write correct: true in the right option.');
    if (right > 1 && !q.several)
      refuse(
        ['options'],
        `${right} options are marked as right, and only one may be chosen`,
        'Write several: true in the question, or leave correct: true in one option only.',
      );
    if (right === 1 && q.several)
      refuse(['several'], 'only one option is marked as right', 'Take several: true out, or write correct: true in another option too.');
  });
