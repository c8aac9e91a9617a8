import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/self-check/faults.ts';
import type { AnswerSheet, Band, Instrument } from '../../../src/self-check/schema.ts';
import { own, sheet, shipped } from './instruments.ts';

/** Where each fault of an instrument stands, and what is wrong. */
const told = (instrument: Instrument) => faultsOf(instrument).map(({ path, wrong }) => `${path.join('.')}: ${wrong}`);

/** A sheet with its first subscale changed. */
const changed = (id: string, with_: (subscale: AnswerSheet['subscales'][number]) => Partial<AnswerSheet['subscales'][number]>): AnswerSheet => {
  const base = sheet(id);
  return { ...base, subscales: base.subscales.map((one, i) => (i === 0 ? { ...one, ...with_(one) } : one)) };
};

const bandsOf = (id: string, with_: (band: Band, i: number) => Partial<Band>): AnswerSheet =>
  changed(id, ({ bands }) => ({ bands: bands.map((band, i) => ({ ...band, ...with_(band, i) })) }));

describe('the instruments of this project', () => {
  test.each([...shipped])('%s has no fault', (_, instrument) => {
    expect(told(instrument)).toEqual([]);
  });
});

describe('bands', () => {
  test('that touch no possible score may leave room between them: a WHO-5 index is a multiple of four', () => {
    expect(told(bandsOf('who-5', ({ id }) => (id === 'very-low' ? { max: 30 } : id === 'low' ? { min: 32 } : {})))).toEqual([]);
    expect(told(bandsOf('who-5', ({ id }) => (id === 'very-low' ? { max: 27 } : {})))).toEqual([
      'subscales.0.bands: 28 can come out and lies in no band.',
    ]);
  });

  test('of a mean leave no hundredth between them', () => {
    const band = { label: 'x', verified: true, sources: ['example2020'] };
    const at = (min: number) =>
      changed('olbi', () => ({
        bands: [
          { ...band, id: 'low', min: 1, max: 2.24 },
          { ...band, id: 'high', min, max: 4 },
        ],
      }));
    expect(told(at(2.25))).toEqual([]);
    expect(told(at(2.26))).toEqual(['subscales.0.bands: 2.25 can come out and lies in no band.']);
    expect(told(at(2.24))).toEqual(['subscales.0.bands.1: overlaps with another band: 2.24 lies in both.']);
  });

  test('are looked at for each group of people alone', () => {
    expect(told(bandsOf('audit-c', ({ group }, i) => (group === 'men' && i === 3 ? { min: 5 } : {})))).toEqual([
      'subscales.0.bands: 4 can come out and lies in no band.',
    ]);
    expect(told(bandsOf('audit-c', (_, i) => (i === 0 ? { group: undefined } : {})))).toEqual([
      'subscales.0.bands.0: names no group, and other bands do.',
    ]);
  });

  test('have each their own id within a group, and a lower end below the upper one', () => {
    expect(told(bandsOf('proqol', (_, i) => (i === 2 ? { id: 'low' } : {})))).toContain('subscales.0.bands.2.id: the band id "low" stands twice.');
    expect(told(bandsOf('proqol', (_, i) => (i === 2 ? { min: 50, max: 42 } : {})))).toEqual([
      'subscales.0.bands.2: 50 to 42 is no part of 10 to 50.',
    ]);
  });
});

describe('what else is told', () => {
  test('answers out of order', () => {
    expect(told({ ...sheet('stss'), responses: [{ value: 2 }, { value: 1 }] })).toContain('responses.1.value: 1 does not come after 2.');
  });

  test('subscales and item numbers that stand twice', () => {
    expect(told(changed('proqol', () => ({ id: 'bo' })))).toContain('subscales.1.id: the subscale id "bo" stands twice.');
    expect(told({ ...own, items: own.items.map((one, i) => (i === 1 ? { ...one, item: 1 } : one)) })).toEqual([
      'items.1.item: the number 1 stands twice.',
    ]);
  });

  test('a subscale without an item', () => {
    const empty = { id: 'empty', name: 'Empty', why: 'Nothing.', sources: ['example2020'] };
    expect(told({ ...own, subscales: [...own.subscales, empty] })).toEqual(['subscales.9.id: no item belongs to "empty".']);
  });

  test('reversed items that the form does not have', () => {
    expect(told({ ...sheet('cbi'), reversed: { items: [20], from: 100 } })).toEqual([
      'reversed.items.0: the form has no item 20: its items are 1 to 19.',
    ]);
  });

  test('a rule that asks for more answers than there are', () => {
    expect(told(changed('cbi', ({ missing }) => ({ missing: { ...missing, atLeast: 7 } })))).toEqual([
      'subscales.0.missing.atLeast: asks for 7 answers, and the subscale has 6 items.',
    ]);
  });

  test('next steps that compare what has other ranges, look at nothing that exists, or at scores that are never made', () => {
    const { next, ...rest } = sheet('olbi');
    const [first] = next;
    const when = (one: object) => told({ ...rest, next: [{ ...first, when: one } as (typeof next)[number]] });
    expect(when({ subscale: 'exhaustion', highestOf: ['exhaustion', 'sum16'] })).toEqual(['next.0.when.highestOf: does not compare like with like.']);
    expect(when({ subscale: 'exhaustion', highestOf: ['disengagement', 'disengagement'] })).toEqual([
      'next.0.when.highestOf: does not compare like with like.',
    ]);
    expect(when({ subscale: 'exhaustoin', bands: ['high'] })).toEqual(['next.0.when: there is no subscale "exhaustoin".']);
    expect(told({ ...own, next: own.next.map((one) => ({ ...one, when: { subscale: 'role', bands: ['high'] } })) })).toEqual([
      'next.0.when: a check-in of our own has no score to look at.',
    ]);
  });
});
