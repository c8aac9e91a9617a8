import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { nearest, slips, slipsFor } from '../../../src/search/spelling.ts';

describe('slips between two words', () => {
  test.each([
    ['schizofrenia', 'schizophrenia', 2],
    ['interveiwing', 'interviewing', 1],
    ['withdrawl', 'withdrawal', 1],
    ['opiod', 'opioid', 1],
    ['same', 'same', 0],
    ['abc', 'xyz', 3],
  ])('%s and %s: %i', (one, other, count) => {
    expect(slips(one, other, 3)).toBe(count);
    expect(slips(other, one, 3)).toBe(count);
  });

  test('are never more than letters exchanged one by one, and are given up beyond the most', () => {
    const word = fc.stringMatching(/^[abc]{0,9}$/);
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, most) => {
        const count = slips(one, other, most);
        const single = distance(one, other);
        expect(count).toBeLessThanOrEqual(Math.max(single, most + 1));
        expect(count).toBeLessThanOrEqual(most + 1);
        if (single <= most) expect(count).toBeLessThanOrEqual(single);
        // A swap of two neighbors is one slip where the other count has two.
        if (count <= most) expect(single).toBeLessThanOrEqual(count * 2);
      }),
    );
  });
});

test('short words are taken as they are typed, longer ones with one slip, long ones with two', () => {
  expect(['pot', 'meds', 'overdos', 'overdose'].map(slipsFor)).toEqual([0, 1, 1, 2]);
});

test('of equally near words the one that begins alike and occurs more stands first', () => {
  const weights: Record<string, number> = { visit: 9, visits: 3, edit: 50, '988': 1 };
  expect(nearest('vizit', Object.keys(weights), 1, (word) => weights[word] ?? 0)).toEqual(['visit']);
  expect(nearest('visitt', Object.keys(weights), 1, (word) => weights[word] ?? 0)).toEqual(['visit', 'visits']);
  expect(nearest('989', Object.keys(weights), 1, () => 1)).toEqual([]);
});
