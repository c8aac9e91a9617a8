import { contentWords } from './content-words.ts';
import { type OptionSet, optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

/** Shared words from which on we speak of a pattern, and how far the key stands out. Our own, careful on purpose. */
const enough = 4;
const outstanding = 2;

/** For each option, how many content words it shares with the others, counted for each pair. */
export function sharedWords(options: readonly { text: string }[]): number[] {
  const words = options.map(({ text }) => contentWords(text));
  return words.map((own, i) => words.reduce((sum, other, j) => sum + (i === j ? 0 : [...own.keys()].filter((root) => other.has(root)).length), 0));
}

/** Whether the key is the option in which the others meet. */
export function converges({ options, several }: Pick<OptionSet, 'options' | 'several'>): boolean {
  if (several || options.length < 3) return false;
  const shared = sharedWords(options);
  const key = options.findIndex(({ correct }) => correct);
  const others = Math.max(...shared.filter((_, i) => i !== key));
  return (shared[key] ?? 0) >= enough && (shared[key] ?? 0) >= outstanding * others;
}

/** The key is not the option that shares most with all others. */
export const convergingKey: Rule = {
  id: 'Q11',
  looksFor: 'A right option that shares words with each of the others, while these share none with one another.',
  source: ['mir-nbme-table'],
  find: ({ content }) =>
    optionSets(content)
      .filter(converges)
      .map(({ options, place }) => ({
        ...place,
        wrong: 'the right option is the one in which all the others meet, and gives itself away.',
        remedy: 'Let wrong options share words with one another, too.',
        words: options.filter(({ correct }) => correct).map(({ text }) => text),
      })),
};
