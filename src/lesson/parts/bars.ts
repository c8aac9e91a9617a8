/** One row of a bar chart: a name and one number per series. */
export interface BarRow {
  name: string;
  values: number[];
}

/**
 * Reads what authors write in <Bars>: names and numbers with | between, rows with ; between.
 * @throws when a row has another count of numbers than there are series, or something that is not a number from 0 up
 */
export function readBars(series: string, data: string): { series: string[]; rows: BarRow[]; most: number } {
  const names = series.split('|').map((name) => name.trim());
  const rows = data
    .split(';')
    .filter((row) => row.trim())
    .map((row) => {
      const [name = '', ...cells] = row.split('|').map((cell) => cell.trim());
      const values = cells.map(Number);
      if (values.length !== names.length || values.some((value) => !Number.isFinite(value) || value < 0))
        throw new Error(`<Bars> row "${row.trim()}": write a name and ${names.length} number${names.length === 1 ? '' : 's'}, with | between.`);
      return { name, values };
    });
  return { series: names, rows, most: Math.max(...rows.flatMap((row) => row.values)) };
}
