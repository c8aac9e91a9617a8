import { z } from 'zod';
import { field, text } from '../../../format/field.ts';
import { questionBase, why } from '../question-base.ts';
import { clean, longest } from './clean.ts';
import { mostOpenParts, slowPattern } from './slow-pattern.ts';

const answer = text.max(longest);

const pattern = z.string().superRefine((value, ctx) => {
  try {
    new RegExp(value, 'u');
  } catch (error) {
    ctx.addIssue({
      code: 'custom',
      message: `is not a regular expression: ${(error as Error).message}`,
      params: { remedy: 'Write one such as ^nalox\\w*$, or list the answers under "accept" and leave "patterns" out.' },
    });
    return;
  }
  const slow = slowPattern(value);
  if (slow === 'nested')
    ctx.addIssue({
      code: 'custom',
      message: 'repeats a group that itself holds *, +, ?, {} or |, which can stop the browser for minutes',
      params: {
        remedy: 'Take the repetition off the group, as in ^nose ?spray$; or list the answers under "accept" and leave "patterns" out.',
      },
    });
  if (slow === 'open')
    ctx.addIssue({
      code: 'custom',
      message: `holds more than ${mostOpenParts} parts with * or +, which can stop the browser for minutes`,
      params: { remedy: `Keep at most ${mostOpenParts} of them; or list the answers under "accept" and leave "patterns" out.` },
    });
});

/** Type a word or a short phrase. */
export const schema = z.strictObject({
  ...questionBase,
  type: field(z.literal('short-text'), 'Type a word or a short phrase.', 'short-text'),
  answer: field(text, 'The answer as it is shown afterwards.', 'naloxone'),
  accept: field(
    z
      .array(
        answer.refine((one) => clean(one) !== '', {
          error: 'has no letter and no digit, so it can never be matched',
          params: { remedy: 'Write the answer in words or digits.' },
        }),
      )
      .min(1),
    'Answers that count, compared without case, punctuation and accents; small slips of the pen are forgiven by length.',
    ['naloxone', 'narcan'],
  ),
  patterns: field(z.array(pattern), 'Regular expressions tried on the cleaned answer.', ['^nalox\\w*$']).default([]),
  near: field(
    z.array(
      z.strictObject({
        match: field(z.array(answer).min(1), 'Wrong answers that people give.', ['methadone']),
        why,
      }),
    ),
    'Known wrong answers with feedback of their own.',
  ).default([]),
  why,
});
