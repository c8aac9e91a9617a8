import { describe, expect, test } from 'vitest';
import { cellOf, columnsOf } from '../../../src/trainer/columns.ts';
import { counting, nameKey, rowsOf, scoreOf, standingOf } from '../../../src/trainer/rows.ts';
import { tablePage } from '../../../src/trainer/table.ts';
import { assignment, digest, item } from './digests.ts';

const lesson = 'lesson:stigma/words';
const quiz = 'quiz:stigma/test';
const asked = assignment([lesson, quiz], { due: '2026-11-10' });
const done = (at = '2026-11-05T09:00:00.000-05:00') => [item(lesson, { done: at }), item(quiz, { done: at, share: 0.9, attempts: 2 })];

describe('a line of the table', () => {
  const roster = [{ name: 'Zoë', group: 'North' }, { name: 'Bo' }, { name: 'Cy' }];
  const digests = [
    digest('Zoe\u0308', done(), { finished: '2026-11-05T09:00:00.000-05:00' }),
    digest('BO ', [item(lesson, { done: '2026-11-05T09:00:00.000-05:00' }), item(quiz, { attempts: 0 })]),
    digest('Somebody Else', done(), { finished: '2026-11-05T09:00:00.000-05:00', flags: ['not-on-roster'] }),
  ];
  const rows = rowsOf(asked, roster, digests, '2026-11-11');

  test('names meet however they were typed, and keep the roster’s spelling', () => {
    expect(rows.map(({ learner, state, files }) => [learner, state, files])).toEqual([
      ['Zoë', 'done', 1],
      ['Bo', 'open', 1],
      ['Cy', 'none', 0],
      ['Somebody Else', 'done', 1],
    ]);
    expect(nameKey('  Zoe\u0308  KLEIN ')).toBe('zoë klein');
  });

  test('overdue is whoever has not done everything when the day is over', () => {
    expect(rows.map(({ overdue }) => overdue)).toEqual([false, true, true, false]);
    expect(rowsOf(asked, roster, digests, '2026-11-10').some(({ overdue }) => overdue)).toBe(false);
    expect(standingOf(rows)).toEqual({ people: 4, done: 2, open: 1, none: 1, overdue: 2, expired: 0 });
  });

  test('score, attempts and time', () => {
    expect(rows[0]).toMatchObject({ score: 0.9, attempts: 2, seconds: 120, group: 'North' });
    expect(rows[1]).not.toHaveProperty('score');
    expect(scoreOf([item('quiz:stigma/practice', { share: 1 }), item('quiz:all/pre-test', { share: 0 })])).toBeUndefined();
    expect(scoreOf([item(quiz, { share: 1 }), item('quiz:all/post-test', { share: 0.5 })])).toBe(0.75);
  });

  test('what a newer version asks for in addition is still open', () => {
    const [row] = rowsOf(assignment([lesson, quiz, 'lesson:stigma/more'], { version: 2 }), roster, digests, '2026-11-01');
    expect(row).toMatchObject({ state: 'open', cells: [{ object: lesson }, { object: quiz }, undefined] });
  });

  test('a period that is over, and two people on one device', () => {
    const [row] = rowsOf(asked, [{ name: 'Zoë' }], [digest('Zoë', done(), { finished: 'x', until: '2026-11-10', device: 'd' })], '2026-11-11');
    expect(row).toMatchObject({ state: 'done', expired: true, sharedDevice: false });
    const two = rowsOf(asked, [], [digest('A', done(), { device: 'd' }), digest('B', done(), { device: 'd' })], '2026-11-11');
    expect(two.every(({ sharedDevice }) => sharedDevice)).toBe(true);
  });
});

describe('which of several files counts', () => {
  const at = (made: string, finished?: string) => digest('Bo', [], { made, ...(finished ? { finished } : {}) });
  test('the newest', () => {
    const files = [at('2026-11-01T10:00:00-05:00'), at('2026-11-01T10:30:00-04:00'), at('2026-11-01T15:10:00Z')];
    expect(counting(files)).toBe(files[2]);
    expect(counting([])).toBeUndefined();
  });
  test('but no unfinished one takes the place of one in which everything was done', () => {
    const files = [at('2026-11-01T10:00:00Z', 'x'), at('2026-11-09T10:00:00Z'), at('2026-11-03T10:00:00Z', 'x')];
    expect(counting(files)).toBe(files[2]);
    expect(rowsOf(asked, [{ name: 'Bo' }], files, '2026-11-09')[0]).toMatchObject({ files: 3, completion: files[2]?.id });
  });
});

