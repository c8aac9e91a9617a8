import { keysAnd, type OptionSet, optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

/** Limits of our own for the length of the key beside the mean of the distractors. */
const least = 0.7;
const most = 1.3;
/** A difference of fewer characters is not seen, and between short options it would break the limits. */
const unseen = 5;

const mean = (texts: readonly { text: string }[]): number => texts.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, texts.length);

/** The key's length as a share of the mean distractor's; undefined where nothing can be compared. */
export function lengthRatio({ options }: Pick<OptionSet, 'options'>): number | undefined {
  const { keys, distractors } = keysAnd(options);
  if (keys.length === 0 || distractors.length === 0) return undefined;
  return Math.abs(mean(keys) - mean(distractors)) < unseen ? 1 : mean(keys) / mean(distractors);
}

/** The key is about as long as the other options. */
export const keyLength: Rule = {
  id: 'Q07',
  looksFor: 'A key that is shorter than 0.7 or longer than 1.3 times the mean of the other options, in characters.',
  source: ['mir-nbme-table', 'ncc-items', 'item-checklist'],
  find: ({ content }) =>
    optionSets(content).flatMap((set) => {
      const ratio = lengthRatio(set);
      if (ratio === undefined || (ratio >= least && ratio <= most)) return [];
      const { keys } = keysAnd(set.options);
      return [
        {
          ...set.place,
          wrong: `the right option has ${ratio.toFixed(2)} times the length of the others, and length gives it away.`,
          remedy: `Write ${ratio > most ? 'a shorter right option, or longer others' : 'a longer right option, or shorter others'}: between ${least} and ${most} times.`,
          words: keys.map(({ text }) => text),
        },
      ];
    }),
};
