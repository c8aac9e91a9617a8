import { type ReactNode, useRef, useState } from 'react';
import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { percent } from '../record/percent.ts';
import { type Column, cellOf } from './columns.ts';
import type { AssignmentLine } from './desk.ts';
import { type Titles, titleOf } from './export.ts';
import { LearnerFiles } from './LearnerFiles.tsx';
import type { Overview, Protocol } from './protocol.ts';
import type { Row } from './rows.ts';
import { linesOnPage, type SortBy, type TableQuery } from './table.ts';

interface Props {
  assignment: AssignmentLine;
  titles: Titles;
  table: Protocol['table']['answer'];
  query: TableQuery;
  edition: number;
  onQuery(query: TableQuery): void;
  onChange(overview: Overview): void;
}

const words = messages.trainer.learners;

/** What a column is called. */
const columnTitle = ({ kind, object }: Column, titles: Titles): string =>
  kind === 'lessons' ? words.lessons(titleOf(titles, object)) : titleOf(titles, object);

/** What somebody has of one column. */
function ColumnCell({ row, column }: { row: Row; column: Column }) {
  const cell = cellOf(row.cells, column);
  if (!cell) return <span className="missing-value">{words.notDone}</span>;
  const shown =
    cell.read !== undefined
      ? words.lessonsRead(cell.read, column.items.length)
      : cell.outcome
        ? words.outcomes[cell.outcome]
        : cell.share !== undefined
          ? messages.percent(percent(cell.share))
          : cell.done
            ? words.done
            : words.tried;
  return (
    <>
      <span className={cell.done ? 'state' : 'state missing-value'} data-state={cell.done ? 'done' : undefined}>
        {cell.done && cell.read === undefined ? `✓ ${shown}` : shown}
      </span>
      {cell.unchecked && (
        <>
          {' '}
          <small>{words.notChecked}</small>
        </>
      )}
    </>
  );
}

function Head({
  by,
  query,
  onSort,
  children,
  number,
}: {
  by: SortBy;
  query: TableQuery;
  onSort(by: SortBy): void;
  children: ReactNode;
  number?: boolean;
}) {
  const order = query.sort !== by ? undefined : query.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order} className={number ? 'number' : undefined}>
      <button type="button" className="sort" onClick={() => onSort(by)}>
        {children}
      </button>
    </th>
  );
}

