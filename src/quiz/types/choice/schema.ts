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
    if (right === 0) ctx.addIssue({ code: 'custom', path: ['options'], message: 'no option is marked "correct: true"' });
    if (right > 1 && !q.several)
      ctx.addIssue({ code: 'custom', path: ['options'], message: `${right} options are marked correct, but "several: true" is not set` });
    if (right === 1 && q.several)
      ctx.addIssue({ code: 'custom', path: ['several'], message: 'only one option is marked correct: leave "several" out, or mark another' });
  });
