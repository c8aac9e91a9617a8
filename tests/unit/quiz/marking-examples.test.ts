import { describe, expect, test } from 'vitest';
import { mark, markingOf } from '../../../src/quiz/types/marking.ts';
import { clean } from '../../../src/quiz/types/short-text/clean.ts';
import { nearMiss } from '../../../src/quiz/types/short-text/mark.ts';
import { parts, written } from './plain-question.ts';

const correct = { correct: true };
const why = 'Because.';

describe('choice of one', () => {
  const question = written({ type: 'choice', options: [{ ...parts('right')[0], ...correct }, ...parts('wrong', 'worse')] });

  test.each([
    [['right'], 1],
    [['wrong'], 0],
    [[], 0],
    [['right', 'wrong'], 0],
    [['right', 'right'], 1],
    [['gone'], 0],
  ])('%j earns %d of 1', (response, points) => {
    expect(mark(question, response)).toMatchObject({ points, of: 1 });
  });

  test('says of each option how it fared', () => {
    expect(mark(question, ['wrong']).parts).toEqual([
      { id: 'right', verdict: 'missed', points: 0, of: 1 },
      { id: 'wrong', verdict: 'wrong', points: 0, of: 0 },
      { id: 'worse', verdict: 'left', points: 0, of: 0 },
    ]);
  });
});

describe('choice of several', () => {
  const options = [...parts('a', 'b', 'c').map((option) => ({ ...option, ...correct })), ...parts('x', 'y')];
  const question = written({ type: 'choice', several: true, options });

  test.each([
    [['a', 'b', 'c'], 3, 3],
    [['a', 'b'], 2, 0],
    [['a', 'b', 'c', 'x'], 2, 0],
    [['a', 'b', 'c', 'x', 'y'], 1, 0],
    [['a', 'x'], 0, 0],
    [['a', 'x', 'y'], 0, 0],
    [['x', 'y'], 0, 0],
    [[], 0, 0],
  ])('%j earns %d of 3, and %d when it is all or nothing', (response, points, whole) => {
    expect(mark(question, response)).toMatchObject({ points, of: 3 });
    expect(mark({ ...question, partial: false }, response)).toMatchObject({ points: whole, of: 3 });
  });
});

describe('order', () => {
  const question = written({ type: 'order', steps: parts('a', 'b', 'c', 'd', 'e') });

  test.each([
    ['abcde', 4],
    ['bacde', 3], // a after b: one step
    ['bcdea', 3], // a went all the way down: still one step
    ['eabcd', 3], // e went all the way up
    ['baced', 2], // two steps: one of a, b and one of d, e
    ['cdeab', 2], // c, d, e stand right among themselves
    ['edcba', 0],
    ['abc', 2], // d and e are missing
    ['a', 0],
    ['', 0],
    ['aabbc', 2], // a step counts once
    ['zabcde', 4], // z is unknown
  ])('%s earns %d of 4', (given, points) => {
    expect(mark(question, [...given])).toMatchObject({ points, of: 4 });
    expect(mark({ ...question, partial: false }, [...given]).points).toBe(points === 4 ? 4 : 0);
  });

  test('names the step that is out of place', () => {
    expect(mark(question, ['b', 'c', 'd', 'a', 'e']).parts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'wrong'],
      ['b', 'right'],
      ['c', 'right'],
      ['d', 'right'],
      ['e', 'right'],
    ]);
  });
});

describe('match, sort and complete', () => {
  const match = written({
    type: 'match',
    pairs: ['a', 'b', 'c'].map((id) => ({ id, left: `Left ${id}`, right: `Right ${id}`, why })),
    extra: [{ id: 'x', right: 'Right x', why }],
  });
  const sort = written({
    type: 'sort',
    categories: [
      { id: 'seen', name: 'Seen' },
      { id: 'guess', name: 'A guess' },
    ],
    items: [
      { ...parts('slow')[0], category: 'seen' },
      { ...parts('quiet')[0], category: 'seen' },
      { ...parts('mad')[0], category: 'guess' },
    ],
  });
  const gap = (id: string) => ({ id, options: [{ ...parts('yes')[0], ...correct }, ...parts('no')] });
  const complete = written({ type: 'complete', text: 'First {one}, then {two}.', gaps: [gap('one'), gap('two')] });

  test.each([
    ['every pair', match, { a: 'a', b: 'b', c: 'c' }, 3, 3],
    ['two swapped', match, { a: 'b', b: 'a', c: 'c' }, 1, 3],
    ['the same side twice', match, { a: 'a', b: 'a', c: 'c' }, 2, 3],
    ['an extra', match, { a: 'a', b: 'b', c: 'x' }, 2, 3],
    ['one pair missing', match, { a: 'a', b: 'b' }, 2, 3],
    ['every item', sort, { slow: 'seen', quiet: 'seen', mad: 'guess' }, 3, 3],
    ['all in one category', sort, { slow: 'seen', quiet: 'seen', mad: 'seen' }, 2, 3],
    ['an unknown category', sort, { slow: 'felt', quiet: 'seen', mad: 'guess' }, 2, 3],
    ['both gaps', complete, { one: 'yes', two: 'yes' }, 2, 2],
    ['one gap', complete, { one: 'yes', two: 'no' }, 1, 2],
    ['one gap open', complete, { two: 'yes' }, 1, 2],
  ])('%s', (_what, question, response, points, of) => {
    expect(mark(question, response)).toMatchObject({ points, of });
    expect(mark({ ...question, partial: false }, response)).toMatchObject({ points: points === of ? of : 0, of });
  });

  test('a part named like something every object has is refused', () => {
    expect(() => written({ type: 'complete', text: 'A {constructor}.', gaps: [gap('constructor')] })).toThrow('constructor');
  });

  test('two right-hand sides that read the same are refused: nobody could know which one counts', () => {
    const pairs = ['a', 'b'].map((id) => ({ id, left: `Left ${id}`, right: 'The same', why }));
    expect(() => written({ type: 'match', pairs })).toThrow('The same');
    expect(() =>
      written({ type: 'match', pairs: [pairs[0], { ...pairs[1], right: 'Another' }], extra: [{ id: 'x', right: 'The same', why }] }),
    ).toThrow('The same');
  });
});

