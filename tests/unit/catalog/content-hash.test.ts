import { describe, expect, test } from 'vitest';
import { contentHash, questionContent } from '../../../src/catalog/content-hash.ts';
import { questionSchema } from '../../../src/quiz/types/schemas.ts';

const written = {
  id: 'one',
  type: 'choice',
  objective: 'describe',
  use: ['practice'],
  stem: 'Which one?',
  hints: ['Look again.'],
  explain: 'The first.',
  sources: ['example2020'],
  options: [
    { id: 'a', text: 'First', correct: true, why: 'It is.' },
    { id: 'b', text: 'Second', why: 'It is not.' },
  ],
};

const hashOf = (changed: object, caseText?: string) => questionContent(questionSchema.parse({ ...written, ...changed }), caseText);
const before = hashOf({});

describe('the content of a question', () => {
  test.each<[string, object]>([
    ['where it may appear', { use: ['test'] }],
    ['its sources', { sources: ['example2021'] }],
    ['its objective', { objective: 'ask' }],
    ['the crisis lines beside it', { crisis: true }],
    ['whether it asks how sure one is', { confidence: true }],
    ['a default that is written out', { several: false, partial: true, shuffle: true }],
  ])('stays the same with %s', (_, changed) => {
    expect(hashOf(changed)).toBe(before);
  });

  const [first, second] = written.options;
  test.each<[string, object]>([
    ['its stem', { stem: 'Which two?' }],
    ['its hints', { hints: ['Look once more.'] }],
    ['its explanation', { explain: 'The second.' }],
    ['how parts are counted', { partial: false }],
    ['how it is shown', { shuffle: false }],
    [
      'the right answer',
      {
        options: [
          { ...first, correct: false },
          { ...second, correct: true },
        ],
      },
    ],
    ['the order of its options', { options: [second, first] }],
    ['the id of an option', { options: [first, { ...second, id: 'c' }] }],
    ['why an option is wrong', { options: [first, { ...second, why: 'No.' }] }],
  ])('changes with %s', (_, changed) => {
    expect(hashOf(changed)).not.toBe(before);
  });

  test('changes with its case', () => {
    expect(hashOf({}, 'Sam is late.')).not.toBe(before);
    expect(hashOf({}, 'Sam is late.')).not.toBe(hashOf({}, 'Sam is early.'));
  });

  test('does not depend on the order in which fields are written', () => {
    expect(contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(contentHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(contentHash(['a', 'b'])).not.toBe(contentHash(['b', 'a']));
  });
});
