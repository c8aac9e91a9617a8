import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked, type Piece, passageOf, type Sought } from '../../../src/search/passage.ts';
import { stemOf } from '../../../src/search/stem.ts';
import { nameFinder } from '../../../src/search/synonyms.ts';

const sought = (...terms: string[]): Sought => ({
  terms: new Set(terms),
  reduce: stemOf,
  names: nameFinder([{ id: 'ptsd', names: ['post-traumatic stress', 'PTSD'] }], stemOf),
});
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const hits = (pieces: readonly Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe('what was looked for is marked', () => {
  test('in every form of the word', () => {
    expect(hits(marked('Three missed visits, and one visit missed', sought('visit')))).toEqual(['visits', 'visit']);
  });
  test('as a name of several words', () => {
    expect(hits(marked('Signs of post-traumatic stress', sought('~ptsd')))).toEqual(['post-traumatic stress']);
  });
  test('as a word with hyphens that was typed as one', () => {
    expect(hits(marked('A warm hand-off works', sought('handoff')))).toEqual(['hand-off']);
  });
});

describe('a passage', () => {
  const filler = 'Words that say nothing of it stand here in a long row and go on for a while. ';
  test('is the line that holds most of what was looked for', () => {
    const text = `${filler}\nA safety plan is written down.\nThe plan of the day.`;
    expect(plain(passageOf(text, sought('safeti', 'plan')))).toMatch(/^A safety plan is written down\./);
  });
  test('begins with its sentence where there is room, and is cut at words', () => {
    const text = `${filler.repeat(4)}The naloxone kit hangs by the door. ${filler.repeat(4)}`;
    const shown = plain(passageOf(text, sought('naloxon')));
    expect(shown).toMatch(/^… The naloxone kit hangs by the door\./);
    expect(shown).toMatch(/\S …$/);
    expect(shown.length).toBeLessThan(210);
  });
  test('is the beginning of a text that holds nothing of it', () => {
    expect(plain(passageOf(filler.repeat(5), sought('naloxon')))).toMatch(/^Words that say nothing/);
    expect(passageOf('', sought('naloxon'))).toEqual([]);
  });
  test('goes on with the next line when it is short', () => {
    expect(plain(passageOf('Naloxone\nA medicine given in an overdose.', sought('naloxon')))).toBe('Naloxone A medicine given in an overdose.');
  });
  test('is always made of whole words of its text', () => {
    const text = fc
      .array(fc.constantFrom('crisis', 'line,', 'plan.', 'a', 'post-traumatic', 'stress', 'öffnen', '\n'), { maxLength: 90 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (written) => {
        const words = new Set(written.split(/\s+/));
        const shown = plain(passageOf(written, sought('crisi', '~ptsd')));
        for (const word of shown.split(/\s+/)) if (word !== '' && word !== '…') expect(words).toContain(word);
      }),
    );
  });
});