describe('judgement', () => {
  const question = written({ type: 'judgement', responses: parts('a', 'b').map((response, i) => ({ ...response, key: [1, 4][i] })) });

  test.each([
    [1, 4, 4, ['right', 'right']],
    [2, 4, 3, ['partly', 'right']],
    [2, 3, 2, ['partly', 'partly']],
    [3, 4, 2, ['wrong', 'right']],
    [4, 1, 0, ['wrong', 'wrong']],
    [0, 5, 0, ['wrong', 'wrong']], // beside the key, but not on the scale
    [1.5, Number.NaN, 0, ['wrong', 'wrong']],
  ])('%d and %d, for the keys 1 and 4, earn %d of 4', (a, b, points, verdicts) => {
    expect(mark(question, { a, b })).toMatchObject({ points, of: 4 });
    expect(mark(question, { a, b }).parts.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  test('a rating off the scale is no answer', () => {
    expect(markingOf(question).ready(question, { a: 1, b: 4 })).toBe(true);
    expect(markingOf(question).ready(question, { a: 1, b: 5 })).toBe(false);
    expect(markingOf(question).ready(question, { a: 1 })).toBe(false);
  });
});

describe('short text', () => {
  const question = written({
    type: 'short-text',
    answer: 'Naloxone',
    accept: ['naloxone', 'narcan', 'dts', 'café au lait', '988', '1,000', 'type 2'],
    patterns: ['^nasal nalox\\w*$'],
    near: [
      { match: ['methadone', 'Naltrexone'], why },
      { match: ['narcam'], why },
    ],
    why,
  });
  const points = (given: string) => mark(question, given).points;

  test.each([
    'naloxone',
    ' NALOXONE! ',
    'Nalóxone',
    '“naloxone”',
    'nasal   naloxonee',
    'Cafe au-lait',
    'CAFÉ AU LAIT',
    'cafe\u0301 au lait',
    '９８８',
    '1000',
    '1,000',
    'Type-2',
    'ＮＡＲＣＡＮ',
  ])('%j is right', (given) => {
    expect(points(given)).toBe(1);
  });

  test.each([
    ['naloxon', 'one slip in eight letters'],
    ['nalxon', 'two slips in eight letters'],
    ['narkan', 'one slip in six letters'],
  ])('%j is forgiven: %s', (given) => {
    expect(points(given)).toBe(1);
  });

  test.each([
    ['nalon', 'three slips in eight letters'],
    ['narkam', 'two slips in six letters'],
    ['dt', 'a slip in three letters'],
    ['989', 'a slip in a number'],
    ['10000', 'a slip in a number'],
    ['type 3', 'a slip beside a digit'],
    ['methadone', 'a known wrong answer'],
    ['narcam', 'a known wrong answer, though one slip from a right one'],
    ['naltroxone', 'two slips from naloxone, but one from naltrexone'],
    ['', 'nothing'],
    [' .,! ', 'nothing but punctuation'],
    ['\u0301', 'nothing but an accent'],
  ])('%j is wrong: %s', (given) => {
    expect(points(given)).toBe(0);
  });

  test('known wrong answers are found whatever their case and accents', () => {
    expect(nearMiss(question, 'naltréxone ')).toBe(0);
    expect(nearMiss(question, 'NARCAM')).toBe(1);
    expect(nearMiss(question, 'naloxone')).toBe(-1);
  });

  test('an answer listed both as right and as wrong is right', () => {
    expect(mark({ ...question, accept: ['methadone'] }, 'methadone').points).toBe(1);
  });

  test.each([
    ['  The  Person’s OWN words. ', 'the person s own words'],
    ['Zoë Ångström', 'zoe angstrom'],
    ['½ of 2,500,000', '1 2 of 2500000'],
    ['2,5', '2 5'],
    ['İstanbul', 'istanbul'],
    ['???', ''],
  ])('%j is compared as %j', (given, compared) => {
    expect(clean(given)).toBe(compared);
    expect(clean(compared)).toBe(compared);
  });

  test('an answer in which nothing could be compared is refused', () => {
    expect(() => written({ type: 'short-text', answer: '?', accept: ['?'], why })).toThrow('accept');
  });
});

describe('own words', () => {
  const question = written({
    type: 'own-words',
    model: 'A model.',
    rubric: [
      { id: 'describes', text: 'Describes' },
      { id: 'asks', text: 'Asks' },
    ],
  });

  test('are never counted, and say which lines were found', () => {
    expect(mark(question, { text: 'I saw her coat.', met: ['asks', 'gone'], compared: true })).toEqual({
      points: 0,
      of: 0,
      parts: [
        { id: 'describes', verdict: 'unmarked', points: 0, of: 0 },
        { id: 'asks', verdict: 'right', points: 0, of: 0 },
      ],
    });
  });

  test.each([
    ['written and compared', { text: 'Words', met: [], compared: true }, true],
    ['not compared', { text: 'Words', met: [], compared: false }, false],
    ['nothing written', { text: ' \n', met: ['asks'], compared: true }, false],
  ])('%s: ready is %s', (_what, response, ready) => {
    expect(markingOf(question).ready(question, response)).toBe(ready);
  });
});
