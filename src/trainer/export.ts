import { messages } from '../messages/index.ts';
import { type Column, cellOf } from './columns.ts';
import { type Cell, type Sheet as CsvSheet, csv } from './csv.ts';
import type { Sheet } from './desk.ts';
import type { QuestionLine } from './figures.ts';

const words = messages.report.columns;

/** Titles of what can be assigned, by object; of the lessons of a module under `lesson:<module>`. */
export type Titles = Readonly<Record<string, string>>;

/** The title of an object; where it is no longer part of the content, its name. */
export const titleOf = (titles: Titles, object: string): string => titles[object] ?? object.slice(object.indexOf(':') + 1);

const three = (share: number) => Math.round(share * 1000) / 1000;

/** Columns of one item in the table: whether it is done, and what came of it. */
function headsOf({ kind, object }: Column, titles: Titles): string[] {
  const title = titleOf(titles, object);
  if (kind === 'lessons') return [words.lessonsRead(title)];
  return kind === 'quiz' ? [words.share(title), words.attempts(title), words.done(title)] : [words.outcome(title), words.plays(title)];
}

/** The table of learners for a spreadsheet: one line each, shares from 0 to 1, moments in ISO 8601. */
export function learnersSheet({ rows, columns }: Pick<Sheet, 'rows' | 'columns'>, titles: Titles): CsvSheet {
  const cells = (row: Sheet['rows'][number], column: Column): Cell[] => {
    const cell = cellOf(row.cells, column);
    const [one] = column.items.map((i) => row.cells[i]);
    if (column.kind === 'lessons') return [cell?.read ?? 0];
    if (column.kind === 'quiz') return [cell?.share === undefined ? '' : three(cell.share), one?.attempts ?? 0, one?.done ?? ''];
    return [cell?.outcome ? messages.record.outcomes[cell.outcome] : '', one?.attempts ?? 0];
  };
  return {
    columns: [
      words.learner,
      words.group,
      words.state,
      words.overdue,
      words.score,
      ...columns.flatMap((column) => headsOf(column, titles)),
      words.allAttempts,
      words.minutes,
      words.made,
      words.finished,
      words.until,
      words.remarks,
    ],
    rows: rows.map((row) => [
      row.learner,
      row.group,
      messages.trainer.states[row.state],
      row.overdue ? words.yes : words.no,
      row.score === undefined ? '' : three(row.score),
      ...columns.flatMap((column) => cells(row, column)),
      row.attempts,
      Math.round(row.seconds / 60),
      row.made,
      row.finished,
      row.until,
      row.flags.map((flag) => messages.assignment.flags[flag]).join(' '),
    ]),
  };
}

/** The table of questions for a spreadsheet: one line for each choice that was made. Hidden figures stay empty. */
export function questionsSheet(
  quizzes: readonly { object: string; lines: readonly (QuestionLine & { stem: string; named: { text: string; right: boolean; n: number }[] })[] }[],
  titles: Titles,
): CsvSheet {
  return {
    columns: [
      words.quiz,
      words.question,
      words.stem,
      words.answers,
      words.difficulty,
      words.discrimination,
      words.sure,
      words.choice,
      words.right,
      words.chosen,
    ],
    rows: quizzes.flatMap(({ object, lines }) =>
      lines.flatMap((line): Cell[][] => {
        const head = [titleOf(titles, object), line.question, line.stem];
        if (line.hidden) return [[...head, words.hidden]];
        const figures = [
          line.n,
          three(line.difficulty),
          line.discrimination === undefined ? '' : three(line.discrimination),
          line.confidence === undefined ? '' : three(line.confidence),
        ];
        if (line.named.length === 0) return [[...head, ...figures]];
        return line.named.map(({ text, right, n }) => [...head, ...figures, text, right ? words.yes : words.no, n]);
      }),
    ),
  };
}

/** Everything that the tables of one assignment show, as JSON. Format `rapport-results`, number 1; see the page on formats. */
export function resultsJson({ assignment, columns, rows }: Sheet, exported: string): string {
  return `${JSON.stringify(
    {
      format: 'rapport-results',
      schema: 1,
      exported,
      assignment: {
        id: assignment.id,
        version: assignment.version,
        title: assignment.title,
        due: assignment.due,
        group: assignment.group,
        items: assignment.items,
      },
      columns,
      learners: rows.map(({ key: _, cells, completion, ...row }) => ({ ...row, file: completion, items: cells.map((cell) => cell ?? null) })),
    },
    undefined,
    2,
  )}\n`;
}

/** The text of a CSV file with the table of learners. */
export const learnersCsv = (sheet: Sheet, titles: Titles, mark: boolean): string => csv(learnersSheet(sheet, titles), mark);
