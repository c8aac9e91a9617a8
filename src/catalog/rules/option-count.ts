import { optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

const most = 4;

/** Not more options than are read. */
export const optionCount: Rule = {
  id: 'Q17',
  looksFor: 'More than four options where one is right. Three are enough.',
  source: ['rodriguez-2005'],
  find: ({ content }) =>
    optionSets(content).flatMap(({ options, several, place }) =>
      several || options.length <= most
        ? []
        : [{ ...place, wrong: `there are ${options.length} options.`, remedy: 'Keep the three that people really choose.', words: [] }],
    ),
};
