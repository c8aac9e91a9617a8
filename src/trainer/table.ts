import { type Column, cellOrder } from './columns.ts';
import { nameKey, type Row } from './rows.ts';

/** By what the table of learners can be sorted; a number is the place of a column of items. */
export type SortBy = 'learner' | 'group' | 'state' | 'score' | 'attempts' | 'seconds' | 'made' | number;

/** What of the table is asked for. */
export interface TableQuery {
  sort: SortBy;
  descending: boolean;
  /** Only this group. */
  group?: string;
  /** Only lines of which this holds. */
  only?: 'overdue' | 'done' | 'open' | 'none' | 'expired';
  /** Only names that hold this. */
  find?: string;
  /** From 0. */
  page: number;
}

/** One page of the table. */
export interface TablePage {
  rows: Row[];
  /** Lines that fit the query, on all pages. */
  total: number;
  /** From 0; the last one where fewer are left than were asked for. */
  page: number;
  pages: number;
}

/** How many lines a page holds: few enough to draw at once on a slow computer, and to read. */
export const linesOnPage = 50;

/** What is most urgent first. */
const urgency = (row: Row) => (row.overdue ? 0 : row.expired ? 1 : row.state === 'none' ? 2 : row.state === 'open' ? 3 : 4);

/** The value by which a line is sorted; undefined stands last in either direction. */
function sortValue(row: Row, by: SortBy, columns: readonly Column[]): number | string | undefined {
  if (typeof by === 'number') return columns[by] && cellOrder(row.cells, columns[by]);
  switch (by) {
    case 'learner':
      return row.learner;
    case 'group':
      return row.group;
    case 'state':
      return urgency(row);
    case 'made':
      return row.made === undefined ? undefined : Date.parse(row.made);
    default:
      return row.state === 'none' ? undefined : row[by];
  }
}

/**
 * Lines in order; equal ones by name.
 * @param language BCP 47, for the order of names
 */
export function sorted(rows: readonly Row[], by: SortBy, descending: boolean, columns: readonly Column[], language: string): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const direction = descending ? -1 : 1;
  const valued = rows.map((row) => ({ row, value: sortValue(row, by, columns) }));
  return valued
    .sort((one, other) => {
      const [a, b] = [one.value, other.value];
      const between =
        a === undefined || b === undefined
          ? Number(a === undefined) - Number(b === undefined)
          : direction * (typeof a === 'string' && typeof b === 'string' ? compare(a, b) : a === b ? 0 : a < b ? -1 : 1);
      return between || compare(one.row.learner, other.row.learner);
    })
    .map(({ row }) => row);
}

/** Whether a line is among those asked for. */
function fits(row: Row, { group, only, find }: TableQuery): boolean {
  if (group !== undefined && row.group !== group) return false;
  if (only !== undefined && !(only === 'overdue' || only === 'expired' ? row[only] : row.state === only)) return false;
  return find === undefined || row.key.includes(nameKey(find));
}

/** One page of the lines that are asked for, in order. */
export function tablePage(rows: readonly Row[], query: TableQuery, columns: readonly Column[], language: string): TablePage {
  const found = sorted(
    rows.filter((row) => fits(row, query)),
    query.sort,
    query.descending,
    columns,
    language,
  );
  const pages = Math.max(1, Math.ceil(found.length / linesOnPage));
  const page = Math.min(Math.max(0, query.page), pages - 1);
  return { rows: found.slice(page * linesOnPage, (page + 1) * linesOnPage), total: found.length, page, pages };
}
