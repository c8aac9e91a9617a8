import retextEnglish from 'retext-english';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { english } from '../english.ts';
import type { Rule } from './rule.ts';

const checker = unified().use(retextEnglish).use(retextRepeatedWords).freeze();

/** Whether a text in small letters may hold such a word, in languages whose capitals have one small letter: far faster than to know. */
const might = /(?<![a-z])([a-z]\S*|[^ -~]\S*)\s+\1(?![a-z])/;
const may = /(?<![\p{L}])(\p{L}+)\s+\1(?![\p{L}])/iu;

/** Each word that stands twice in a row. */
export function repetitions(text: string): string[] {
  if (!might.test(text.toLowerCase()) || !may.test(text)) return [];
  const file = new VFile(text);
  checker.runSync(english(text), file);
  return file.messages.map(({ actual }) => String(actual ?? ''));
}

/** No word stands twice in a row. What a character says may stammer. */
export const repeatedWords: Rule = {
  id: 'REP1',
  looksFor: 'A word that stands twice in a row.',
  source: ['US English'],
  find: ({ texts }) =>
    texts
      .filter(({ speech }) => speech === 'author')
      .flatMap(({ text, place }) =>
        repetitions(text).map((words) => ({ ...place, wrong: `“${words}” says a word twice.`, remedy: 'Take one of them out.', words: [words] })),
      ),
};
