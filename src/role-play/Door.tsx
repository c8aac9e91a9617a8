import { useEffect, useRef, useState } from 'react';
import type { PlayRecord } from '../record/plays.ts';
import { StorageAlert } from '../record/StorageAlert.tsx';
import type { RecordState } from '../record/store.ts';
import { Lines } from './Lines.tsx';
import type { ScenarioView } from './view.ts';

/** How somebody likes to play; it may be changed at any time. */
export interface Wishes {
  /** Type one's own words before the replies appear. */
  ownWords: boolean;
  /** Have the person's lines read aloud. */
  aloud: boolean;
}

interface Props {
  view: ScenarioView;
  record: RecordState;
  plays: readonly PlayRecord[];
  /** The play that can go on. */
  open: PlayRecord | undefined;
  /** The play under way was begun in an edition that it no longer fits. */
  outdated: boolean;
  /** Somebody came here from a debrief, and the focus comes along. */
  arrived: boolean;
  wishes: Wishes;
  onWish(wishes: Wishes): void;
  onBegin(mode: PlayRecord['mode']): void;
  onResume(id: string): void;
  onReview(id: string): void;
  home: string;
}

/** The door of a conversation: who sits there, what you know, how to play, begin or go on. */
export function Door({ view, record, plays, open, outdated, arrived, wishes, onWish, onBegin, onResume, onReview, home }: Props) {
  const { scenario } = view;
  const door = useRef<HTMLDivElement>(null);
  const loading = record.storage === 'loading';
  const last = plays.findLast(({ ended }) => ended);
  useEffect(() => {
    if (arrived) door.current?.focus();
  }, [arrived]);
  return (
    <div className="door" ref={door} tabIndex={-1}>
      {scenario.notice && (
        <div className="alert">
          <p>
            <strong>Before you begin.</strong> {scenario.notice} You can stop at any moment and go on another day, or leave this one out.
          </p>
        </div>
      )}
      {view.crisisLines && <Lines lines={view.crisisLines} />}
      <div className="door-brief">
        <section aria-labelledby="who">
          <h2 id="who">{scenario.person.name}</h2>
          <p>{scenario.person.about}</p>
          <h2>What happens</h2>
          <p>{scenario.brief.scene}</p>
        </section>
        <section aria-labelledby="known">
          <h2 id="known">What you know</h2>
          <ul>
            {scenario.brief.known.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <h2>A good outcome</h2>
          <p>{scenario.brief.goal}</p>
        </section>
      </div>
      <p className="soft">
        Everybody in it is fictional. {scenario.person.name} remembers how you spoke: what you say early changes what is possible later.
      </p>
      <StorageAlert record={record} home={home} />
      {open && (
        <div className="door-open">
          <p>
            You stopped after {open.history.length === 1 ? '1 reply' : `${open.history.length} replies`}, playing{' '}
            {open.mode === 'coach' ? 'with the coach' : 'for real'}. Nothing is lost.
          </p>
          <p className="actions">
            <button type="button" className="button" disabled={loading} onClick={() => onResume(open.id)}>
              Go on where you stopped
            </button>
          </p>
        </div>
      )}
      {outdated && (
        <p>The conversation that you had begun does not fit this edition any more. What you chose stays in your record; please begin anew.</p>
      )}
      <h2>{open || last ? 'Begin anew' : 'Begin'}</h2>
      <WishBoxes name={scenario.person.name} wishes={wishes} disabled={loading} onWish={onWish} />
      <div className="door-ways">
        <p>
          <button type="button" className={open ? 'button quiet' : 'button'} disabled={loading} onClick={() => onBegin('coach')}>
            Talk with the coach
          </button>
          <small>A hint at each turn, what {scenario.person.name} is thinking, and you can go back while you talk.</small>
        </p>
        <p>
          <button type="button" className="button quiet" disabled={loading} onClick={() => onBegin('real')}>
            Talk for real
          </button>
          <small>No hints, and no way back before the end. The debrief explains everything afterwards.</small>
        </p>
      </div>
      {last && (
        <p className="actions">
          <button type="button" className="button quiet" disabled={loading} onClick={() => onReview(last.id)}>
            See the last debrief
          </button>
        </p>
      )}
      <p className="soft">
        Your choices are kept in this browser, on this device. They show what you can do in practice, not what you do at work: observed practice is
        for that.
      </p>
    </div>
  );
}

/** The two wishes as check boxes. */
export function WishBoxes({
  name,
  wishes,
  disabled = false,
  onWish,
}: {
  name: string;
  wishes: Wishes;
  disabled?: boolean;
  onWish(wishes: Wishes): void;
}) {
  const [voice, setVoice] = useState(true);
  useEffect(() => {
    void import('./read-aloud.ts').then(({ hasVoice }) => hasVoice().then(setVoice));
  }, []);
  return (
    <>
      <label className="wish">
        <input
          type="checkbox"
          checked={wishes.ownWords}
          disabled={disabled}
          onChange={(event) => onWish({ ...wishes, ownWords: event.currentTarget.checked })}
        />
        <span>
          Say it yourself first <small>Type your own words before the replies appear. They stay on this device.</small>
        </span>
      </label>
      <label className="wish">
        <input
          type="checkbox"
          checked={wishes.aloud && voice}
          disabled={disabled || !voice}
          onChange={(event) => onWish({ ...wishes, aloud: event.currentTarget.checked })}
        />
        <span>
          Read {name}’s lines aloud{' '}
          <small>{voice ? 'With a voice of this device; nothing is sent.' : 'This device has no voice of its own that the browser can use.'}</small>
        </span>
      </label>
    </>
  );
}
