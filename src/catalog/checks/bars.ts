import { readBars } from '../../lesson/parts/bars.ts';
import { type ContentCheck, textsOf } from '../content.ts';

/** Every bar chart has rows, and as many numbers in each row as it has series. */
export const checkBars: ContentCheck = ({ modules }) =>
  modules.flatMap((module) =>
    textsOf(module).flatMap(({ file, parts }) =>
      parts
        .filter((part) => part.name === 'Bars')
        .flatMap(({ line, attributes }) => {
          const place = { file, line, field: '<Bars> data' };
          const [series, data] = [String(attributes.series), String(attributes.data)];
          const count = series.split('|').length;
          const remedy = `Write each row as a name and ${count} ${count === 1 ? 'number' : 'numbers'} with | between, and ; between rows: data="Any mental illness | ${Array.from({ length: count }, (_, i) => 34 - 10 * i).join(' | ')}".`;
          const empty = data.split(';').find((row) => row.trim() && row.split('|').some((cell) => !cell.trim()));
          if (empty) return [{ ...place, wrong: `the row "${empty.trim()}" has an empty place.`, remedy }];
          try {
            const { most } = readBars(series, data);
            return most > 0 ? [] : [{ ...place, wrong: 'has no number above 0.', remedy }];
          } catch {
            const row = data.split(';').find((one) => one.trim() && one.split('|').length !== count + 1) ?? data;
            return [
              {
                ...place,
                wrong: `"${row.trim()}" does not hold ${count} ${count === 1 ? 'number' : 'numbers'}, one for each of the series.`,
                remedy,
              },
            ];
          }
        }),
    ),
  );
