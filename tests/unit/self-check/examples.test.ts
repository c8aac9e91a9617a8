import { describe, expect, test } from 'vitest';
import { crisis } from '../../../src/self-check/crisis.ts';
import { faultsOf } from '../../../src/self-check/faults.ts';
import type { AnswerSheet } from '../../../src/self-check/schema.ts';
import { type SubscaleScore, score } from '../../../src/self-check/score.ts';
import { answered, asSheet, type Example, fileOf, type Key, keys, sheet, valuesOf } from './instruments.ts';

const isShipped = ({ id }: Key) => fileOf[id] !== undefined;

/** What came out, in the shape in which the evidence file says it: for each subscale its score to four decimals and its band. */
function found(scores: readonly SubscaleScore[], expected: Example['expected']) {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => {
      const one = scores.find(({ subscale }) => subscale === name.toLowerCase());
      if (typeof value !== 'object') return [name, `not compared: ${JSON.stringify(value)}`];
      if (!one) return [name, 'no such subscale'];
      if (!one.scored) return [name, { score: null }];
      const rest = Object.keys(value).includes('band') ? { band: one.bands[0]?.label } : {};
      const groups = Object.fromEntries(
        one.bands.flatMap(({ id, group }) => (group && `positive_${group}` in value ? [[`positive_${group}`, id === 'positive']] : [])),
      );
      return [name, { score: Math.round(one.score * 10_000) / 10_000, ...rest, ...groups }];
    }),
  );
}

const examplesOf = (list: readonly Key[]) => list.flatMap((key) => key.workedExamples.map((example) => ({ key, example, name: example.id })));

describe('every worked example of an instrument that is shipped', () => {
  const all = examplesOf(keys.filter(isShipped));

  test('there are nineteen, of seven instruments', () => {
    expect(new Set(all.map(({ key }) => key.id)).size).toBe(7);
    expect(all).toHaveLength(19);
  });

  test.each(all)('$name', ({ key, example }) => {
    const scores = score(sheet(fileOf[key.id] ?? ''), answered(example.responses));
    expect(found(scores, example.expected)).toEqual(example.expected);
    expect(Object.keys(example.expected).map((name) => name.toLowerCase())).toEqual(expect.arrayContaining(scores.map(({ subscale }) => subscale)));
  });
});

describe('every key that is shipped is the key of the evidence file', () => {
  test.each(keys.filter(isShipped))('$id', (key) => {
    const own = sheet(fileOf[key.id] ?? '');
    const bands = ({ bands }: AnswerSheet['subscales'][number]) =>
      bands.filter(({ group }) => group === undefined).map(({ min, max, label, verified }) => ({ min, max, label, verified }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(
      own.subscales
        .map((one) => ({
          id: one.id,
          items: one.items,
          reversed: one.items.filter((item) => own.reversed?.items.includes(item)),
          op: one.formula.op,
          multiplier: one.formula.times,
          resultRange: [one.formula.min, one.formula.max],
          atLeast: one.missing.atLeast,
          bands: bands(one),
        }))
        .sort(byId),
    ).toEqual(
      key.subscales
        .map(({ id, items, reversed, op, multiplier, resultRange, minAnswered, bands }) => ({
          id: id.toLowerCase(),
          items,
          reversed,
          op,
          multiplier,
          resultRange,
          atLeast: minAnswered ?? items.length,
          bands: bands.map(({ min, max, label, verified }) => ({ min, max, label, verified })),
        }))
        .sort(byId),
    );
    expect(own.itemCount).toBe(key.itemCount);
    expect(own.responses.map(({ value }) => value)).toEqual(valuesOf(key.responseScale));
    for (const { group, value } of key.subscales.flatMap(({ cutoffsByGroup = [] }) => cutoffsByGroup))
      expect(own.subscales.flatMap((one) => one.bands).find((band) => band.group === group && band.id === 'positive')?.min).toBe(value);
  });
});

describe('every worked example of an instrument that is not shipped is scored right by the same engine', () => {
  const others = keys.filter((key) => !isShipped(key) && key.subscales.length > 0);
  const all = examplesOf(others);

  test('there are forty, of fourteen instruments', () => {
    expect(others).toHaveLength(14);
    expect(all).toHaveLength(40);
  });

  test.each(others)('the key of $id has no fault', (key) => {
    expect(faultsOf(asSheet(key))).toEqual([]);
  });

  test.each(all)('$name', ({ key, example }) => {
    const { depressiveSyndrome: _syndrome, selfHarmItemPositive, ...expected } = example.expected;
    const answers = answered(example.responses);
    expect(found(score(asSheet(key), answers), expected)).toEqual(expected);
    // Item 9 of the PHQ-9 asks about self-harm: any answer above 0 needs a reaction.
    if (key.id === 'phq9') expect(crisis({ crisis: [{ item: 9, from: 1 }] }, answers).length > 0).toBe(selfHarmItemPositive);
  });
});
