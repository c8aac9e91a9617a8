import { contentWords } from './content-words.ts';
import { keysAnd, optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

/** No content word of the stem comes back in the key alone. */
export const stemEcho: Rule = {
  id: 'Q08',
  looksFor: 'A content word of the stem that comes back in the right option and in no other.',
  source: ['mir-nbme-table', 'item-checklist'],
  find: ({ content }) =>
    optionSets(content).flatMap(({ stem, options, several, place }) => {
      const { keys, distractors } = keysAnd(options);
      const [key] = keys;
      if (several || !key) return [];
      const asked = contentWords(stem);
      const elsewhere = distractors.map(({ text }) => contentWords(text));
      const echoed = [...contentWords(key.text)].filter(([root]) => asked.has(root) && !elsewhere.some((words) => words.has(root)));
      return echoed.length === 0
        ? []
        : [
            {
              ...place,
              wrong: `${echoed.map(([, word]) => `“${word}”`).join(', ')} of the stem comes back in the right option alone.`,
              remedy: 'Write another word in the right option or the stem, or the same word in another option.',
              words: echoed.map(([, word]) => word),
            },
          ];
    }),
};
