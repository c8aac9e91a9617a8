import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLeft } from '../../../src/record/notes-left-behind.ts';

describe('a note that a page left behind', () => {
  test.each([
    ['replaces what the page had shown', 'Mornings, on foot.', 'Mornings.', 'Mornings.', 'Mornings, on foot.'],
    ['takes the note away when the field was emptied', '', 'Mornings.', 'Mornings.', ''],
    ['comes after what another tab has stored', 'Mornings.', '', 'Evenings.', 'Evenings.\n\nMornings.'],
    ['takes nothing away that another tab has stored', ' ', 'Mornings.', 'Evenings.', 'Evenings.'],
    ['is not put in twice', 'Mornings.', '', 'Evenings.\n\nMornings.', 'Evenings.\n\nMornings.'],
  ])('%s', (_, text, shown, stored, expected) => {
    expect(joinLeft({ text, stored: shown }, stored)).toBe(expected);
  });

  test('is taken over the second time without a change, and nothing is lost that was not shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, shown, stored) => {
        const once = joinLeft({ text, stored: shown }, stored);
        if (once !== shown) expect(joinLeft({ text, stored: shown }, once)).toBe(once);
        if (text.trim() !== '') expect(once).toContain(text);
        if (stored !== shown) expect(once).toContain(stored);
      }),
    );
  });
});