describe('the table in pages', () => {
  const people = Array.from({ length: 120 }, (_, i) => ({ name: `Person ${i}`, group: i % 2 ? 'South' : 'North' }));
  const digests = people
    .slice(0, 60)
    .map(({ name }, i) => digest(name, [item(lesson, { done: 'x' }), item(quiz, { done: 'x', share: i / 60 })], { finished: 'x' }));
  const rows = rowsOf(asked, people, digests, '2026-11-11');
  const columns = columnsOf(asked.items);
  const query = { sort: 'learner', descending: false, page: 0 } as const;
  const names = (page: ReturnType<typeof tablePage>) => page.rows.map(({ learner }) => learner);

  test('numbers in names sort as numbers, in pages of fifty', () => {
    const page = tablePage(rows, { ...query, page: 2 }, columns, 'en-US');
    expect(page).toMatchObject({ total: 120, page: 2, pages: 3 });
    expect(names(page)).toEqual(Array.from({ length: 20 }, (_, i) => `Person ${100 + i}`));
    expect(tablePage(rows, { ...query, page: 9 }, columns, 'en-US').page).toBe(2);
  });

  test('by score, and whoever has none stands last both ways', () => {
    expect(names(tablePage(rows, { ...query, sort: 'score', descending: true }, columns, 'en-US'))[0]).toBe('Person 59');
    expect(names(tablePage(rows, { ...query, sort: 'score' }, columns, 'en-US'))[0]).toBe('Person 0');
    for (const descending of [true, false])
      expect(names(tablePage(rows, { ...query, sort: 1, descending, page: 2 }, columns, 'en-US')).at(-1)).toMatch(/^Person (6\d|[7-9]\d|1\d\d)$/);
  });

  test('the most urgent first, one group, one state, a part of a name', () => {
    expect(tablePage(rows, { ...query, sort: 'state' }, columns, 'en-US').rows[0]?.overdue).toBe(true);
    expect(tablePage(rows, { ...query, group: 'South' }, columns, 'en-US').total).toBe(60);
    expect(tablePage(rows, { ...query, only: 'overdue', group: 'South' }, columns, 'en-US').total).toBe(30);
    expect(tablePage(rows, { ...query, only: 'done' }, columns, 'en-US').total).toBe(60);
    expect(names(tablePage(rows, { ...query, find: ' PERSON 11 ' }, columns, 'en-US'))).toEqual([
      'Person 11',
      ...Array.from({ length: 10 }, (_, i) => `Person ${110 + i}`),
    ]);
    expect(tablePage(rows, { ...query, find: 'nobody' }, columns, 'en-US')).toEqual({ rows: [], total: 0, page: 0, pages: 1 });
  });
});

test('the lessons of a module share a column', () => {
  const { items } = assignment(['lesson:a/one', 'quiz:a/test', 'lesson:b/one', 'lesson:a/two', 'scenario:s']);
  const columns = columnsOf(items);
  expect(columns).toEqual([
    { kind: 'lessons', object: 'lesson:a', items: [0, 3] },
    { kind: 'quiz', object: 'quiz:a/test', items: [1] },
    { kind: 'lessons', object: 'lesson:b', items: [2] },
    { kind: 'scenario', object: 'scenario:s', items: [4] },
  ]);
  const cells = [
    item('lesson:a/one', { done: 'x' }),
    item('quiz:a/test', { share: 0.5, check: 'changed' }),
    undefined,
    item('lesson:a/two', { attempts: 0 }),
    undefined,
  ];
  expect(columns.map((column) => cellOf(cells, column))).toEqual([
    { done: false, read: 1, unchecked: false },
    { done: false, share: 0.5, unchecked: true },
    undefined,
    undefined,
  ]);
});
