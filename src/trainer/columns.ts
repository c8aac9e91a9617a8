import { quizKind } from '../assignment/judge.ts';
import type { ItemResult } from '../assignment/opened.ts';
import type { AssignmentItem } from '../assignment/schema.ts';

/** One column of the table of learners: the lessons of a module together, a quiz, or a conversation. */
export interface Column {
  kind: 'lessons' | 'quiz' | 'scenario';
  /** Of a quiz or conversation its object; of lessons `lesson:<module>`. */
  object: string;
  /** Places of its items in the assignment. */
  items: number[];
}

/** The columns of an assignment, in its order. A course has dozens of lessons: those of one module share a column, where the first of them stands. */
export function columnsOf(items: readonly AssignmentItem[]): Column[] {
  const columns: Column[] = [];
  for (const [i, { object }] of items.entries()) {
    if (!object.startsWith('lesson:')) columns.push({ kind: quizKind(object) ? 'quiz' : 'scenario', object, items: [i] });
    else {
      const module = object.slice(0, object.indexOf('/'));
      const there = columns.find((column) => column.object === module);
      if (there) there.items.push(i);
      else columns.push({ kind: 'lessons', object: module, items: [i] });
    }
  }
  return columns;
}

/** What stands in a cell. */
export interface CellValue {
  /** Done by the rules of the assignment. */
  done: boolean;
  /** Of lessons: how many are read. */
  read?: number;
  share?: number;
  outcome?: ItemResult['outcome'];
  /** Said by the learner's device and not computed again, because the content has changed or answers were not asked for. */
  unchecked: boolean;
}

/** The value of one column in a line; undefined where nothing of it is there. */
export function cellOf(cells: readonly (ItemResult | undefined)[], { kind, items }: Column): CellValue | undefined {
  const own = items.flatMap((i) => cells[i] ?? []);
  const read = own.filter(({ done }) => done).length;
  const [one] = own;
  if (!one || own.every(({ done, attempts }) => !done && attempts === 0)) return undefined;
  if (kind === 'lessons') return { done: read === items.length, read, unchecked: false };
  return {
    done: one.done !== undefined,
    ...(one.share === undefined ? {} : { share: one.share }),
    ...(one.outcome === undefined ? {} : { outcome: one.outcome }),
    unchecked: one.check === 'changed' || one.check === 'not-asked',
  };
}

const outcomes = { poor: 0, mixed: 1, good: 2 };

/** By what a column is sorted: lessons by how many are read, quizzes by their share, conversations by their outcome. */
export function cellOrder(cells: readonly (ItemResult | undefined)[], column: Column): number | undefined {
  const cell = cellOf(cells, column);
  if (!cell) return undefined;
  return cell.outcome ? outcomes[cell.outcome] : (cell.share ?? cell.read ?? Number(cell.done));
}
