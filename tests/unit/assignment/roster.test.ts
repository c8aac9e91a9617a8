import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanName } from '../../../src/assignment/clean-name.ts';
import { columnOf, csvOf, mostLearners, readRoster, readTable } from '../../../src/assignment/roster.ts';
import { names } from './any-assignment.ts';

describe('a roster', () => {
  test('takes every name as it is written, each once', () => {
    const { names: found, twice, tooLong } = readRoster([...names, '', '  ', names[2] ?? ''].join('\r\n'));
    expect(found).toEqual(names.map((name) => name.normalize('NFC')));
    expect(twice).toEqual([names[2]]);
    expect(tooLong).toEqual([]);
  });

  test('knows a name again in another spelling, and takes out what is not seen', () => {
    expect(readRoster('Zoe\u0308\nZoë\nZOË\nＺoë')).toMatchObject({ names: ['Zoë'], twice: ['Zoë'] });
    expect(cleanName('\u202Eadam\u200F  \u0007Smith\uFEFF')).toBe('adam Smith');
    // A joiner belongs to the spelling of many names.
    expect(cleanName('علی‌رضا')).toBe('علی‌رضا');
  });

  test('reads what a spreadsheet puts on the clipboard, and keeps a comma', () => {
    expect(readRoster("O'Brien, Mary\tmary@example.org\nSmith, Al\tal@example.org").names).toEqual(["O'Brien, Mary", 'Smith, Al']);
  });

  test('has its limits and says so', () => {
    const many = Array.from({ length: mostLearners + 5 }, (_, i) => `PO-${i}`).join('\n');
    expect(readRoster(many)).toMatchObject({ over: 5 });
    expect(readRoster('x'.repeat(121)).tooLong).toHaveLength(1);
  });
});

describe('a CSV file', () => {
  test.each([',', ';', '\t', '|'])('with %j between its cells gives its column of names', (delimiter) => {
    const text = Papa.unparse([['Id', 'Officer', 'E-mail'], ...names.map((name, i) => [String(i), name, `p${i}@example.org`])], { delimiter });
    const table = readTable(`\uFEFF${text}`);
    expect(table).toMatchObject({ likely: 1, headed: true });
    expect(readRoster(columnOf(table, table.likely, table.headed)).names).toEqual(names.map((name) => name.normalize('NFC')));
  });

  test('without headings is read as well, and rows of different lengths do no harm', () => {
    const table = readTable('1,Ada\n2,Bo,x\n3\n\n');
    expect(table).toMatchObject({ likely: 1, headed: false });
    expect(columnOf(table, 1, false)).toBe('Ada\nBo');
    expect(readTable('')).toMatchObject({ rows: [] });
  });

  test('that we write opens no formula, and comes back as it was but for the mark before one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...names, '=1+1', '@SUM(A1)', '-2', '+3', '\t=x', ' =x', '|cmd', 'a"b', 'a\nb'), fc.string()), {
          minLength: 1,
        }),
        (cells) => {
          const text = csvOf([cells]);
          const [row = []] = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data;
          expect(row).toHaveLength(cells.length);
          for (const [i, cell] of row.entries()) {
            expect(cell).not.toMatch(/^\s*[=+\-@]/);
            expect([cells[i], `'${cells[i]}`]).toContain(cell);
          }
        },
      ),
    );
  });
});
