import { type FormEvent, useState } from 'react';
import { localDay } from '../format/local-day.ts';
import { messages } from '../messages/index.ts';
import { askDesk, type DeskError } from './ask-desk.ts';
import type { AssignmentLine } from './desk.ts';

interface Props {
  assignment: AssignmentLine;
  groups: readonly string[];
  home: string;
}

const words = messages.trainer.certificates;

/** How many certificates open in one page. */
const sheets = 100;

/** Signs the certificates of everybody who has finished, and opens them for printing. */
export function Certificates({ assignment, groups, home }: Props) {
  const [by, setBy] = useState(assignment.by);
  const [group, setGroup] = useState('');
  const [codes, setCodes] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState<string[]>([]);
  const [uncheckedToo, setUncheckedToo] = useState(false);
  const { done } = assignment.standing;
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    if (by.trim() === '') return setSaid(words.nameFirst);
    setSaid(words.working);
    try {
      const found = await askDesk('certify', {
        assignment: assignment.id,
        ...(group ? { group } : {}),
        by: by.trim(),
        on: localDay(new Date()),
        uncheckedToo,
      });
      setCodes(found.codes);
      setLeft(found.left);
      setSaid(found.codes.length === 0 && found.left.length > 0 ? '' : words.made(found.codes.length));
    } catch (error) {
      setSaid(messages.trainer.troubles[(error as DeskError).trouble]);
    }
  };
  const parts = Array.from({ length: Math.ceil(codes.length / sheets) }, (_, i) => i * sheets);
  return (
    <div className="narrow">
      <p>{words.about(done)}</p>
      {done > 0 && (
        <form onSubmit={(event) => void sign(event)}>
          <div className="fields">
            <label>
              {words.by}
              <input type="text" dir="auto" autoComplete="name" maxLength={120} value={by} onInput={({ currentTarget: { value } }) => setBy(value)} />
            </label>
            {groups.length > 0 && (
              <label>
                {words.which}
                <select value={group} onChange={({ currentTarget: { value } }) => setGroup(value)}>
                  <option value="">{words.all(done)}</option>
                  {groups.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          <p role="status" className="result-words">
            {said}
          </p>
          {(left.length > 0 || uncheckedToo) && (
            <div className="alert">
              {left.length > 0 && (
                <p>
                  {words.left(left.length)} <bdi>{left.slice(0, 5).join(', ')}</bdi>
                  {left.length > 5 && '…'}
                </p>
              )}
              <label>
                <input type="checkbox" checked={uncheckedToo} onChange={({ currentTarget: { checked } }) => setUncheckedToo(checked)} />{' '}
                {words.uncheckedToo}
              </label>
            </div>
          )}
          <p className="actions">
            <button type="submit" className="button">
              {words.make}
            </button>
            {parts.map((from) => (
              // What stands behind # is not sent to the server.
              <a
                key={from}
                className="button quiet"
                href={`${home}certificate/#issued:${codes.slice(from, from + sheets).join(',')}`}
                target="_blank"
                rel="noopener"
              >
                {words.open(from + 1, Math.min(from + sheets, codes.length), codes.length)}
              </a>
            ))}
          </p>
          <p className="soft">{words.trust}</p>
        </form>
      )}
    </div>
  );
}
