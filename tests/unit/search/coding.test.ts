import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords, writeWords } from '../../../src/search/front-code.ts';
import { readNumbers, writeNumbers } from '../../../src/search/numbers.ts';

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
  expect(readNumbers(writeNumbers([]))).toEqual([]);
  expect(readNumbers(writeNumbers(Array.from({ length: 50_000 }, (_, i) => i)))).toHaveLength(50_000);
});

test('sorted words come back as they were written', () => {
  const word = fc.stringMatching(/^[a-z0-9~éß]{1,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = [...words].sort();
      expect(readWords(writeWords(sorted))).toEqual(sorted);
    }),
  );
  const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  expect(readWords(writeWords(long))).toEqual(long);
});
