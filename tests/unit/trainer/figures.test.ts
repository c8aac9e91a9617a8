import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/trainer/digest.ts';
import { groupLines, pairedCourses, prePostFigures, questionLines, scenarioFigures, tenths } from '../../../src/trainer/figures.ts';
import { rowsOf } from '../../../src/trainer/rows.ts';
import { assignment, digest, item } from './digests.ts';

const quiz = 'quiz:stigma/test';
const talk = 'scenario:late-again';
const asked = assignment([quiz, talk, 'quiz:all/pre-test', 'quiz:all/post-test'], { due: '2026-11-10' });

/** People of groups with so many members each, everything returned. */
const people = (groups: Record<string, number>): Digest[] =>
  Object.entries(groups).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, i) =>
      digest(
        `${group} ${i}`,
        [
          item(quiz, { done: 'x', share: i / size }),
          item(talk, { done: 'x', outcome: 'good', skills: {} }),
          item('quiz:all/pre-test', { done: 'x', share: i / size / 2 }),
          item('quiz:all/post-test', { done: 'x', share: i / size }),
        ],
        {
          ...(group ? { group } : {}),
          finished: 'x',
          sittings: { [quiz]: [{ question: 'one', share: i % 2, picks: [i % 2 ? 'right' : 'wrong'] }] },
          plays: { [talk]: { outcome: i === 0 ? 'poor' : 'mixed', skills: { engagement: i / size } } },
        },
      ),
    ),
  );

const rowsFor = (digests: readonly Digest[]) =>
  rowsOf(
    asked,
    digests.map(({ learner, group }) => ({ name: learner, ...(group ? { group } : {}) })),
    digests,
    '2026-11-01',
  );

describe('small groups are hidden', () => {
  const digests = people({ North: 12, South: 7, Night: 3 });

  test('in the table of groups, with the next smallest', () => {
    const { lines, all } = groupLines(rowsFor(digests));
    expect(lines.map(({ group, people: n, counts, score }) => [group, n, counts === 'hidden', score === 'hidden'])).toEqual([
      ['North', 12, false, false],
      ['South', 7, true, true],
      ['Night', 3, true, true],
    ]);
    expect(all).toMatchObject({ people: 22, counts: { done: 22, overdue: 0, none: 0 }, score: { n: 22 } });
  });

  test('the same groups in every other view, so that nothing can be subtracted', () => {
    for (const [group, hidden] of [
      ['North', false],
      ['South', true],
      ['Night', true],
    ] as const) {
      expect(questionLines(digests, quiz, { group })[0]?.hidden).toBe(hidden);
      expect(scenarioFigures(digests, talk, { group }) === 'hidden').toBe(hidden);
      expect(prePostFigures(digests, 'all', { group }) === 'hidden').toBe(hidden);
    }
  });

  test('all together, when they are fewer than five', () => {
    const few = people({ '': 4 });
    expect(groupLines(rowsFor(few)).all).toMatchObject({ counts: 'hidden', score: 'hidden' });
    expect(questionLines(few, quiz)).toEqual([{ hidden: true, question: 'one', n: 4 }]);
    expect(scenarioFigures(few, talk)).toBe('hidden');
    expect(prePostFigures(few, 'all')).toBe('hidden');
  });

  test('nobody is not hidden: there is nothing to see', () => {
    expect(groupLines([]).all).toMatchObject({ counts: undefined, score: undefined });
    expect(scenarioFigures([], talk)).toBeUndefined();
    expect(prePostFigures([], 'all')).toBeUndefined();
    expect(questionLines([], quiz)).toEqual([]);
  });
});

test('a conversation: first plays, best ones, and skills', () => {
  expect(scenarioFigures(people({ North: 8 }), talk)).toEqual({
    n: 8,
    first: { good: 0, mixed: 7, poor: 1 },
    best: { good: 8, mixed: 0, poor: 0 },
    skills: { engagement: 3.5 / 8 },
  });
});

test('before and after: who has both, sorted, without names', () => {
  const digests = [...people({ North: 8 }), digest('Half', [item('quiz:all/pre-test', { share: 1 })])];
  const figures = prePostFigures(digests, 'all');
  if (figures === undefined || figures === 'hidden') throw new Error('nothing');
  expect(figures.n).toBe(8);
  expect(figures.pairs[0]).toEqual({ pre: 0, post: 0 });
  expect(figures.change.mean).toBeCloseTo(3.5 / 16, 12);
  expect(pairedCourses(asked.items.map(({ object }) => object))).toEqual(['all']);
  expect(pairedCourses(['quiz:all/pre-test', 'quiz:other/post-test'])).toEqual([]);
});

test('tenths hold everybody once', () => {
  expect(tenths([0, 0.05, 0.1, 0.3, 0.99, 1, 0.7])).toEqual([2, 1, 0, 1, 0, 0, 0, 1, 0, 2]);
});
