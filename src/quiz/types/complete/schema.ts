import { z } from 'zod';
import { field, id, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';

/** Complete a text by choosing what goes into each gap. */
export const schema = z
  .strictObject({
    ...questionBase,
    type: field(z.literal('complete'), 'Complete a sentence by choosing per gap.', 'complete'),
    text: field(text, 'The sentence, with gaps written as {gap-id}.', 'Write what you {verb}, not what you {guess}.'),
    gaps: field(
      z
        .array(
          z.strictObject({
            id: field(id, 'The id used in the text.', 'verb'),
            options: field(
              z
                .array(
                  z.strictObject({
                    id: field(id, 'Stable id within the gap.', 'saw'),
                    text: field(text, 'What goes into the gap.'),
                    correct: field(z.boolean(), 'true for the right one.', true).default(false),
                    why,
                  }),
                )
                .min(2)
                .max(5),
              'Two to five options, exactly one of them right.',
            ),
          }),
        )
        .min(1)
        .max(5),
      'One to five gaps.',
    ),
  })
  .superRefine((q, ctx) => {
    const inText = [...q.text.matchAll(/\{([a-z0-9_-]+)\}/g)].map((m) => m[1] as string);
    for (const [i, gap] of q.gaps.entries()) {
      const times = inText.filter((name) => name === gap.id).length;
      if (times !== 1)
        ctx.addIssue({
          code: 'custom',
          path: ['gaps', i, 'id'],
          message: times === 0 ? `the text has no {${gap.id}}: write it where the gap belongs` : `{${gap.id}} stands ${times} times in the text: write it once`,
        });
      const right = gap.options.filter((o) => o.correct).length;
      if (right !== 1) ctx.addIssue({ code: 'custom', path: ['gaps', i, 'options'], message: `${right} options are marked "correct: true"; a gap needs exactly one` });
    }
    for (const name of inText)
      if (!q.gaps.some((gap) => gap.id === name))
        ctx.addIssue({ code: 'custom', path: ['text'], message: `{${name}} has no gap of that id: add it under "gaps", or write the word itself` });
  });
