import { describe, expect, test } from 'vitest';
import { crisis } from '../../../src/self-check/crisis.ts';
import type { Answers } from '../../../src/self-check/schema.ts';
import { itemsOf } from '../../../src/self-check/score.ts';
import { own, sheets, shipped } from './instruments.ts';

const opening = [...shipped.values()].flatMap((instrument) =>
  instrument.crisis.map((one) => ({ instrument, ...one, name: `${instrument.id} ${one.item}` })),
);

describe('the crisis panel', () => {
  test('can be opened by the one item of our own check-in, and by no answer sheet that is shipped', () => {
    expect(opening.map(({ name }) => name)).toEqual(['check-in 18']);
    expect(own.items.find(({ item }) => item === 18)?.text).toMatch(/not being alive/);
    for (const sheet of sheets) {
      const highest = Math.max(...sheet.responses.map(({ value }) => value));
      expect(crisis(sheet, Object.fromEntries(itemsOf(sheet).map((item) => [item, highest])))).toEqual([]);
    }
  });

  test.each(opening)('$name: opens from its answer on, alone and beside others, and not below', ({ instrument, item, from }) => {
    for (const { value } of instrument.responses) {
      const opened = value >= from ? [item] : [];
      expect(crisis(instrument, { [item]: value })).toEqual(opened);
      const easy: Answers = Object.fromEntries(itemsOf(instrument).map((one) => [one, 0]));
      expect(crisis(instrument, { ...easy, [item]: value })).toEqual(opened);
    }
  });

  test.each(opening)('$name: stays closed while the item is not answered, whatever else is', ({ instrument, item }) => {
    const others: Answers = Object.fromEntries(itemsOf(instrument).map((one) => [one, 4]));
    expect(crisis(instrument, { ...others, [item]: null })).toEqual([]);
    expect(crisis(instrument, {})).toEqual([]);
  });

  test.each(opening)('$name: opens even when another answer cannot be scored', ({ instrument, item, from }) => {
    expect(crisis(instrument, { 999: 99, [item]: from })).toEqual([item]);
  });

  test.each(opening)('$name: opens at the mildest answer that is not a no', ({ instrument, from }) => {
    expect(from).toBe(instrument.responses[1]?.value);
  });
});
