import { describe, expect, test } from 'vitest';
import { addressOf, shortName } from '../../../src/catalog/reference-text.ts';
import type { Reference } from '../../../src/catalog/schema.ts';

const reference = (fields: Partial<Reference>): Reference => ({ id: 'one', title: 'A title', kind: 'article', read: 'abstract', ...fields });

describe('shortName', () => {
  test.each([
    [{ authors: 'Snaith', year: 2024 }, 'Snaith 2024'],
    [{ authors: 'Mangan and Link', year: 2021 }, 'Mangan and Link 2021'],
    [{ authors: 'Mangan & Link', year: 2021 }, 'Mangan & Link 2021'],
    [{ authors: 'Hawks and others', year: 2020 }, 'Hawks and others 2020'],
    [{ authors: 'Bonta, Blais, Wilson', year: 2014 }, 'Bonta and others 2014'],
    [{ authors: 'Bonta, Blais, and Wilson' }, 'Bonta and others'],
    [{ authors: 'Firth, Marx, Dash and others', year: 2020 }, 'Firth and others 2020'],
    [{ authors: 'Alexander' }, 'Alexander'],
    [{ by: 'NAMI', year: 2023 }, 'NAMI 2023'],
    [{ authors: 'Snaith', by: '3SC', year: 2024 }, 'Snaith 2024'],
  ])('%o is named %s', (fields, name) => {
    expect(shortName(reference(fields))).toBe(name);
  });

  test('keeps the name of a body whole, however many words join it', () => {
    expect(shortName(reference({ by: 'Centers for Disease Control and Prevention, and the National Center for Health Statistics' }))).toBe(
      'Centers for Disease Control and Prevention, and the National Center for Health Statistics',
    );
  });

  test('falls back on the title, cut after six words and not at the commas in it', () => {
    expect(shortName(reference({ title: 'Age, sex, and race' }))).toBe('“Age, sex, and race”');
    expect(shortName(reference({ title: 'Toward evidence-based practice for probationers and parolees, revisited', year: 2006 }))).toBe(
      '“Toward evidence-based practice for probationers and …” 2006',
    );
    expect(shortName(reference({ title: 'One two three four five six, and seven' }))).toBe('“One two three four five six …”');
  });
});

describe('addressOf', () => {
  test('prefers the DOI to the address, and may find neither', () => {
    expect(addressOf(reference({ doi: '10.1000/x', url: 'https://example.org' }))).toBe('https://doi.org/10.1000/x');
    expect(addressOf(reference({ url: 'https://example.org' }))).toBe('https://example.org');
    expect(addressOf(reference({}))).toBeUndefined();
  });
});
