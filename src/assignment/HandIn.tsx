import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../format/save-file.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { certificateOf, selfDeclare } from './certificate.ts';
import { allEntries } from './choose-items.ts';
import { completionOf, sharedBy } from './completion.ts';
import { countsUntil } from './judge.ts';
import { sealCompletion } from './seal-completion.ts';
import type { TrainingShown } from './training.ts';
import { deviceKey } from './training-database.ts';
import { today } from './use-page.ts';
import { canUseKeys } from './workspace-keys.ts';

interface Props extends TrainingShown {
  onMade(): Promise<void>;
  onCancel(): void;
}

const words = messages.training.handIn;

/** Says in words what a completion file will hold, then makes it, and a certificate when everything is done. */
export function HandIn({ state, events, syllabus, app, home, onMade, onCancel }: Props) {
  const { accepted, items, done, finished } = state;
  const { assignment, learner } = accepted;
  const [made, setMade] = useState<string>();
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (made) result.current?.focus();
  }, [made]);
  const contents = new Map(allEntries(syllabus).map(({ object, content }) => [object, content]));
  const payload = completionOf({ assignment, learner, events, contents, edition: syllabus.edition, app, now: new Date() });
  const shared = sharedBy(payload.events);
  const minutes = Math.floor(payload.claims.reduce((sum, { seconds }) => sum + seconds, 0) / 60);

  const make = async () => {
    try {
      const text = await sealCompletion(payload, assignment.keys.encrypt, await deviceKey());
      // A few signs of the file's own, so that a trainer's mail does not hold thirty of one name.
      const name = `rapport-completion-${today()}-${text.slice(-10, -4).replace(/[^A-Za-z0-9]/g, '0')}.json`;
      saveFile(name, text, 'application/json');
      setFailed(false);
      setMade(name);
      await onMade();
    } catch {
      setFailed(true);
    }
  };

  const certify = async () => {
    const ends = items.map(({ item, standing }) => ({ object: item.object, done: standing.done, share: standing.share }));
    const last =
      ends
        .flatMap((one) => one.done ?? [])
        .sort((a, b) => Date.parse(a) - Date.parse(b))
        .at(-1) ?? '';
    const certificate = certificateOf(assignment, learner, ends, countsUntil(assignment, last));
    if (certificate) location.assign(`${home}certificate/#${await selfDeclare(certificate, await deviceKey())}`);
  };

  if (!canUseKeys())
    return (
      <p className="alert" role="alert">
        <Marked text={messages.assignment.needsKeys} />
      </p>
    );
  const nothing = payload.events.length === 0;
  return (
    <section className="hand-in" aria-labelledby={`hand-in-${accepted.id}`}>
      <h3 id={`hand-in-${accepted.id}`} tabIndex={-1} ref={heading}>
        {made ? words.madeHeading : words.heading}
      </h3>
      {nothing ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          <li>
            <Marked text={words.name(learner)} />
          </li>
          {shared.lessons > 0 && <li>{words.lessons(shared.lessons)}</li>}
          {shared.attempts > 0 && <li>{words.attempts(shared.attempts, shared.answers)}</li>}
          {shared.plays > 0 && <li>{words.plays(shared.plays, shared.replies)}</li>}
          <li>{words.seconds(minutes)}</li>
          <li>{words.content}</li>
        </ul>
      )}
      <p>{words.without}</p>
      {!finished && <p>{words.open(items.length - done)}</p>}
      <p>{words.encrypted(assignment.by.name)}</p>
      <p className="soft">{words.proves}</p>
      {failed && (
        <p className="alert" role="alert">
          {words.failed}
        </p>
      )}
      {made && (
        <p role="status" tabIndex={-1} ref={result} className="made">
          <Marked text={words.made(made, assignment.by.name)} />
        </p>
      )}
      <p className="actions">
        {!nothing && (
          <button type="button" className={made ? 'button quiet' : 'button'} onClick={() => void make()}>
            {made ? words.again : words.make}
          </button>
        )}
        {finished && (
          <button type="button" className={made ? 'button' : 'button quiet'} onClick={() => void certify()}>
            {words.certificate}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onCancel}>
          {made ? messages.site.close : words.cancel}
        </button>
      </p>
      {finished && <p className="soft">{words.certificateAbout}</p>}
    </section>
  );
}
