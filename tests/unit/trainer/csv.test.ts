import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Cell, csv } from '../../../src/trainer/csv.ts';

const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

test('names of every script, quotes, commas and line breaks come back as they were', () => {
  const names = [
    'Zoë O’Brien',
    "D'Angelo, Mia",
    'Nguyễn Văn Ánh',
    '王小明',
    'محمد الأحمد',
    'שרה כהן',
    'She said “no”, "twice"',
    'two\nlines',
    '🙂',
    ' space ',
  ];
  const text = csv({ columns: ['Learner', 'Score'], rows: names.map((name, i) => [name, i]) }, false);
  expect(read(text)).toEqual([['Learner', 'Score'], ...names.map((name, i) => [name, String(i)])]);
});

test('what a spreadsheet would run as a formula is text, numbers stay numbers', () => {
  const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=cmd|"/c calc"!A1', '=1\n+2', '  =1', '＝1', '=HYPERLINK("http://x","y")'];
  const text = csv({ columns: ['=Name', 'n'], rows: bad.map((cell) => [cell, -0.5]) }, false);
  const [head, ...rows] = read(text);
  expect(head).toEqual(["'=Name", 'n']);
  expect(rows).toEqual(bad.map((cell) => [`'${cell}`, '-0.5']));
  // In the bytes: the apostrophe stands inside of the quotes, and no cell begins with one of the signs.
  expect(text).toContain(`"'=cmd|""/c calc""!A1"`);
  for (const line of text.split('\r\n')) expect(line).not.toMatch(/^[=+@]/);
});

test('lines end in CRLF, and the mark is there when it is asked for', () => {
  const sheet = { columns: ['a', 'b'], rows: [['x', undefined]] };
  expect(csv(sheet, false)).toBe('a,b\r\nx,\r\n');
  expect(new TextEncoder().encode(csv(sheet, true)).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
});

test('whatever stands in the cells: they come back, and none begins as a formula', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=', '+', '-', '@', '\n=', ' ='),
    fc.double({ noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const found = Papa.parse<string[]>(csv({ columns: ['a', 'b'], rows }, false)).data.slice(1, -1);
      expect(found).toHaveLength(rows.length);
      for (const [i, row] of rows.entries())
        for (const [k, given] of row.entries()) {
          const back = found[i]?.[k] as string;
          expect([String(given), `'${String(given)}`]).toContain(back);
          if (typeof given === 'string') expect(back).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        }
    }),
  );
});
