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
    const refuse = (path: PropertyKey[], message: string, remedy: string) => ctx.addIssue({ code: 'custom', path, message, params: { remedy } });
    const inText = [...q.text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? '');
    const unknown = inText.filter((name) => !q.gaps.some((gap) => gap.id === name));
    for (const name of unknown) {
      const ids = q.gaps.map((gap) => `{${gap.id}}`).join(', ');
      refuse(['text'], `there is no gap "${name}"`, `Write one of: ${ids}; or add the gap "${name}" under "gaps".`);
    }
    for (const [i, gap] of q.gaps.entries()) {
      const times = inText.filter((name) => name === gap.id).length;
      // A gap that the text lacks is most often the one that the text misspells, and that is told already.
      if (times === 0 && unknown.length === 0)
        refuse(['gaps', i, 'id'], `the text has no {${gap.id}}`, `Write {${gap.id}} into "text" where the gap belongs, or take the gap out.`);
      if (times > 1)
        refuse(
          ['gaps', i, 'id'],
          `{${gap.id}} stands ${times} times in the text`,
          `Write {${gap.id}} once, and add a gap of its own for each other place.`,
        );
      const right = gap.options.filter((o) => o.correct).length;
      if (right !== 1)
        refuse(
          ['gaps', i, 'options'],
          `${right === 0 ? 'no option is' : `${right} options are`} marked as right`,
          'Write correct: true in exactly one option of the gap.',
        );
    }
  });
