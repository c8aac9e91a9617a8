import { type ChangeEvent, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { Draft } from './draft.ts';
import { Labelled } from './Labelled.tsx';
import { columnOf, mostLearners, readRoster, readTable, type Table } from './roster.ts';

interface Props {
  draft: Draft;
  onChange(change: Partial<Draft>): void;
}

const words = messages.assign.form;

/** The largest CSV file that is read, in bytes. */
const largestFile = 5_000_000;

/** One link for a group, or one for each learner of a roster. */
export function ForWhom({ draft, onChange }: Props) {
  const [table, setTable] = useState<Table>();
  const [column, setColumn] = useState(0);
  const [headed, setHeaded] = useState(false);
  const [unread, setUnread] = useState(false);
  const roster = readRoster(draft.roster);

  const take = (from: Table, at: number, heads: boolean) => {
    setColumn(at);
    setHeaded(heads);
    onChange({ roster: columnOf(from, at, heads) });
  };

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      if (file.size > largestFile) throw new Error(file.name);
      const found = readTable(await file.text());
      setUnread(found.rows.length === 0);
      setTable(found);
      take(found, found.likely, found.headed);
    } catch {
      setUnread(true);
    }
    input.value = '';
  };

  return (
    <>
      {(['group', 'roster'] as const).map((whom) => (
        <label key={whom} className="tick">
          <input type="radio" name="whom" checked={draft.whom === whom} onChange={() => onChange({ whom })} />
          <span>
            {whom === 'group' ? words.oneLink : words.eachLink} <small>{whom === 'group' ? words.oneLinkAbout : words.eachLinkAbout}</small>
          </span>
        </label>
      ))}
      <Labelled id="group" label={words.group} about={words.groupAbout}>
        <input
          id="group"
          type="text"
          maxLength={120}
          aria-describedby="group-about"
          value={draft.group}
          onChange={(event) => onChange({ group: event.currentTarget.value })}
        />
      </Labelled>
      {draft.whom === 'roster' && (
        <>
          <Labelled id="roster" label={words.roster} about={words.rosterAbout}>
            <textarea
              id="roster"
              rows={8}
              dir="auto"
              spellCheck="false"
              aria-describedby="roster-about roster-found"
              value={draft.roster}
              onChange={(event) => onChange({ roster: event.currentTarget.value })}
            />
          </Labelled>
          <div id="roster-found" role="status" className="said">
            <p>{words.names(roster.names.length)}</p>
            {roster.twice.length > 0 && <p>{words.twice(roster.twice.slice(0, 10).join(' · '))}</p>}
            {roster.tooLong.length > 0 && <p>{words.tooLong(roster.tooLong.length)}</p>}
            {roster.over > 0 && <p>{words.over(roster.over, mostLearners)}</p>}
          </div>
          <p>
            <label className="button quiet file-button">
              {words.file}
              <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" className="visually-hidden" onChange={(event) => void read(event)} />
            </label>
          </p>
          {unread && (
            <p className="alert" role="alert">
              {words.fileUnread}
            </p>
          )}
          {table && table.rows.length > 0 && (
            <div className="labelled">
              <label htmlFor="column">{words.column}</label>
              <select id="column" value={column} onChange={(event) => take(table, Number(event.currentTarget.value), headed)}>
                {(table.rows[0] ?? []).map((_, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                  <option key={i} value={i}>
                    {words.columnName(
                      i + 1,
                      table.rows
                        .slice(0, 3)
                        .map((row) => row[i])
                        .join(', '),
                    )}
                  </option>
                ))}
              </select>
              <label className="tick">
                <input type="checkbox" checked={headed} onChange={(event) => take(table, column, event.currentTarget.checked)} />
                <span>{words.headed}</span>
              </label>
            </div>
          )}
        </>
      )}
    </>
  );
}
