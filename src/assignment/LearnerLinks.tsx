import { useState } from 'react';
import { saveFile } from '../format/save-file.ts';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { ScrollTable } from '../site/ScrollTable.tsx';
import { CopyButton } from './CopyButton.tsx';
import { fileName, mailText } from './invitation.ts';
import { Labelled } from './Labelled.tsx';
import { linkOf } from './link.ts';
import { QrCode } from './QrCode.tsx';
import { csvOf } from './roster.ts';
import type { Assignment } from './schema.ts';

interface Props {
  assignment: Assignment;
  roster: readonly string[];
  site: string;
}

const words = messages.assign.sent;

/** How many QR codes stand on the sheet. */
const mostOnSheet = 200;

/** The link of each learner: to copy one by one, to save as CSV, to print as QR codes. */
export function LearnerLinks({ assignment, roster, site }: Props) {
  const [wanted, setWanted] = useState('');
  const [sheet, setSheet] = useState(false);
  const linkFor = (learner: string) => linkOf({ ...assignment, learner }, site);
  const sought = wanted.trim().toLocaleLowerCase(messages.tag);
  const shown = roster.filter((name) => name.toLocaleLowerCase(messages.tag).includes(sought));
  const { title, due, version } = assignment;

  const saveLinks = () => {
    const { csvHead: head } = words;
    const rows = roster.map((name) => [name, linkFor(name), title, due ?? '', String(version)]);
    saveFile(fileName(title, '.csv'), csvOf([[head.learner, head.link, head.title, head.due, head.version], ...rows]), 'text/csv');
  };

  return (
    <>
      <h3>{words.learners}</h3>
      <p className="actions">
        <button type="button" className="button" onClick={saveLinks}>
          {words.saveLinks}
        </button>
        <button type="button" className="button quiet" aria-expanded={sheet} onClick={() => setSheet(!sheet)}>
          {sheet ? words.hideSheet : words.showSheet}
        </button>
      </p>
      {sheet && (
        <div className="qr-sheet-frame">
          <p className="actions">
            <button type="button" className="button" onClick={() => print()}>
              {words.printSheet}
            </button>
          </p>
          {roster.length > mostOnSheet && <p className="soft">{words.sheetTooLong(mostOnSheet)}</p>}
          <ul className="qr-sheet">
            {roster.slice(0, mostOnSheet).map((name) => (
              <li key={name}>
                <QrCode text={linkFor(name)} label={messages.assignment.qr} />
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <span>{title}</span>
                {due && <span>{messages.assignment.due(dayInWords(due))}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="no-print">
        {roster.length > 10 && (
          <Labelled id="find-learner" label={words.filter}>
            <input id="find-learner" type="search" value={wanted} onChange={(event) => setWanted(event.currentTarget.value)} />
          </Labelled>
        )}
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">{words.learner}</th>
              <th scope="col">{words.link}</th>
              <th scope="col">{words.mail}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  <CopyButton small label={words.copyFor(name)} text={() => linkFor(name)} />
                </td>
                <td>
                  <CopyButton small label={words.copyMailFor(name)} text={() => mailText({ ...assignment, learner: name }, site)} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </>
  );
}
