import { expect, test } from 'vitest';
import { heldOut, places, queries, short } from './judge.ts';
import { openThisCourse } from './this-course.ts';

const opened = openThisCourse();
const found = places(opened, queries);

/** Queries whose first right result stands later than `place`, with what stood there instead. */
const missed = (place: number) =>
  found
    .filter((one) => one.place < 0 || one.place > place)
    .map(({ query, place, results }) => `${query} → ${place + 1}: ${results.slice(0, 3).join(' | ')}`);

test('every expectation names something that can be found', () => {
  const all = new Set(opened.documents.map(({ href }) => short(href)));
  expect(queries.flatMap(({ wants }) => wants).filter((one) => !all.has(one))).toEqual([]);
  expect(queries).toHaveLength(60);
});

test('the first result is right for at least 80% of the queries', () => {
  const wrong = missed(0);
  expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.2);
});

test('a right result is among the first three for at least 95%', () => {
  const wrong = missed(2);
  expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
});

test('queries that nothing was chosen on do no worse than when they were written', () => {
  const held = places(opened, heldOut);
  expect(held.filter(({ place }) => place === 0).length).toBeGreaterThanOrEqual(18);
  expect(held.filter(({ place }) => place >= 0 && place < 3).length).toBeGreaterThanOrEqual(24);
});
