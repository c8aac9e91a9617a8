import { articleMistakes } from './articles.ts';
import { optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

/** An article at the end; a capital A within a sentence is a name. */
const article = /(?:(?:^|[.?!:“]\s*)(An?)|\b(an?))$/;

/** Every option follows from what stands before it. */
export const optionGrammar: Rule = {
  id: 'Q09',
  looksFor: 'Options that do not follow “a” or “an” at the end of the stem or before the gap.',
  source: ['mir-nbme-table', 'pennstate'],
  find: ({ content }) =>
    optionSets(content).flatMap(({ stem, options, of }) => {
      const before = of === 'gap' ? (stem.split('___')[0] ?? '') : stem;
      const ending = article.exec(before.replace(/(?:…|\.\.\.)$/, '').trimEnd());
      const found = ending?.[1] ?? ending?.[2];
      if (found === undefined) return [];
      return options.flatMap(({ text, place }) =>
        articleMistakes(`We see ${found.toLowerCase()} ${text}`).length === 0
          ? []
          : [
              {
                ...place,
                wrong: `“${found} ${text}” is no English, and gives away that it is wrong.`,
                remedy: 'Put “a” or “an” into the options.',
                words: [`${found} ${text}`],
              },
            ],
      );
    }),
};
