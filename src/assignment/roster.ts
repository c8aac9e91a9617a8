import Papa from 'papaparse';
import { cleanName } from './clean-name.ts';
import { longest } from './schema.ts';

/** The most learners of one roster. */
export const mostLearners = 2_000;

/** What was found in a roster. */
export interface Roster {
  /** Names or codes in their order, each once. */
  names: string[];
  /** Those that stand there more than once, as first written. */
  twice: string[];
  /** Those that are longer than a name may be. */
  tooLong: string[];
  /** How many were left out because there are more than `mostLearners`. */
  over: number;
}

/** The same name for our purpose: whatever its case and width of letters. */
const sameAs = (name: string) => name.normalize('NFKC').toLocaleLowerCase('und');

/**
 * Reads names or codes, one a line. A line may hold a comma, as in "O’Brien, Máire"; of a line with tabs, as a spreadsheet gives, the first cell counts.
 */
export function readRoster(text: string): Roster {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => cleanName(line.split('\t').find((cell) => cell.trim() !== '') ?? ''))
    .filter((name) => name !== '');
  const seen = new Map<string, string>();
  const twice = new Set<string>();
  const tooLong: string[] = [];
  for (const name of lines) {
    const first = seen.get(sameAs(name));
    if (first !== undefined) twice.add(first);
    else if (name.length > longest.name) tooLong.push(name);
    else seen.set(sameAs(name), name);
  }
  const names = [...seen.values()];
  return { names: names.slice(0, mostLearners), twice: [...twice], tooLong, over: Math.max(0, names.length - mostLearners) };
}

/** A file of comma-separated values as a table. */
export interface Table {
  /** Cells of each row; every row has as many as the longest. */
  rows: string[][];
  /** The column that looks most like names: the one with the most different texts that are no numbers and no addresses. */
  likely: number;
  /** Whether the first row looks like headings. */
  headed: boolean;
}

/** Reads a CSV file, whatever its separator (comma, semicolon, tab or bar). */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const width = Math.max(1, ...data.map((row) => row.length));
  const rows = data.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  const [first = [], ...rest] = rows;
  const heading =
    /^(full |last |first |family |given |sur)?(name|names|learner|officer|code|id|e-?mail|email address|employee|user ?name|nombre|apellidos?)s?( ?(id|no\.?|number|code))?$/i;
  const headed = rest.length > 0 && first.some((cell) => heading.test(cell.trim()));
  const body = headed ? rest : rows;
  const worth = (column: number) => new Set(body.map((row) => row[column] ?? '').filter((cell) => /\p{L}/u.test(cell) && !cell.includes('@'))).size;
  const named = headed ? first.findIndex((cell) => /name|learner|officer/i.test(cell)) : -1;
  const columns = Array.from({ length: width }, (_, i) => i);
  const likely = named >= 0 ? named : columns.reduce((best, column) => (worth(column) > worth(best) ? column : best), 0);
  return { rows, likely, headed };
}

/** The cells of one column as a roster, one a line. */
export function columnOf({ rows }: Table, column: number, headed: boolean): string {
  return rows
    .slice(headed ? 1 : 0)
    .map((row) => cleanName(row[column] ?? ''))
    .filter((name) => name !== '')
    .join('\n');
}

/**
 * Rows as the text of a CSV file that spreadsheets open rightly: UTF-8 with its mark, lines ended as RFC 4180 says, and no cell that a spreadsheet
 * would take for a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: /^\s*[=+\-@\t\r|%]/, newline: '\r\n' },
  );
  return `\uFEFF${text}\r\n`;
}
