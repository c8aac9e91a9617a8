import Papa from 'papaparse';

/**
 * Beginnings that a spreadsheet may take for a formula (OWASP, CSV Injection), also behind spaces and in their full-width forms.
 * The pattern that papaparse brings overlooks a cell with a line break in it.
 */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** What spreadsheets of some countries need to see that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** What stands in a cell: a number stays one, a text that looks like a formula gets an apostrophe before it. */
export type Cell = string | number | undefined;

/** A table as it is exported. */
export interface Sheet {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes doubled), safe to open in a spreadsheet: no cell runs as a formula.
 * @param mark begins the text with a byte order mark, which Excel needs
 */
export function csv({ columns, rows }: Sheet, mark: boolean): string {
  const text = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? '')) },
    { escapeFormulae: formula, newline: '\r\n' },
  );
  return `${mark ? byteOrderMark : ''}${text}\r\n`;
}
