import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../format/save-file.ts';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { CopyButton } from './CopyButton.tsx';
import { dueDateFile, fileName, mailText } from './invitation.ts';
import { LearnerLinks } from './LearnerLinks.tsx';
import { assignmentFile, linkOf } from './link.ts';
import { QrCode } from './QrCode.tsx';
import { siteAddress } from './use-page.ts';
import type { SentAssignment } from './workspace-database.ts';

interface Props {
  sent: SentAssignment;
  home: string;
  onChange(): void;
  onLeave(): void;
}

const words = messages.assign.sent;

/** A sent assignment, ready to go out: link, QR code, files, text for a mail, and one of each for every learner. */
export function SentView({ sent, home, onChange, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [site] = useState(() => siteAddress(home));
  useEffect(() => heading.current?.focus(), []);
  const assignment = sent.versions.at(-1);
  if (!assignment) return null;
  const { title, due, version } = assignment;
  const link = linkOf(assignment, site);
  const calendar = () => {
    const text = dueDateFile(assignment, new Date());
    if (text) saveFile(fileName(title, '.ics'), text, 'text/calendar');
  };
  return (
    <section className="sent" aria-labelledby="sent">
      <h2 id="sent" tabIndex={-1} ref={heading}>
        {words.heading(title)}
      </h2>
      <p className="meta">
        {[messages.assignment.version(version), due ? messages.assignment.due(dayInWords(due)) : ''].filter((part) => part !== '').join(' · ')}
      </p>
      <p>{words.lead}</p>
      {sent.roster.length > 0 ? (
        <LearnerLinks assignment={assignment} roster={sent.roster} site={site} />
      ) : (
        <div className="sent-ways">
          <div>
            <h3>{words.link}</h3>
            <p className="sent-link">
              <a href={link}>{link}</a>
            </p>
            <p className="actions">
              <CopyButton label={words.copyLink} text={() => link} quiet={false} />
            </p>
            <p className="soft">{words.linkLength(link.length)}</p>
          </div>
          <figure>
            <h3>{words.qr}</h3>
            <QrCode text={link} label={messages.assignment.qr} />
            <figcaption className="soft">{words.qrAbout}</figcaption>
          </figure>
        </div>
      )}
      {(due || sent.roster.length === 0) && (
        <>
          <h3>{words.files}</h3>
          <p className="actions">
            {sent.roster.length === 0 && (
              <button
                type="button"
                className="button quiet"
                onClick={() => saveFile(fileName(title, '.json'), assignmentFile(assignment), 'application/json')}
              >
                {words.saveFile}
              </button>
            )}
            {due && (
              <button type="button" className="button quiet" onClick={calendar}>
                {words.saveCalendar}
              </button>
            )}
          </p>
          {sent.roster.length === 0 && <p className="soft">{words.fileAbout}</p>}
          {due && <p className="soft">{words.calendarAbout}</p>}
        </>
      )}
      {sent.roster.length === 0 && (
        <>
          <h3>{words.mail}</h3>
          <pre className="mail-text">{mailText(assignment, site)}</pre>
          <p className="actions">
            <CopyButton label={words.copyMail} text={() => mailText(assignment, site)} />
          </p>
        </>
      )}
      <p className="alert">{words.keepSafe}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={onLeave}>
          {messages.assign.form.toList}
        </button>
        <button type="button" className="button quiet" onClick={onChange}>
          {words.change}
        </button>
      </p>
      <p className="soft">{words.changeAbout}</p>
    </section>
  );
}
