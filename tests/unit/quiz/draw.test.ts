import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffleBy } from '../../../src/format/shuffle.ts';
import { draw } from '../../../src/quiz/draw.ts';
import type { Question } from '../../../src/quiz/schema.ts';
import { frozenText } from '../read-fixture.ts';
import { untouchable } from '../untouchable.ts';
import { anyId } from './any-question.ts';
import { parts, written } from './plain-question.ts';

interface Drawn {
  id: string;
  objective: string;
  case?: string | undefined;
}

const options = parts('a', 'b').map((option, i) => ({ ...option, correct: i === 0 }));
const template = written({ type: 'choice', options });
const asked = (question: Drawn): Question => ({ ...template, ...question });

const objectives = ['weigh', 'describe', 'adapt', '1'];
const anyPool: Arbitrary<Question[]> = fc
  .uniqueArray(
    fc.record({ id: anyId, objective: fc.constantFrom(...objectives), case: fc.option(fc.constantFrom('dana', 'marcus', 'a'), { nil: undefined }) }),
    { selector: ({ id }) => id, maxLength: 25 },
  )
  .map((list) => list.map(asked));
const anyBlueprint: Arbitrary<Record<string, number>> = fc.dictionary(fc.constantFrom(...objectives, 'unknown'), fc.integer({ min: 0, max: 5 }), {
  noNullPrototype: true,
});

describe('a draw', () => {
  test('takes for each objective as many as asked for, or all there are, each once', () => {
    fc.assert(
      fc.property(anyPool, anyBlueprint, fc.string(), (pool, blueprint, seed) => {
        const ids = draw(untouchable(pool), untouchable(blueprint), seed);
        expect(new Set(ids).size).toBe(ids.length);
        const drawn = ids.map((id) => pool.find((question) => question.id === id)?.objective);
        for (const objective of [...objectives, undefined]) {
          const there = pool.filter((question) => question.objective === objective).length;
          expect(drawn.filter((one) => one === objective).length).toBe(Math.min(there, blueprint[objective ?? ''] ?? 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is the same for the same seed, whatever the order of the pool', () => {
    const shuffled = anyPool.chain((pool) => fc.tuple(fc.constant(pool), fc.shuffledSubarray(pool, { minLength: pool.length })));
    fc.assert(
      fc.property(shuffled, anyBlueprint, fc.string(), ([pool, other], blueprint, seed) => {
        expect(draw(other, blueprint, seed)).toEqual(draw(pool, blueprint, seed));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps questions on the same case together', () => {
    fc.assert(
      fc.property(anyPool, anyBlueprint, fc.string(), (pool, blueprint, seed) => {
        const cases = draw(pool, blueprint, seed).map((id) => pool.find((question) => question.id === id)?.case ?? `alone:${id}`);
        const runs = cases.filter((one, i) => one !== cases[i - 1]);
        expect(runs.length).toBe(new Set(cases).size);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps a case together although a question bears its name', () => {
    const pool = [
      asked({ id: 'dana', objective: 'o' }),
      asked({ id: 'x', objective: 'o', case: 'dana' }),
      asked({ id: 'y', objective: 'o', case: 'dana' }),
    ];
    for (let seed = 0; seed < 50; seed++) expect(draw(pool, { o: 3 }, String(seed)).indexOf('dana')).not.toBe(1);
  });

  test('differs between seeds, and in time asks everything in every place', () => {
    const pool = Array.from({ length: 8 }, (_, i) => asked({ id: `q${i}`, objective: 'o' }));
    const draws = Array.from({ length: 400 }, (_, seed) => draw(pool, { o: 4 }, `seed-${seed}`));
    // Of the 1680 ways to draw 4 of 8 in order, 400 fair draws meet about 356 different ones.
    expect(new Set(draws.map(String)).size).toBeGreaterThan(300);
    for (const { id } of pool)
      for (const place of [0, 1, 2, 3]) {
        const times = draws.filter((ids) => ids[place] === id).length;
        // 50 on average; 15 and 85 are five standard deviations away.
        expect(times, `${id} in place ${place}`).toBeGreaterThan(15);
        expect(times, `${id} in place ${place}`).toBeLessThan(85);
      }
  });

  test('gives what it has always given (frozen: resumed attempts and results rest on it)', () => {
    const { pool, blueprint, draws } = JSON.parse(frozenText('draw-1.json')) as {
      pool: Drawn[];
      blueprint: Record<string, number>;
      draws: Record<string, string[]>;
    };
    expect(Object.keys(draws).length).toBeGreaterThan(3);
    for (const [seed, ids] of Object.entries(draws)) expect(draw(pool.map(asked), blueprint, seed), `seed ${seed}`).toEqual(ids);
  });
});

describe('a shuffle', () => {
  test('gives the same members in an order fixed by seed and salt', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), fc.string(), (list, seed, salt) => {
        const out = shuffleBy(seed)(untouchable(list), salt);
        expect(out.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
        expect(shuffleBy(seed)([...list], salt)).toEqual(out);
        expect(out).not.toBe(list);
      }),
    );
  });

  test('does not depend on what was shuffled before', () => {
    const shuffle = shuffleBy('seed');
    const first = shuffle(['a', 'b', 'c', 'd', 'e'], 'one');
    shuffle([1, 2, 3], 'two');
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 'one')).toEqual(first);
  });

  test.each([
    ['seeds', (i: number) => shuffleBy(`seed ${i}`)(['a', 'b', 'c'], 'salt')],
    ['salts', (i: number) => shuffleBy('seed')(['a', 'b', 'c'], `question-${i}`)],
  ])('gives all six orders of three about equally often over many %s', (_what, order) => {
    const times = Map.groupBy(
      Array.from({ length: 6000 }, (_, i) => order(i).join('')),
      (one) => one,
    );
    expect(times.size).toBe(6);
    // 1000 each on average; 145 are five standard deviations.
    for (const [one, list] of times) expect(Math.abs(list.length - 1000), one).toBeLessThan(145);
  });

  test('gives what it has always given (frozen: the order of options in a resumed attempt rests on it)', () => {
    const { shuffles } = JSON.parse(frozenText('shuffle-1.json')) as { shuffles: { seed: string; salt: string; list: string[]; order: string[] }[] };
    expect(shuffles.length).toBeGreaterThan(3);
    for (const { seed, salt, list, order } of shuffles) expect(shuffleBy(seed)(list, salt), `seed ${seed}, salt ${salt}`).toEqual(order);
  });
});
