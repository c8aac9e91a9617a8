import { keysAnd, optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

/** Choices from which on a share says something. */
const fewest = 6;

/** Over a module, the key is not most often the longest option. */
export const longestKeys: Rule = {
  id: 'LEN1',
  looksFor: 'A module in which the right option is the longest in more than half of the single-answer choices.',
  source: ['mir-nbme-table', 'ncc-items'],
  find: ({ content }) =>
    content.modules.flatMap((folder) => {
      const sets = optionSets({ ...content, modules: [folder] }).filter(({ several, of }) => !several && of === 'choice');
      const longest = sets.filter(({ options }) => {
        const { keys, distractors } = keysAnd(options);
        return distractors.every(({ text }) => text.length < (keys[0]?.text.length ?? 0));
      });
      return sets.length >= fewest && longest.length > sets.length / 2
        ? [
            {
              ...folder.questions.locate(['questions']),
              wrong: `the right option is the longest in ${longest.length} of ${sets.length} choices.`,
              remedy: `Shorten right options or lengthen others in: ${longest.map(({ question }) => question.id).join(', ')}.`,
              words: [],
            },
          ]
        : [];
    }),
};
