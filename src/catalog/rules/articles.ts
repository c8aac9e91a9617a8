import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { english } from '../english.ts';
import type { Rule } from './rule.ts';

const checker = unified().use(retextEnglish).use(retextIndefiniteArticle).freeze();

/** Where “a” or “an” may be wrong: everything else need not be parsed. */
const may = /\ba\s+[“‘"(]?[aeiouh\d]|\ban\s+[“‘"(]?(?![aio])/i;

/** Each “a” or “an” that does not go with the next word, with that word. */
export function articleMistakes(text: string): { words: string; right: string }[] {
  if (!may.test(text)) return [];
  const file = new VFile(text);
  checker.runSync(english(text), file);
  return file.messages.map(({ place, expected }) => {
    const from = place && 'start' in place ? (place.start.offset ?? 0) : 0;
    return { words: /^\S+\s+\S+?(?=[\s.,;:!?”]|$)/.exec(text.slice(from))?.[0] ?? text.slice(from, from + 20), right: expected?.[0] ?? '' };
  });
}

/** “A” and “an” go with the next word. */
export const articles: Rule = {
  id: 'ART1',
  looksFor: '“A” before a vowel and “an” before a consonant, by sound.',
  source: ['US English'],
  find: ({ texts }) =>
    texts.flatMap(({ text, place }) =>
      articleMistakes(text).map(({ words, right }) => ({
        ...place,
        wrong: `“${words}” has the wrong article.`,
        remedy: `Write “${right} ${words.replace(/^\S+\s+/, '')}”.`,
        words: [words],
      })),
    ),
};
