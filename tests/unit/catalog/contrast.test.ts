import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, grounds } from '../../../src/catalog/checks/agency.ts';

describe('contrast', () => {
  test('gives the reference values of WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBe(21);
    // The lightest gray that may stand on white, and the next one, which may not.
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    // Pure red: 1.05 ÷ (0.2126 + 0.05)
    expect(contrast('#FF0000', '#FFFFFF')).toBeCloseTo(1.05 / 0.2626, 5);
  });

  test('does not depend on the order, and is 1 for a colour on itself', () => {
    expect(contrast('#0B5D66', '#FBFAF6')).toBe(contrast('#FBFAF6', '#0B5D66'));
    expect(contrast('#0B5D66', '#0b5d66')).toBe(1);
  });

  test('holds an agency’s colours against the grounds that the site has', () => {
    const tokens = readFileSync(resolve(import.meta.dirname, '../../../src/site/styles/tokens.css'), 'utf8');
    const pairs = ['paper', 'accent-soft'].map((name) => {
      // The first value is that of light pages, the second that of dark ones.
      const [light = '', dark = ''] = [...tokens.matchAll(new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, 'gi'))].map(([, colour = '']) => colour);
      return { light: light.toUpperCase(), dark: dark.toUpperCase() };
    });
    expect(Object.values(grounds.accent)).toEqual(pairs.map(({ light }) => light));
    expect(Object.values(grounds.accentDark)).toEqual(pairs.map(({ dark }) => dark));
  });
});
