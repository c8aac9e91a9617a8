import { expect, test } from 'vitest';
import { messages } from '../../../src/messages/index.ts';
import { needsHelp } from '../../../src/search/need-help.ts';
import { readRecent, withRecent } from '../../../src/search/recent.ts';

test('the last eight searches are kept, the latest first, each once', () => {
  let list: string[] = [];
  for (let i = 1; i <= 10; i++) list = withRecent(list, `search ${i}`);
  expect(list).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((i) => `search ${i}`));
  expect(withRecent(list, '  SEARCH   7 ')).toEqual(['SEARCH 7', ...list.filter((one) => one !== 'search 7')]);
  expect(withRecent(list, '   ')).toEqual(list);
  expect(withRecent([], 'x'.repeat(500))[0]).toHaveLength(120);
});

test('what is not a list of searches is taken as none', () => {
  for (const stored of [null, '', '{', '{"a":1}', '"x"', '[1,null]']) expect(readRecent(stored)).toEqual([]);
  expect(readRecent('["a",2,"b"]')).toEqual(['a', 'b']);
});

test.each([
  'suicide',
  'suicidal what do i say',
  'he wants to kill himself',
  'Kill myself',
  'selfharm',
  'self-harm',
  'self harm',
  'I don’t want to be here',
  'overdose',
  'no reason to live',
])('“%s” shows help first', (question) => expect(needsHelp(question, messages.search.crisisPhrases)).toBe(true));

test.each(['PTSD', 'skill training', 'missed visit', 'liveliness', 'harm', '', 'cutting costs'])('“%s” does not', (question) =>
  expect(needsHelp(question, messages.search.crisisPhrases)).toBe(false),
);
