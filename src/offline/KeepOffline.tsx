import { useEffect, useRef, useState } from 'react';
import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import type { Held } from './messages-to-worker.ts';
import { type HeldActs, type HeldState, useHeld } from './use-held.ts';

const words = messages.offline.keep;

type Known = Extract<HeldState, { is: 'known' }>;

function Figures({ held }: { held: Held }) {
  return (
    <dl className="offline-figures">
      {held.choice?.since && (
        <div>
          <dt>{words.since}</dt>
          <dd>{localDayInWords(held.choice.since)}</dd>
        </div>
      )}
      <div>
        <dt>{words.version}</dt>
        <dd>{held.version}</dd>
      </div>
      <div>
        <dt>{words.files}</dt>
        <dd>{held.stored.files.toLocaleString(messages.tag)}</dd>
      </div>
      <div>
        <dt>{words.room}</dt>
        <dd>{words.megabytes(held.stored.bytes)}</dd>
      </div>
    </dl>
  );
}

/** What is said of each standing, and what can be done about it. */
function Standing({ state: { held, standing, storing, trouble }, acts, onRemove }: { state: Known; acts: HeldActs; onRemove: () => void }) {
  const { all, stored } = held;
  const remove = (
    <button type="button" className="button quiet" onClick={onRemove}>
      {words.remove}
    </button>
  );
  const keep = (text: string) => (
    <button type="button" className="button" onClick={() => void acts.keep()}>
      {text}
    </button>
  );
  if (storing)
    return (
      <>
        <h3>{words.storingTitle}</h3>
        <progress max={all.bytes} value={stored.bytes} aria-label={words.storingTitle} />
        <p className="offline-amount">{words.storing(stored.bytes, all.bytes)}</p>
        <p className="soft">{words.stayHere}</p>
        <p className="actions">
          <button type="button" className="button quiet" onClick={acts.stop}>
            {words.stop}
          </button>
        </p>
      </>
    );
  if (standing === 'kept')
    return (
      <>
        <h3 className="offline-kept">{words.keptTitle}</h3>
        <p>{words.kept}</p>
        <Figures held={held} />
        <p className="actions">{remove}</p>
      </>
    );
  const missing = { files: all.files - stored.files, bytes: all.bytes - stored.bytes };
  const alert = trouble && (
    <p role="alert">
      <Marked text={trouble === 'full' ? words.trouble.full(stored.bytes, missing.bytes) : words.trouble[trouble]} />
    </p>
  );
  if (standing === 'begun')
    return (
      <>
        <h3>{words.begunTitle}</h3>
        <progress max={all.bytes} value={stored.bytes} aria-label={words.storing(stored.bytes, all.bytes)} />
        {alert ?? <p>{words.begun(stored.bytes, all.bytes)}</p>}
        <p className="actions">
          {keep(words.goOn)} {remove}
        </p>
      </>
    );
  if (standing === 'partly')
    return (
      <>
        <h3>{words.partlyTitle}</h3>
        {alert ?? <p>{words.partly(missing.files, missing.bytes)}</p>}
        <p className="actions">
          {keep(words.fetchMissing)} {remove}
        </p>
      </>
    );
  if (standing === 'gone')
    return (
      <>
        <h3>{words.goneTitle}</h3>
        {alert ?? <p>{words.gone(all.sent - stored.sent)}</p>}
        <p className="actions">
          {keep(words.fetchAgain)}{' '}
          <button type="button" className="button quiet" onClick={acts.forget}>
            {words.doWithout}
          </button>
        </p>
      </>
    );
  return (
    <>
      {alert}
      <p>{words.offer(all.files, all.sent, all.bytes)}</p>
      <p className="actions">{keep(words.start)}</p>
    </>
  );
}

const tones = { none: undefined, begun: 'caution', kept: 'good', partly: 'caution', gone: 'caution' } as const;

/** Keeps everything on the device: what it costs beforehand, how far it is, what is kept since when, and its removal. */
export function KeepOffline() {
  const [state, acts] = useHeld();
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const storing = state.is === 'known' && state.storing;
  const standing = state.is === 'known' ? state.standing : undefined;
  const trouble = state.is === 'known' ? state.trouble : undefined;
  const was = useRef(storing);

  // The button that was pressed goes away with what it began or ended: the focus stays in the box, and the end is said.
  useEffect(() => {
    if (was.current === storing) return;
    was.current = storing;
    place.current?.focus({ preventScroll: true });
    setSaid(storing || trouble ? '' : standing === 'kept' ? words.done : words.stopped);
  }, [storing, standing, trouble]);

  const remove = async () => {
    await acts.remove();
    setSaid(words.removed);
    place.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <div className="offline-box" data-tone={storing || !standing ? undefined : tones[standing]} ref={place} tabIndex={-1}>
        {state.is === 'loading' && <p className="soft">{words.loading}</p>}
        {state.is === 'unavailable' && <p>{words.unavailable}</p>}
        {state.is === 'known' && (
          <Standing key={state.storing ? 'storing' : state.standing} state={state} acts={acts} onRemove={() => void remove()} />
        )}
      </div>
      <p role="status" className={said === words.removed ? 'soft' : 'visually-hidden'}>
        {said}
      </p>
    </>
  );
}
