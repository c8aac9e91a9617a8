import fc from 'fast-check';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { articleMistakes } from '../../../../src/catalog/rules/articles.ts';

const checker = unified().use(retextEnglish).use(retextIndefiniteArticle).freeze();

/** What the checker says of a text that is parsed whole. */
function mistakes(text: string): number {
  const file = new VFile(text);
  checker.runSync(checker.parse(file), file);
  return file.messages.length;
}

const words = [
  ...['a', 'a', 'an', 'an', 'A', 'An', 'hour', 'house', 'honest', 'walk', 'apple', 'officer', 'elder', 'user', 'European', 'the', 'it'],
  ...['8', '11', '½-inch', '“apple”', "'elder'", '[elder]', '(hour)', 'self-check'],
];

test('a text has the mistakes that it has when every word of it is parsed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', '—', '–', '…', '/', ', ', '. ')), {
        minLength: 2,
        maxLength: 9,
      }),
      (parts) => {
        const text = `It is ${parts.flat().join('')}there.`;
        expect(articleMistakes(text).length > 0, text).toBe(mistakes(text) > 0);
      },
    ),
    { numRuns: 3_000, seed: 7 },
  );
});

test.each(['It is a walk—a hour at least.', 'Ask a client/a officer.', "They share a house with a 'elder'.", 'There is an ½-inch gap.'])(
  '%s',
  (text) => expect(articleMistakes(text).length > 0).toBe(mistakes(text) > 0),
);
