import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { SourceDetails, SourceNames } from './SourceNames.tsx';
import type { AnswerSheet, Instrument } from './schema.ts';
import { sourcesOf } from './sources-of.ts';
import type { SelfChecksView } from './view.ts';

const words = messages.selfChecks.about;

const Unverified = ({ verified }: { verified: boolean }) => (verified ? null : <span className="tag">{words.unverified}</span>);

/** Which form is meant, and how its answers become numbers. */
function Form({ sheet, known }: { sheet: AnswerSheet; known: SelfChecksView['sources'] }) {
  return (
    <section className="own-form">
      <h3>{words.form}</h3>
      <p>
        {sheet.form.says} <Unverified verified={sheet.form.verified} /> <SourceNames ids={sheet.form.sources} known={known} />
      </p>
      {sheet.form.url && (
        <p>
          <a href={sheet.form.url} target="_blank" rel="noreferrer">
            {words.openForm}
          </a>
          <br />
          <small>{words.formNote}</small>
        </p>
      )}
      <h3>{words.how}</h3>
      <ul>
        {sheet.how.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a self-check is, before it begins. */
export function About({ instrument, known, onBegin }: { instrument: Instrument; known: SelfChecksView['sources']; onBegin(): void }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const { kind, summary, minutes, timeframe, notice, tells, limits, owner, licence } = instrument;
  return (
    <>
      <p className="lead">{summary}</p>
      <p className="meta">
        {messages.selfChecks.minutes(minutes)}. {timeframe && words.timeframe(timeframe)}{' '}
        {kind === 'own' ? messages.selfChecks.ownKind : messages.selfChecks.sheetKind}.
      </p>
      {notice && (
        <div className="alert">
          <p>{notice}</p>
        </div>
      )}
      {kind === 'answer-sheet' && <Form sheet={instrument} known={known} />}
      <div className="tells">
        {[[words.tells, tells] as const, [words.limits, limits] as const].map(([title, remarks]) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {remarks.map(({ says, sources = [] }) => (
                <li key={says}>
                  {says} <SourceNames ids={sources} known={known} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="soft">
        <Marked text={words.owner(owner)} />{' '}
        {typeof licence === 'string' ? (
          licence
        ) : (
          <>
            {licence.says} <Unverified verified={licence.verified} /> <SourceNames ids={licence.sources} known={known} />
          </>
        )}
      </p>
      <SourceDetails ids={sourcesOf(instrument)} known={known} />
      <p className="soft">{words.leaveOut}</p>
      <p className="actions">
        <button type="button" className="button" disabled={!ready} onClick={onBegin}>
          {kind === 'own' ? words.begin : words.ready}
        </button>
      </p>
    </>
  );
}
