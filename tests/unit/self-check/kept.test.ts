import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admitKept, type Kept, type KeptResult, plansOf, resultsOf } from '../../../src/self-check/kept.ts';
import { fits, trendsOf } from '../../../src/self-check/trend.ts';
import { readVaultFile, writeVaultFile } from '../../../src/self-check/vault-file.ts';
import { own, sheet } from './instruments.ts';

const result = (day: string, answers: KeptResult['answers'], instrument = 'who-5'): KeptResult => ({
  version: 1,
  kind: 'result',
  id: `id ${day}`,
  at: `2026-${day}T08:00:00.000Z`,
  instrument,
  answers,
});
const all = (value: number) => ({ 1: value, 2: value, 3: value, 4: value, 5: value });

describe('what comes back from the vault', () => {
  const good: Kept[] = [
    result('11-01', { 1: 2, 2: null }),
    { ...result('11-02', {}), note: 'a walk' },
    { version: 1, kind: 'plan', id: 'p', at: '2026-11-03T08:00:00.000Z', when: 'it rains', step: 'stay in' },
  ];

  test('is taken when it is whole', () => {
    for (const one of good) expect(admitKept(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  test('is left alone when a later version wrote it, and refused when it is nothing of ours', () => {
    expect(admitKept({ ...good[0], version: 2, anything: true })).toBe('newer');
    for (const wrong of [null, 3, 'text', [], {}, { ...good[0], version: 0 }, { ...good[0], at: 'yesterday' }, { ...good[0], kind: 'other' }])
      expect(admitKept(wrong)).toBe('broken');
    for (const answers of [null, { a: 1 }, { 0: 1 }, { 1: '2' }, { 1: Number.NaN }]) expect(admitKept({ ...good[0], answers })).toBe('broken');
    expect(admitKept({ ...good[2], step: undefined })).toBe('broken');
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => ['object', 'string'].includes(typeof admitKept(value))));
  });

  test('is told apart by instrument and kind, earliest first', () => {
    const some = [result('11-05', {}), result('11-01', {}), result('11-03', {}, 'cbi'), ...good.slice(2)];
    expect(resultsOf(some, 'who-5').map(({ at }) => at.slice(5, 10))).toEqual(['11-01', '11-05']);
    expect(plansOf(some)).toHaveLength(1);
  });
});

describe('a saved file', () => {
  test('gives back what went in, and counts what it cannot read', async () => {
    const kept = [result('11-01', all(1)), result('11-02', all(2))];
    const text = await writeVaultFile(kept, 'four words and a half');
    expect(await readVaultFile(text, 'four words and a half')).toEqual({ kept, broken: 0, newer: 0 });
    const odd = await writeVaultFile([kept[0], { ...kept[1], version: 9 }, { kind: 'x' }] as Kept[], 'four words and a half');
    expect(await readVaultFile(odd, 'four words and a half')).toEqual({ kept: kept.slice(0, 1), broken: 1, newer: 1 });
  });

  test('is refused with a reason, and never throws', async () => {
    const text = await writeVaultFile([], 'four words and a half');
    expect(await readVaultFile(text, 'four words and a halv')).toEqual({ refused: 'wrong-passphrase' });
    expect(await readVaultFile(' '.repeat(5_000_001), 'x')).toEqual({ refused: 'too-large' });
    for (const other of ['', 'null', '3', '[]', '{"format":"rapport-record","schema":1}'])
      expect(await readVaultFile(other, 'x')).toEqual({ refused: 'not-a-vault-file' });
    expect(await readVaultFile(text.replace('"schema": 1', '"schema": 2'), 'x')).toEqual({ refused: 'newer' });
    expect(await readVaultFile(text.replace('"sum"', '"some"'), 'x')).toEqual({ refused: 'damaged' });
  });
});

describe('a trend', () => {
  const who5 = sheet('who-5');

  test('has every scored result with its bands, and says what the last change comes to', () => {
    const [index, raw] = trendsOf(who5, [result('11-01', all(1)), result('11-05', all(2)), result('11-09', { ...all(2), 5: 4 })]);
    // Sum of five answers, times four.
    expect(index?.points.map(({ score, bands }) => [score, bands.map(({ id }) => id)])).toEqual([
      [20, ['very-low']],
      [40, ['low']],
      [48, ['low']],
    ]);
    expect(index?.latest).toMatchObject({ compared: 'score', difference: 8, course: 'better', noticeable: false });
    expect(raw?.latest).toMatchObject({ difference: 2, noticeable: undefined });
  });

  test('leaves out results without a score, and those that no longer fit the form', () => {
    const old = result('10-01', { 1: 9, 7: 1 });
    expect(fits(who5, old)).toBe(false);
    expect(fits(own, { answers: { 1: 4 } })).toBe(true);
    const [index] = trendsOf(who5, [old, result('11-01', { 1: 2 }), result('11-02', all(5))]);
    expect(index?.points.map(({ score }) => score)).toEqual([100]);
    expect(index?.latest).toMatchObject({ compared: 'none' });
  });

  test('has no change with a single result', () => {
    expect(trendsOf(who5, [result('11-01', all(1))])[0]?.latest).toBeUndefined();
  });
});