function Filters({ table, query, onQuery }: Pick<Props, 'table' | 'query' | 'onQuery'>) {
  const set = (change: Partial<TableQuery>) => {
    const next = { ...query, ...change, page: 0 };
    for (const name of ['group', 'only', 'find'] as const) if (!next[name]) delete next[name];
    onQuery(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element is not known to every browser.
    <form className="filters" role="search" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.find}
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          value={query.find ?? ''}
          onInput={({ currentTarget: { value } }) => set({ find: value })}
        />
      </label>
      <label>
        {words.state}
        <select value={query.only ?? ''} onChange={({ currentTarget: { value } }) => set({ only: value as NonNullable<TableQuery['only']> })}>
          <option value="">{words.everybody}</option>
          {(['overdue', 'none', 'open', 'done', 'expired'] as const).map((only) => (
            <option key={only} value={only}>
              {words.only[only]}
            </option>
          ))}
        </select>
      </label>
      {table.groups.length > 0 && (
        <label>
          {words.group}
          <select value={query.group ?? ''} onChange={({ currentTarget: { value } }) => set({ group: value })}>
            <option value="">{words.allGroups}</option>
            {table.groups.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}

/** Learners by items: who is done, who is overdue, and what came of each thing. A page of lines at a time, in the order asked for. */
export function LearnerTable({ assignment, titles, table, query, edition, onQuery, onChange }: Props) {
  const [open, setOpen] = useState<string>();
  const opener = useRef<HTMLElement | null>(null);
  const { page, columns, groups } = table;
  const sort = (by: SortBy) => onQuery({ ...query, sort: by, descending: query.sort === by && !query.descending, page: 0 });
  const head = (by: SortBy, title: string, number = false) => (
    <Head key={by} by={by} query={query} onSort={sort} number={number}>
      {title}
    </Head>
  );
  const unchecked = page.rows.some((row) => columns.some((column) => cellOf(row.cells, column)?.unchecked));
  const first = page.page * linesOnPage;
  return (
    <>
      <Filters table={table} query={query} onQuery={onQuery} />
      {open && (
        <LearnerFiles
          assignment={assignment.id}
          learner={open}
          edition={edition}
          onChange={onChange}
          onClose={() => {
            setOpen(undefined);
            opener.current?.focus();
          }}
        />
      )}
      <p role="status" className="soft">
        {page.total === 0 ? words.noneFits : words.lines(first + 1, first + page.rows.length, page.total)}
      </p>
      {page.total > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that it holds controls.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <div className="learner-table" role="group" aria-label={messages.site.scrollTable} tabIndex={0}>
          <table className="dense">
            <caption className="visually-hidden">{words.caption(assignment.title)}</caption>
            <thead>
              <tr>
                {head('learner', words.learner)}
                {groups.length > 0 && head('group', words.group)}
                {head('state', words.stateColumn)}
                {head('score', words.score, true)}
                {columns.map((column, i) => head(i, columnTitle(column, titles)))}
                {head('attempts', words.attempts, true)}
                {head('seconds', words.time, true)}
                {head('made', words.made)}
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.files > 0 ? (
                      <button
                        type="button"
                        className="as-link"
                        aria-expanded={open === row.key}
                        onClick={({ currentTarget }) => {
                          opener.current = currentTarget;
                          setOpen(open === row.key ? undefined : row.key);
                        }}
                      >
                        <bdi>{row.learner}</bdi>
                      </button>
                    ) : (
                      <bdi>{row.learner}</bdi>
                    )}
                    {row.flags.includes('not-on-roster') && (
                      <>
                        {' '}
                        <small>{words.notOnRoster}</small>
                      </>
                    )}
                    {row.sharedDevice && (
                      <>
                        {' '}
                        <small>{words.sharedDevice}</small>
                      </>
                    )}
                  </th>
                  {groups.length > 0 && (
                    <td>
                      <bdi>{row.group}</bdi>
                    </td>
                  )}
                  <td>
                    <span className="state" data-state={row.state}>
                      {messages.trainer.states[row.state]}
                    </span>
                    {row.overdue && <span className="late">{words.overdue}</span>}
                    {row.expired && <span className="late">{words.expired}</span>}
                  </td>
                  <td className="number">{row.score !== undefined && messages.percent(percent(row.score))}</td>
                  {columns.map((column) => (
                    <td key={column.object}>
                      {row.state === 'none' ? <span className="missing-value">–</span> : <ColumnCell row={row} column={column} />}
                    </td>
                  ))}
                  <td className="number">{row.state !== 'none' && row.attempts}</td>
                  <td className="number">{row.state !== 'none' && Math.round(row.seconds / 60)}</td>
                  <td className="state">{row.made && localDayInWords(row.made)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page.pages > 1 && (
        <nav className="pages" aria-label={words.pages}>
          <p className="soft">{words.page(page.page + 1, page.pages)}</p>
          <button type="button" className="button quiet" disabled={page.page === 0} onClick={() => onQuery({ ...query, page: page.page - 1 })}>
            {words.previous}
          </button>
          <button
            type="button"
            className="button quiet"
            disabled={page.page + 1 >= page.pages}
            onClick={() => onQuery({ ...query, page: page.page + 1 })}
          >
            {words.next}
          </button>
        </nav>
      )}
      <p className="soft narrow">
        {unchecked && `${words.checkNote} `}
        {words.timeNote}
      </p>
    </>
  );
}
