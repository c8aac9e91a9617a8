import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../../src/catalog/problem.ts';
import { readLesson } from '../../../src/catalog/read-lesson.ts';
import { parseYaml } from '../../../src/catalog/read-yaml.ts';
import { lessonSchema } from '../../../src/lesson/schema.ts';

function inYaml(source: string): string[] {
  const problems: Problem[] = [];
  parseYaml('one.yaml', source, z.unknown(), problems);
  return problems.map(({ line, wrong }) => `${line}: ${wrong}`);
}

function inLesson(body: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-lesson-'));
  writeFileSync(join(folder, '01-one.mdx'), `---\nid: one\ntitle: One\nsummary: One.\nobjectives: [one]\n---\n${body}`);
  const problems: Problem[] = [];
  readLesson(folder, '01-one.mdx', lessonSchema, problems);
  rmSync(folder, { recursive: true });
  // Counted from the first line of the body.
  return problems.map(({ line = 0, wrong }) => `${line - 6}: ${wrong}`);
}

describe('mistakes in the writing of YAML', () => {
  test.each([
    ['a colon in a text', 'a: 1\nb: He said: no\n', ['2: the text holds a colon with a space after it, as a field does.']],
    ['a line too far to the right', 'a: 1\nb: 2\n  c: 3\n', ['2: the line below stands too far to the right.']],
    ['a line too far to the left', 'a:\n  b: 1\n c: 2\n', ['3: the line does not stand under the fields that it belongs to.']],
    ['a line without a name', 'a: 1\nb\nc: 2\n', ['2: the line has no field name with a colon and a space after it.']],
    ['a list on the line of its field', 'a: - x\n', ['1: a list begins on the line of its field.']],
    ['an open bracket', 'a: [x, y\nb: 1\n', ['2: a bracket [ or { is opened and not closed, here or above.']],
    ['an open quotation mark, told where it opens', 'a: "x\nb: 1\nc: 2\n', ['1: a text in quotation marks is not closed.']],
    ['an apostrophe within single quotation marks', "a: 'it's'\n", ['1: the line goes on after the closing quotation mark or bracket.']],
    ['a text that begins with a bracket', 'a: [x] and y\n', ['1: the line goes on after the closing quotation mark or bracket.']],
    ['a text that begins with @', 'a: @home\n', ['1: the text starts with a sign that means something in YAML.']],
    ['a text that begins with >', 'a: > 5 percent\n', ['1: the text starts with a sign that means something in YAML.']],
    ['a text that begins with &', 'a: &b thing\n', ['1: the text starts with &, which means something in YAML.']],
    ['a text that begins with !', 'a: !important thing\n', ['1: the text starts with !, which means something in YAML.']],
    ['a text that is one word between *', 'a: 1\nb: *important*\n', ['2: the text starts with *, which means something in YAML.']],
    ['a text cut at #1', 'a: rule #1 is this\n', ['1: the text ends before #, which begins a remark.']],
    ['a text cut at # on its next line', 'a: Ask about the\n  #1 worry first\nb: 2\n', ['1: the text ends before #, which begins a remark.']],
    ['a text cut at # behind a space that does not break', 'a: one\u00a0 #1\n', ['1: the text ends before #, which begins a remark.']],
    ['a text cut at a lone #', 'a: room # 4\n', ['1: the text ends before #, which begins a remark.']],
    ['a backslash', 'a: "C:\\path"\n', ['1: a \\ stands in a text with double quotation marks.']],
    ['a line ---', 'a: 1\n---\nb: 2\n', ['2: a line --- stands in the middle of the file.']],
    ['two fields of one name, twice over', 'a: 1\na: 2\nb:\n  c: 1\n  c: 2\n', ['2: the field "a" stands twice.', '5: the field "c" stands twice.']],
    ['an entry without its first line', '- id: x\n  a: 1\n  b: 2\n\n  a: 1\n  b: 2\n', ['5: the fields "a", "b" stand twice in one entry.']],
  ])('%s', (_, source, told) => {
    expect(inYaml(source)).toEqual(told);
  });

  test('remarks of its own and signs within a text are left alone', () => {
    expect(
      inYaml('# a remark\na: one  # another\n# and one more\nb: this & that, 5 > 4, *so*, C#, a:b, it’s 100%!\nc: "# * & !"\nd: |\n  a: #1\n'),
    ).toEqual([]);
  });
});

describe('mistakes in the writing of a lesson', () => {
  test.each([
    ['a part that is not closed', 'x\n\n<Takeaways>\n\n- a\n', ['3: <Takeaways> is opened and not closed.']],
    ['a part within a line that is not closed', 'A claim <Cite id="x">.\n\nMore.\n', ['1: <Cite> is opened and not closed.']],
    [
      'an inner part that is not closed',
      '<DoDont>\n\n<Do>\n\n- a\n\n</DoDont>\n',
      ['7: </DoDont> stands here, and <Do> of line 9 is not closed yet.'],
    ],
    ['a closing tag alone', 'x\n\n</Callout>\n', ['3: a part is closed that was not opened.']],
    ['a remark as in HTML', 'x\n\n<!-- remark -->\n', ['3: holds <!-- -->, which is not read here.']],
    ['an address between brackets', 'See <https://example.org>.\n', ['1: holds an address between < and >.']],
    ['a quotation mark that is not closed', '<Callout kind="note title="x">\n\nx\n\n</Callout>\n', ['1: a part is not written to its end.']],
    ['a tag that is not ended', 'A claim <Cite id="x" and more.\n', ['1: a part is not written to its end.']],
    ['a brace that is not closed', 'One { brace.\n\nx\n', ['1: holds {code}, and lessons hold text only.']],
    ['a paragraph that begins with export', 'export the note\n', ['1: a line begins with import or export, which reads as code.']],
    ['attributes from code', '<Cite {...all} />\n', ['1: holds {code}, and lessons hold text only.']],
    [
      'two mistakes that do not hide each other',
      '# One\n\n{name}\n',
      ['1: has a # heading; the title stands in the head of the file.', '3: holds {code}, and lessons hold text only.'],
    ],
  ])('%s', (_, body, told) => {
    expect(inLesson(body)).toEqual(told);
  });

  test('remarks and escaped signs are left alone', () => {
    expect(inLesson('{/* a remark */}\n\nFive \\< six, \\{braces\\}, a < b, 5 > 4.\n')).toEqual([]);
  });
});
