import { describe, expect, test } from 'vitest';
import { answerPositions, positionTest } from '../../../../src/catalog/rules/answer-positions.ts';
import { longestKeys } from '../../../../src/catalog/rules/longest-keys.ts';
import { choice, countOf, givenWith } from './given.ts';

const keys = (...counts: number[]) => counts.flatMap((count, at) => Array.from({ length: count }, () => ({ options: counts.length, at })));

describe('Q13, where right answers stand', () => {
  test.each([
    [15, 0, 0],
    [12, 2, 1],
    [1, 2, 14],
    [25, 10, 10],
    [0, 20, 0],
  ])('%i, %i and %i pile up', (...counts) => expect(positionTest(keys(...counts))?.piledUp).toBe(true));

  test.each([
    [5, 5, 5],
    [8, 4, 3],
    [6, 7, 2],
    [20, 12, 13],
    [10, 15, 20],
  ])('%i, %i and %i may be chance', (...counts) => expect(positionTest(keys(...counts))?.piledUp).toBe(false));

  test('is the chi-square of a textbook: 12, 2 and 1 of 15 give 14.8', () => expect(positionTest(keys(12, 2, 1))?.chiSquare).toBeCloseTo(14.8));

  test('says nothing of a few questions', () => expect(positionTest(keys(4, 0, 0))).toBeUndefined());

  test('expects of each question what its own options allow', () => {
    const tested = positionTest([...keys(10, 10), ...keys(5, 5, 5)]);
    expect(tested?.counts).toEqual([15, 15, 5]);
    expect(tested?.chiSquare).toBeCloseTo(0);
  });

  test('is found in a module', () => {
    const questions = (at: (i: number) => number) =>
      Array.from({ length: 15 }, (_, i) =>
        choice(
          'What helps?',
          ['Ask', 'Wait', 'Call'].map((text, j) => (j === at(i) ? `*${text}` : text)),
          { id: `q${i}` },
        ),
      );
    expect(countOf(answerPositions, givenWith({ questions: questions(() => 0) }))).toBe(1);
    expect(countOf(answerPositions, givenWith({ questions: questions((i) => i % 3) }))).toBe(0);
  });
});

describe('LEN1, how often the key is the longest', () => {
  const module = (long: number, all: number) =>
    givenWith({
      questions: Array.from({ length: all }, (_, i) =>
        choice('What helps?', [i < long ? '*Ask her again' : '*Ask', 'Wait here', 'Call now'], { id: `q${i}` }),
      ),
    });
  test.each([
    [4, 6],
    [6, 6],
    [6, 10],
    [8, 10],
    [5, 9],
  ])('%i of %i are found', (long, all) => expect(countOf(longestKeys, module(long, all))).toBe(1));
  test.each([
    [3, 6],
    [0, 6],
    [5, 10],
    [4, 9],
    [5, 5],
  ])('%i of %i are not', (long, all) => expect(countOf(longestKeys, module(long, all))).toBe(0));
});
