import { optionSets, value } from './option-sets.ts';
import type { Rule } from './rule.ts';

/** Whether options are numbers of one kind that do not rise as written; undefined when they are no numbers. */
export function rising(texts: readonly string[]): boolean | undefined {
  const values = texts.map(value);
  const [first] = values;
  if (texts.length < 3 || !first || values.some((one) => one?.unit !== first.unit)) return undefined;
  return values.every((one, i) => i === 0 || (one?.amount ?? 0) >= (values[i - 1]?.amount ?? 0));
}

/** Numbers stand in order, on screen as well. */
export const numberOrder: Rule = {
  id: 'Q12',
  looksFor: 'Three or more numbers as options of a choice or gap that do not rise, or that the screen shuffles.',
  source: ['mir-nbme-table', 'pennstate', 'item-checklist'],
  find: ({ content }) =>
    optionSets(content).flatMap(({ options, shuffled, of, place }) => {
      const texts = options.map(({ text }) => text);
      const ordered = rising(texts);
      if (ordered === undefined) return [];
      if (!ordered) return [{ ...place, wrong: 'the numbers do not rise.', remedy: 'Write the smallest first.', words: texts }];
      return shuffled && of === 'choice'
        ? [
            {
              ...place,
              wrong: 'the numbers rise as written, and are shuffled on screen.',
              remedy: 'Write shuffle: false in the question.',
              words: texts,
            },
          ]
        : [];
    }),
};
