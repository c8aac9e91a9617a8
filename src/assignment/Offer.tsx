import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { NotLoaded } from '../record/NotLoaded.tsx';
import { useData } from '../record/use-data.ts';
import { AskedItems } from './AskedItems.tsx';
import { cleanName } from './clean-name.ts';
import { daysUntil } from './days-until.ts';
import { dropFragment, takeFragment } from './fragment.ts';
import { Labelled } from './Labelled.tsx';
import { type ReadAssignment, readCode } from './link.ts';
import { PasteAssignment } from './PasteAssignment.tsx';
import { type Assignment, longest } from './schema.ts';
import { training } from './training-database.ts';
import { today, useLoaded } from './use-page.ts';
import type { Syllabus } from './view.ts';

interface Props {
  /** Address of the file with everything there is, asked for once an assignment is open. */
  outline: string;
  home: string;
}

const words = messages.offer;

/** Where an assignment opens: what is asked, by whom, until when, and what goes back, before anything is accepted. */
export function Offer({ outline, home }: Props) {
  const [read, setRead] = useState<ReadAssignment>();
  /** It was pasted or chosen here, and the focus comes along. */
  const [pasted, setPasted] = useState(false);
  const [declined, setDeclined] = useState(false);
  useEffect(() => {
    const open = () => {
      const code = takeFragment();
      setDeclined(false);
      setRead(code === '' ? { refused: 'empty' } : readCode(code));
    };
    const follow = () => location.hash.length > 1 && open();
    open();
    // A second link that is followed here changes the fragment only, and loads no page.
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const data = useData<Syllabus>(outline, read !== undefined && !('refused' in read));
  if (!read) return <p className="soft">{words.opening}</p>;
  if (declined)
    return (
      <p role="status" className="said">
        {words.notNowSaid}
      </p>
    );
  if ('refused' in read)
    return (
      <section aria-labelledby="paste">
        <h2 id="paste">{words.paste.heading}</h2>
        {read.refused === 'empty' ? (
          <p>{words.paste.about}</p>
        ) : (
          <p className="alert" role="alert">
            {messages.assignment.unread[read.refused]}
          </p>
        )}
        <PasteAssignment
          onRead={(found) => {
            setPasted(true);
            setRead(found);
          }}
        />
      </section>
    );
  if (data.state === 'failed') return <NotLoaded words={messages.record.data} again={data.again} />;
  if (data.state === 'loading') return <p className="soft">{words.opening}</p>;
  return (
    <Asked
      key={`${read.assignment.id}/${read.assignment.version}`}
      assignment={read.assignment}
      syllabus={data.value}
      home={home}
      pasted={pasted}
      onDecline={() => {
        dropFragment();
        setDeclined(true);
      }}
    />
  );
}

interface AskedProps extends Pick<Props, 'home'> {
  syllabus: Syllabus;
  assignment: Assignment;
  pasted: boolean;
  onDecline(): void;
}

function Asked({ assignment, syllabus, home, pasted, onDecline }: AskedProps) {
  const { title, by, due, note, learner, group, returns, validMonths, version } = assignment;
  const [held] = useLoaded(() => training.get('assignments', assignment.id));
  const [name, setName] = useState(learner ?? '');
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (pasted) heading.current?.focus();
  }, [pasted]);
  const before = held.state === 'ready' ? held.value : undefined;
  const heldVersion = before?.assignment.version;
  const past = due !== undefined && daysUntil(due, today()) < 0;

  const accept = async (event: SyntheticEvent) => {
    event.preventDefault();
    const given = learner ?? cleanName(name);
    if (given === '') {
      setMissing(true);
      return field.current?.focus();
    }
    try {
      const handedIn = before?.handedIn ?? [];
      await training.put('assignments', { id: assignment.id, assignment, learner: given, accepted: new Date().toISOString(), handedIn });
      dropFragment();
      location.assign(`${home}training/`);
    } catch {
      setTrouble(true);
    }
  };

  const blocked = held.state !== 'ready' && held.state !== 'loading' ? held.state : trouble ? 'blocked' : undefined;
  const nothingToDo = heldVersion !== undefined && heldVersion >= version;
  return (
    <form className="offer" onSubmit={(event) => void accept(event)}>
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {title}
      </h2>
      <p className="lead">
        <Marked text={words.askedBy(by.name, by.agency)} />
      </p>
      <ul className="offer-facts">
        <li>
          <Marked text={due ? (past ? words.pastDue : words.until)(dayInWords(due)) : words.noDate} />
        </li>
        <li>{messages.assignment.hours(assignment.minutes)}</li>
        {learner && (
          <li>
            <Marked text={words.forWhom(learner)} />
          </li>
        )}
        {group && <li>{words.group(group)}</li>}
        {version > 1 && <li>{messages.assignment.version(version)}</li>}
      </ul>
      {heldVersion !== undefined && (
        <p className="alert" role="status">
          {heldVersion === version ? words.held.same : (heldVersion < version ? words.held.newer : words.held.older)(heldVersion, version)}
        </p>
      )}
      {note && (
        <figure className="offer-note">
          <figcaption className="soft">{words.noteFrom(by.name)}</figcaption>
          <blockquote dir="auto">{note}</blockquote>
        </figure>
      )}
      <h3>{words.asked}</h3>
      <AskedItems assignment={assignment} syllabus={syllabus} />
      <p className="soft">{validMonths === undefined ? words.already : words.counts(validMonths)}</p>
      <h3>{words.returned}</h3>
      <p>{words.nothingByItself}</p>
      <ul>
        <li>{words.scores}</li>
        <li>{returns.answers ? words.answers : words.noAnswers}</li>
        {assignment.items.some(({ object }) => object.startsWith('scenario:')) && <li>{returns.choices ? words.choices : words.noChoices}</li>}
      </ul>
      <p>{words.encrypted(by.name)}</p>
      <h3>{words.stays}</h3>
      <p>{words.staysAbout}</p>
      {nothingToDo ? (
        <p className="actions">
          <a className="button" href={`${home}training/`}>
            {words.toTraining}
          </a>
        </p>
      ) : (
        <>
          {!learner && (
            <Labelled id="learner" label={words.learner} about={words.learnerAbout(by.name)}>
              <input
                id="learner"
                ref={field}
                type="text"
                dir="auto"
                autoComplete="name"
                maxLength={longest.name}
                aria-describedby="learner-about learner-missing"
                aria-invalid={missing}
                value={name}
                onChange={(event) => {
                  setName(event.currentTarget.value);
                  setMissing(false);
                }}
              />
              <span id="learner-missing" role="alert" className="missing">
                {missing ? words.learnerMissing : ''}
              </span>
            </Labelled>
          )}
          {blocked && (
            <p className="alert" role="alert">
              {messages.assignment.storage[blocked]}
            </p>
          )}
          <p className="actions">
            <button type="submit" className="button" disabled={held.state === 'loading'}>
              {heldVersion === undefined ? words.accept : words.replace}
            </button>
            <button type="button" className="button quiet" onClick={onDecline}>
              {words.notNow}
            </button>
          </p>
        </>
      )}
      <p className="soft">{words.unproven(by.name)}</p>
    </form>
  );
}
