import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/search/stem.ts';
import { nameFinder } from '../../../src/search/synonyms.ts';
import { compounds, plainWord, readText } from '../../../src/search/words.ts';

test.each([
  ['Ramón’s', 'ramon'],
  ["person's", 'person'],
  ['don’t', 'dont'],
  ['doesn’t', 'dont'],
  ['PTSD', 'ptsd'],
  ['988', '988'],
])('%s is compared as %s', (written, plain) => expect(plainWord(written)).toBe(plain));

test('words know their places', () => {
  const text = 'A “warm hand-off”, at 9:30.';
  expect(readText(text).map(({ from, to }) => text.slice(from, to))).toEqual(['A', 'warm', 'hand', 'off', 'at', '9', '30']);
});

test('words with hyphens are also one word', () => {
  expect(compounds(readText('hand-off, de-escalation and the PC-PTSD-5'))).toEqual(['handoff', 'deescalation', 'pcptsd5']);
  expect(compounds(readText('no hyphen – a dash'))).toEqual([]);
});

describe('names', () => {
  const names = nameFinder(
    [
      { id: 'ptsd', names: ['post-traumatic stress disorder', 'PTSD', 'post-traumatic stress'] },
      { id: 'act', names: ['assertive community treatment', 'ACT'] },
      { id: 'plain', names: ['withdrawal'] },
    ],
    stemOf,
  );
  const found = (text: string, asked = false) => names.find(readText(text), asked).map(({ term }) => term);

  test('are found in every form, the longest at each place', () => {
    expect(names.find(readText('Signs of post-traumatic stress disorders'), false)).toEqual([{ term: '~ptsd', from: 2, to: 6 }]);
    expect(found('A person with PTSD and post-traumatic stress')).toEqual(['~ptsd', '~ptsd']);
  });
  test('in capital letters count in texts as they are written, and in questions in any way', () => {
    expect(found('Officers act at once')).toEqual([]);
    expect(found('An ACT team')).toEqual(['~act']);
    expect(found('act team', true)).toEqual(['~act']);
  });
  test('of one word without another name add nothing', () => {
    expect(found('withdrawal')).toEqual([]);
  });
  test('are known by the beginning of any of their words', () => {
    expect(names.beginning('assert')).toEqual(['~act']);
    expect(names.beginning('zz')).toEqual([]);
  });
});
