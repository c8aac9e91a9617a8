import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { quickYaml } from '../../../src/catalog/quick-yaml.ts';
import { readSource } from '../../../src/catalog/read-source.ts';

const files = globSync('content/**/*.yaml').sort();
const slowly = (source: string): unknown => parseDocument(source, { uniqueKeys: false }).toJS();

test('what the files of content hold is the same, read quickly or by its document', () => {
  expect(files.length).toBeGreaterThan(40);
  const quick = files.filter((file) => {
    const source = readSource(file);
    const read = quickYaml(source);
    if (read) expect(read.data, file).toEqual(slowly(source));
    return read;
  });
  // Otherwise nothing would be gained.
  expect(quick.length / files.length).toBeGreaterThan(0.8);
});

describe('what may be a mistake is left to the document', () => {
  test.each([
    ['a field that stands twice', 'a: 1\nb: 2\na: 3'],
    ['a remark that cuts a text', 'a: Lesson #1'],
    ['a remark behind a value', 'a: one # two'],
    ['a text that goes on with # on the next line', 'a: Ask about the\n  #1 worry first\nb: 2'],
    ['the same with an empty line between', 'a: Ask about the\n\n  #1 worry first\nb: 2'],
    ['a remark behind a space that does not break', 'a: Ask about the\u00a0 #1 worry'],
    ['an alias', 'a: &one x\nb: *one'],
    ['an anchor', '- a\n- &b c'],
    ['a tag', 'a: !x 1'],
    ['a tag in a list on one line', 'a: [1, !x 2]'],
    ['a text that begins with a star', 'a:\n  - *never* say so'],
    ['a text of two colons', 'a: b: c'],
    ['a tab', 'a:\n\tb: 1'],
    ['a bracket that stays open', 'a: [1, 2'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['nothing', ''],
  ])('%s', (_what, source) => {
    expect(quickYaml(source)).toBeUndefined();
  });
});

test.each([
  ['2026-11-22', '2026-11-22'],
  ['1_000', '1_000'],
  ['yes', 'yes'],
  ['12:30', '12:30'],
  ['0x1F', 31],
  ['"R&D: 4 * 5!"', 'R&D: 4 * 5!'],
  ['ask & listen', 'ask & listen'],
  ['~', null],
  ['TRUE', true],
])('%s is read as YAML 1.2 reads it', (written, value) => {
  expect(quickYaml(`a: ${written}`)).toEqual({ data: { a: value } });
  expect(slowly(`a: ${written}`)).toEqual({ a: value });
});
