import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { english } from '../english.ts';
import type { Rule } from './rule.ts';

const checker = unified().use(retextEnglish).use(retextIndefiniteArticle).freeze();

/** Where “a” or “an” may be wrong: everything else need not be parsed. */
const may = /\ba\s+[^\s\p{L}\p{N}]*[aeiouh\p{N}]|\ban\s+[^\s\p{L}\p{N}]*(?![aio])/iu;

/** Each article with what follows it, as far as it may be one word. */
const pairs = /\b(an?\s+)(?=([^\s\p{L}\p{N}]*[\p{L}\p{N}][^\s—–…/]*))/giu;
const known = new Map<string, boolean>();

/** Whether an article and the next word go together; each pair is looked at once. */
function goTogether(pair: string): boolean {
  let right = known.get(pair);
  if (right === undefined) {
    const file = new VFile(pair);
    checker.runSync(checker.parse(file), file);
    right = file.messages.length === 0;
    known.set(pair, right);
  }
  return right;
}

/** Whether every article of a text is known to go with the next word. */
function allTogether(text: string): boolean {
  const found = [...text.matchAll(pairs)];
  return found.length > 0 && found.every(([, article = '', next = '']) => goTogether(article + next));
}

/** Each “a” or “an” that does not go with the next word, with that word. */
export function articleMistakes(text: string): { words: string; right: string }[] {
  if (!may.test(text) || allTogether(text)) return [];
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
