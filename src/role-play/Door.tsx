import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import type { PlayRecord } from '../record/plays.ts';
import { StorageAlert } from '../record/StorageAlert.tsx';
import type { RecordState } from '../record/store.ts';
import { Known } from './Known.tsx';
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
  /** The play that can go on. */
  open: PlayRecord | undefined;
  /** The play under way was begun in an edition that it no longer fits. */
  outdated: boolean;
  /** The last play that came to an ending, and whether this edition can still tell it. */
  last: PlayRecord | undefined;
  reviewable: boolean;
  /** Somebody came here from a debrief, and the focus comes along. */
  arrived: boolean;
  wishes: Wishes;
  onWish(wishes: Wishes): void;
  onBegin(mode: PlayRecord['mode']): void;
  onResume(id: string): void;
  onReview(id: string): void;
  home: string;
}

const words = messages.rolePlay.door;

/** The door of a conversation: who sits there, what you know, how to play, begin or go on. */
export function Door({ view, record, open, outdated, last, reviewable, arrived, wishes, onWish, onBegin, onResume, onReview, home }: Props) {
  const { scenario } = view;
  const door = useRef<HTMLDivElement>(null);
  const loading = record.storage === 'loading';
  useEffect(() => {
    if (arrived) door.current?.focus();
  }, [arrived]);
  return (
    <div className="door" ref={door} tabIndex={-1}>
      <StorageAlert record={record} home={home} />
      {open && (
        <div className="door-open">
          <p>{words.stopped(open.history.length, open.mode)}</p>
          <p className="actions">
            <button type="button" className="button" disabled={loading} onClick={() => onResume(open.id)}>
              {words.goOn}
            </button>
          </p>
        </div>
      )}
      {last && (
        <p>
          {words.played(last.ended?.result.outcome ?? 'mixed')}{' '}
          {reviewable ? (
            <button type="button" className="link-button" disabled={loading} onClick={() => onReview(last.id)}>
              {words.lastDebrief}
            </button>
          ) : (
            words.changed
          )}
        </p>
      )}
      {scenario.notice && (
        <div className="alert">
          <p>
            <Marked text={words.notice(scenario.notice)} />
          </p>
        </div>
      )}
      {view.crisisLines && <Lines lines={view.crisisLines} />}
      <div className="door-brief">
        <section aria-labelledby="who">
          <h2 id="who">{scenario.person.name}</h2>
          <p>{scenario.person.about}</p>
          <h2>{words.happens}</h2>
          <p>{scenario.brief.scene}</p>
        </section>
        <section aria-labelledby="known">
          <h2 id="known">{messages.rolePlay.know}</h2>
          <Known facts={scenario.brief.known} />
          <h2>{messages.rolePlay.goodOutcome}</h2>
          <p>{scenario.brief.goal}</p>
        </section>
      </div>
      <p className="soft">{words.fictional(scenario.person.name)}</p>
      {outdated && <p>{words.outdated}</p>}
      <h2>{open || last ? words.beginAnew : words.begin}</h2>
      <WishBoxes name={scenario.person.name} wishes={wishes} disabled={loading} onWish={onWish} />
      <div className="door-ways">
        <p>
          <button type="button" className={open ? 'button quiet' : 'button'} disabled={loading} onClick={() => onBegin('coach')}>
            {words.coach}
          </button>
          <small>{words.coachAbout(scenario.person.name)}</small>
        </p>
        <p>
          <button type="button" className="button quiet" disabled={loading} onClick={() => onBegin('real')}>
            {words.real}
          </button>
          <small>{words.realAbout}</small>
        </p>
      </div>
      <p className="soft">{words.kept}</p>
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
          <Marked text={words.ownWords} />
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
          <Marked text={voice ? words.aloud(name) : words.noVoice(name)} />
        </span>
      </label>
    </>
  );
}
