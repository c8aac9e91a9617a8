import { sensitive } from '../suicide.ts';
import { optionSets, value } from './option-sets.ts';
import type { Rule } from './rule.ts';

const deaths = /\b(?:deaths?|died?|dies|dying|mortality)\b/i;

/** No graded question asks for figures of deaths by suicide. */
export const gradedDeaths: Rule = {
  id: 'SM18',
  looksFor: 'Questions outside lessons that ask for a figure of deaths by suicide.',
  source: ['our own design rule'],
  find: ({ content }) =>
    optionSets(content).flatMap(({ question, stem, options, place }) => {
      const graded = !question.use.includes('inline');
      const asked = sensitive.test(stem) || (sensitive.test(question.explain) && deaths.test(stem));
      return graded && asked && options.every(({ text }) => value(text) !== undefined)
        ? [
            {
              ...place,
              wrong: 'asks for a figure about suicide, and counts the answer.',
              remedy: 'Ask what the officer does instead, or write use: [inline].',
              words: options.map(({ text }) => text),
            },
          ]
        : [];
    }),
};
