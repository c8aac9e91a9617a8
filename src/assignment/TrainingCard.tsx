import { useState } from 'react';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { percent } from '../record/percent.ts';
import { grouped, titleWithin } from './choose-items.ts';
import { HandIn } from './HandIn.tsx';
import type { TrainingItem, TrainingShown, TrainingState } from './training.ts';

interface Props extends TrainingShown {
  /** The first of the list: its step is the one of the page. */
  first: boolean;
  onHandedIn(): Promise<void>;
  onRemove(): Promise<void>;
}

const words = messages.training;

/** When it is due, gently. */
function DueSaid({ state: { accepted, daysLeft, finished } }: { state: TrainingState }) {
  const { due } = accepted.assignment;
  if (!due || daysLeft === undefined) return <span>{words.noDate}</span>;
  if (finished) return <span>{messages.assignment.due(dayInWords(due))}</span>;
  return daysLeft < 0 ? <span className="overdue">{words.overdue(dayInWords(due))}</span> : <span>{words.dueIn(dayInWords(due), daysLeft)}</span>;
}

/** How one item stands, in words. */
function standingSaid({ standing, begun, entry }: TrainingItem): string {
  const { done, share, outcome, usedUp } = standing;
  if (!entry && !done) return messages.assignment.gone;
  return [
    done ? words.item.done(dayInWords(done, 'medium')) : usedUp ? words.item.usedUp : begun ? words.item.open : words.item.todo,
    share === undefined ? '' : words.item.score(percent(share)),
    outcome ? messages.record.outcomes[outcome] : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** One assignment: how far it is, what is next, and everything that is asked. */
export function TrainingCard({ state, events, syllabus, app, home, first, onHandedIn, onRemove }: Props) {
  const { accepted, items, done, finished, next } = state;
  const { assignment } = accepted;
  const [handing, setHanding] = useState(false);
  const [removing, setRemoving] = useState(false);
  const id = `training-${accepted.id}`;
  const byObject = new Map(items.map((one) => [one.item.object, one]));
  const handedIn = accepted.handedIn.at(-1);
  return (
    <article className="training-card" aria-labelledby={id}>
      <h2 id={id} dir="auto">
        {assignment.title}
      </h2>
      <p className="meta">
        {words.assignedBy(assignment.by.name, assignment.by.agency)}
        {assignment.version > 1 && ` · ${messages.assignment.version(assignment.version)}`}
      </p>
      <p className="due">
        <DueSaid state={state} />
      </p>
      <p className="training-bar">
        <progress max={items.length} value={done} aria-label={words.done(done, items.length)} />
        <span aria-hidden="true">{words.done(done, items.length)}</span>
      </p>
      {finished ? (
        <p>
          <strong className="done">{words.finished}</strong>
        </p>
      ) : (
        next?.entry && (
          <p>
            <Marked text={words.next(titleWithin(next.entry, syllabus, messages.quiz.pageTitle))} />
          </p>
        )
      )}
      {handedIn && <p className="soft">{words.handedIn(dayInWords(handedIn))}</p>}
      {handing ? (
        <HandIn state={state} events={events} syllabus={syllabus} app={app} home={home} onMade={onHandedIn} onCancel={() => setHanding(false)} />
      ) : (
        <p className="actions">
          {!finished && next?.entry && (
            <a className={first ? 'button' : 'button quiet'} href={next.entry.href}>
              {next.begun || done > 0 ? words.goOn : words.start}
            </a>
          )}
          {finished && (
            <button type="button" className={handedIn ? 'button quiet' : 'button'} onClick={() => setHanding(true)}>
              {words.prepare}
            </button>
          )}
        </p>
      )}
      <details>
        <summary>{words.all}</summary>
        {grouped(assignment.items, syllabus).map(({ title, items: group }) => (
          <div key={group[0]?.item.object} className="training-group">
            {title && <h3>{title}</h3>}
            <ul className="plain-list">
              {group.map(({ item, entry }) => {
                const one = byObject.get(item.object);
                return (
                  <li key={item.object}>
                    {entry ? <a href={entry.href}>{entry.title}</a> : <span>{messages.assignment.gone}</span>}{' '}
                    {one && <span className={one.standing.done ? 'done' : 'soft'}>{standingSaid(one)}</span>}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
        {!handing && !finished && done > 0 && (
          <p>
            <button type="button" className="link-button" onClick={() => setHanding(true)}>
              {words.prepareEarly}
            </button>
          </p>
        )}
        {removing ? (
          <>
            <p>{words.removeAbout}</p>
            <p className="actions">
              <button type="button" className="button danger" onClick={() => void onRemove()}>
                {words.removeSure}
              </button>
              <button type="button" className="button quiet" onClick={() => setRemoving(false)}>
                {words.keepIt}
              </button>
            </p>
          </>
        ) : (
          <p>
            <button type="button" className="link-button" onClick={() => setRemoving(true)}>
              {words.remove}
            </button>
          </p>
        )}
      </details>
    </article>
  );
}
