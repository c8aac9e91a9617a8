import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { allowancesInYaml, readAllowance } from '../../../src/catalog/allowances.ts';
import { withoutComments } from '../../../src/catalog/comments.ts';
import { readContent } from '../../../src/catalog/load.ts';

describe('a comment that allows', () => {
  test.each([
    [' allow L10: the reply is about this word', { rules: ['L10'], reason: 'the reply is about this word' }],
    ['allow L10, SM3: quoted, and named as wrong', { rules: ['L10', 'SM3'], reason: 'quoted, and named as wrong' }],
    [' allow NUM1 :  a made-up\n number ', { rules: ['NUM1'], reason: 'a made-up number' }],
    [' allow L10', { rules: ['L10'], reason: '' }],
    [' allow L10:', { rules: ['L10'], reason: '' }],
  ])('%j', (text, read) => expect(readAllowance(text)).toEqual(read));

  test.each([' allow him time', ' he may allow L10: no', ' allowances', ' L10: a reason', ''])('ordinary remark: %j', (text) =>
    expect(readAllowance(text)).toBeUndefined(),
  );
});

describe('in YAML it covers', () => {
  const lines = (source: string) => allowancesInYaml('some.yaml', source).map(({ line, covers }) => [line, covers]);
  test('the next line that holds something', () => expect(lines('a: 1\n# allow L10: so\n\n# a remark\nb: 2\n')).toEqual([[2, 5]]));
  test('its own line when it stands behind a text', () => expect(lines('a: 1\nb: two  # allow L10: so\nc: 3\n')).toEqual([[2, 2]]));
  test('the line of a field whose text goes on below', () => expect(lines('a: |  # allow L10: so\n  text\nb: 2\n')).toEqual([[1, 1]]));
  test('the same line as another above it', () =>
    expect(lines('# allow L10: so\n# allow L11: so\na: 1\n')).toEqual([
      [1, 3],
      [2, 3],
    ]));
  test('an entry of a list', () => expect(lines('a:\n  # allow L10: so\n  - id: b\n    c: d\n')).toEqual([[2, 3]]));
  test('nothing where it is part of a text', () => {
    expect(lines('a: |\n  # allow L10: so\n  text\n')).toEqual([]);
    expect(lines('a: "# allow L10: so"\n')).toEqual([]);
  });
  test('lines counted from the head of the file', () =>
    expect(allowancesInYaml('some.mdx', '# allow L10: so\na: 1\n', 1).map(({ line, covers }) => [line, covers])).toEqual([[2, 3]]));
});

test('a comment makes no new edition of a lesson', () => {
  const lesson = '---\nid: a\n---\n\n## One\n\nText.\n\n- item\n\n| a |\n| --- |\n| b |\n';
  const remarked = lesson
    .replace('## One', '{/* allow READ1: so */}\n\n## One')
    .replace('Text.', 'Text. {/* a remark */}')
    .replace('- item', '- item {/* allow L10: so */}');
  expect(withoutComments(remarked)).toBe(lesson);
  expect(withoutComments(lesson)).toBe(lesson);
});

describe('in content', () => {
  const root = mkdtempSync(join(tmpdir(), 'rapport-allow-'));
  beforeEach(() => cpSync(resolve(import.meta.dirname, '../../fixtures/content/whole'), root, { recursive: true }));
  afterAll(() => rmSync(root, { recursive: true }));
  const lesson = 'content/modules/noticing/02-asking.mdx';
  const scenario = 'content/scenarios/late-again.yaml';
  const change = (file: string, from: string, to: string) => {
    const source = readFileSync(join(root, file), 'utf8');
    if (!source.includes(from)) throw new Error(`${file} does not hold "${from}"`);
    writeFileSync(join(root, file), source.replace(from, to));
  };
  const read = () => {
    const { problems, silenced } = readContent(root, '2026-12-01');
    return {
      told: problems.map(({ line, wrong }) => `${line}: ${wrong}`),
      silenced: silenced.map(({ line, rule, reason }) => `${line} ${rule}: ${reason}`),
    };
  };

  test.each([
    ['above a paragraph', '{/* allow L10: the word is the point */}\n\nThe mentally ill wait.', 20],
    ['within a paragraph', 'The mentally ill wait. {/* allow L10: the word is the point */}', 18],
    ['within an item', '- The mentally ill wait. {/* allow L10: the word is the point */}', 18],
    ['within a cell', '| One |\n| --- |\n| The mentally ill {/* allow L10: the word is the point */} |', 20],
    ['within a part', '<Callout kind="note" title="Words">\n\n{/* allow L10: the word is the point */}\n\nThe mentally ill wait.\n\n</Callout>', 22],
  ])('a lesson: %s', (_, text, line) => {
    change(lesson, 'Wait. You may', `${text}\n\nYou may`);
    expect(read()).toEqual({ told: [], silenced: [`${line} L10: the word is the point`] });
  });

  test('a comment is no text', () => {
    change(lesson, 'Wait. You may', 'Wait. {/* The mentally ill */} You may');
    expect(read()).toEqual({ told: [], silenced: [] });
  });

  test('a scenario, with several rules', () => {
    change(
      scenario,
      '        why: It says what you saw, and asks.',
      '        # allow L10, REP1: a test\n        why: The mentally ill ask and and wait.',
    );
    expect(read()).toEqual({ told: [], silenced: ['38 REP1: a test', '38 L10: a test'] });
  });

  test('without a reason it allows nothing', () => {
    change(lesson, 'Wait. You may', 'The mentally ill wait. {/* allow L10 */} You may');
    expect(read()).toEqual({ told: ['18: says “The mentally ill”.', '18: allows L10 without a reason.'], silenced: [] });
  });

  test('of an unknown rule it is told', () => {
    change(lesson, 'Wait. You may', 'Wait. {/* allow L1O1: so */} {/* allow LEN2: so */} You may');
    expect(read().told).toEqual(['18: allows "LEN2", and there is no such rule. Did you mean "LEN1"?']);
  });

  test('with nothing to allow it is told', () => {
    change(lesson, 'Wait. You may', 'Wait. {/* allow L10: so */} You may');
    expect(read()).toEqual({ told: ['18: allows L10 where nothing breaks it.'], silenced: [] });
  });

  test('it allows on its own line only', () => {
    change(lesson, 'Wait. You may', '{/* allow L10: so */}\n\nWait.\n\nThe mentally ill wait. You may');
    expect(read().told).toEqual(['18: allows L10 where nothing breaks it.', '22: says “The mentally ill”.']);
  });

  test('while the list of words cannot be read, comments about words are not judged', () => {
    change(lesson, 'Wait. You may', 'The mentally ill wait. {/* allow L10: so */} You may');
    writeFileSync(join(root, 'content/language.yaml'), '- id: L10\n');
    expect(read().told.filter((one) => one.includes('allows'))).toEqual([]);
  });
});
