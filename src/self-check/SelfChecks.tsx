import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { messages } from '../messages/index.ts';
import { About } from './About.tsx';
import { CrisisPanel } from './CrisisPanel.tsx';
import { crisis } from './crisis.ts';
import { whenIdle } from './idle.ts';
import { Keep } from './Keep.tsx';
import { KeptResults } from './KeptResults.tsx';
import { type Kept, type KeptPlan, keptVersion, plansOf } from './kept.ts';
import { LeaveButton, leave } from './LeaveButton.tsx';
import { OwnItems } from './OwnItems.tsx';
import { Plan } from './Plan.tsx';
import { Result } from './Result.tsx';
import { SheetItems } from './SheetItems.tsx';
import type { Answers, Instrument } from './schema.ts';
import { useVault } from './use-vault.ts';
import { VaultDoor } from './VaultDoor.tsx';
import type { SelfChecksView } from './view.ts';
import { WhoSees } from './WhoSees.tsx';

const words = messages.selfChecks;

/** Minutes without a touch until the page covers itself, when no vault says otherwise. */
const usualIdle = 5;

type Place = { at: 'list' | 'kept' } | { at: 'about' | 'items' | 'result'; instrument: Instrument };

/** What somebody has in hand: on this page only, and gone when it is left. */
interface InHand {
  answers: Answers;
  note: string;
  kept: boolean;
}

const nothing: InHand = { answers: {}, note: '', kept: false };
const now = () => new Date().toISOString();

/** All self-checks, at one address: nothing that is chosen, answered or opened here changes the address, the title or the history. */
export function SelfChecks({ view }: { view: SelfChecksView }) {
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const [inHand, setInHand] = useState(nothing);
  const [plans, setPlans] = useState<KeptPlan[]>([]);
  const [suggested, setSuggested] = useState<{ step: string }>();
  const [danger, setDanger] = useState(false);
  const [covered, setCovered] = useState(false);
  const [ready, setReady] = useState(false);
  const vault = useVault();
  const { lock } = vault;
  const heading = useRef<HTMLHeadingElement>(null);
  const idle = vault.view.state === 'open' ? vault.view.idleMinutes : usualIdle;
  const allPlans = vault.view.state === 'open' ? plansOf(vault.view.contents.kept) : plans;

  const go = (next: Place) => {
    setPlace(next);
    setSuggested(undefined);
    setTimeout(() => {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    });
  };
  const begin = (instrument: Instrument) => {
    setInHand(nothing);
    go({ at: 'about', instrument });
  };

  useEffect(() => {
    setReady(true);
    // A browser may hold a page that was left, as it was, to show it again at once.
    const forget = () =>
      flushSync(() => {
        setInHand(nothing);
        setPlans([]);
        setPlace({ at: 'list' });
        lock();
      });
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [lock]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew whenever something comes into view.
  useEffect(() => {
    if (covered || (place.at === 'list' && vault.view.state !== 'open')) return;
    return whenIdle(idle, () => {
      lock();
      setCovered(true);
    });
  }, [place.at, vault.view.state, idle, covered]);

  if (covered)
    return (
      <section className="covered">
        <h2 tabIndex={-1} ref={(one) => one?.focus()}>
          {words.cover.heading}
        </h2>
        <p>{words.cover.why(idle)}</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => setCovered(false)}>
            {words.cover.show}
          </button>
          <button type="button" className="button quiet" onClick={() => leave(view.neutral)}>
            {words.cover.clear}
          </button>
        </p>
      </section>
    );

  const answer = (instrument: Instrument, item: number, value: number | null) => {
    const answers = { ...inHand.answers, [item]: value };
    setInHand({ ...inHand, answers, kept: false });
    if (crisis(instrument, { [item]: value }).length > 0 && crisis(instrument, inHand.answers).length === 0) setDanger(true);
  };
  const addPlan = (when: string, step: string) => {
    setSuggested(undefined);
    const plan: KeptPlan = { version: keptVersion, kind: 'plan', id: crypto.randomUUID(), at: now(), when, step };
    if (vault.view.state === 'open') void vault.keep([plan]);
    else setPlans([...plans, plan]);
  };
  const removePlan = (id: string) => {
    if (vault.view.state === 'open') void vault.remove([id]);
    else setPlans(plans.filter((plan) => plan.id !== id));
  };
  const take = (step: string) => {
    // "Choose one evening." becomes what follows "then I".
    const [first = ''] = step;
    setSuggested({ step: first.toLocaleLowerCase(messages.tag) + step.slice(first.length).replace(/\.$/, '') });
  };
  const things = (instrument: Instrument): Kept[] => [
    {
      version: keptVersion,
      kind: 'result',
      id: crypto.randomUUID(),
      at: now(),
      instrument: instrument.id,
      answers: inHand.answers,
      ...(inHand.note.trim() ? { note: inHand.note.trim() } : {}),
    },
    ...plans,
  ];
  const plan = <Plan plans={allPlans} kept={vault.view.state === 'open'} suggested={suggested} onAdd={addPlan} onRemove={removePlan} />;

  return (
    <div className="self-checks">
      <LeaveButton neutral={view.neutral} />
      {danger && <CrisisPanel lines={view.crisisLines} onClose={() => setDanger(false)} />}
      {place.at !== 'list' && (
        <p className="no-print">
          <button type="button" className="back" onClick={() => go({ at: 'list' })}>
            ← {words.backToList}
          </button>
        </p>
      )}
      {place.at === 'list' && (
        <>
          <p className="lead">{words.lead}</p>
          <p className="promise">{words.promise}</p>
          <WhoSees />
          {vault.view.state !== 'none' && vault.view.state !== 'asking' && (
            <section className="kept-door">
              <h2>{words.vault.heading}</h2>
              {vault.view.state === 'open' ? (
                <p className="actions">
                  <button type="button" className="button" onClick={() => go({ at: 'kept' })}>
                    {words.keep.see}
                  </button>
                  <button type="button" className="button quiet" onClick={lock}>
                    {words.vault.lockNow}
                  </button>
                </p>
              ) : (
                <VaultDoor vault={vault} lead={words.vault.locked} />
              )}
            </section>
          )}
          <h2 tabIndex={-1} ref={heading}>
            {words.choose}
          </h2>
          <ul className="check-list">
            {view.instruments.map((instrument) => (
              <li key={instrument.id}>
                <h3>{instrument.title}</h3>
                <p>{instrument.summary}</p>
                <p className="meta">
                  {words.minutes(instrument.minutes)} · {instrument.kind === 'own' ? words.ownKind : words.sheetKind}
                </p>
                <button type="button" className="button quiet" disabled={!ready} onClick={() => begin(instrument)}>
                  {words.about.begin}
                  <span className="visually-hidden">: {instrument.title}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {place.at === 'kept' && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {words.trend.heading}
          </h2>
          {vault.view.state === 'open' ? (
            <>
              <p className="actions">
                <button type="button" className="button quiet" onClick={lock}>
                  {words.vault.lockNow}
                </button>
              </p>
              <KeptResults
                vault={vault}
                open={vault.view}
                instruments={view.instruments}
                onAgain={(id) => {
                  const instrument = view.instruments.find((one) => one.id === id);
                  if (instrument) begin(instrument);
                }}
              />
              {plan}
            </>
          ) : vault.view.state === 'none' ? (
            <p role="status">{words.vault.erased}</p>
          ) : (
            <VaultDoor vault={vault} lead={words.vault.locked} />
          )}
        </>
      )}
      {'instrument' in place && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {place.instrument.title}
          </h2>
          {place.at === 'about' && <About instrument={place.instrument} known={view.sources} onBegin={() => go({ ...place, at: 'items' })} />}
          {place.at === 'items' && crisis(place.instrument, inHand.answers).length > 0 && (
            <p className="no-print">
              <button type="button" className="button danger" onClick={() => setDanger(true)}>
                {words.crisis.again}
              </button>
            </p>
          )}
          {place.at === 'items' &&
            (place.instrument.kind === 'own' ? (
              <OwnItems
                own={place.instrument}
                answers={inHand.answers}
                note={inHand.note}
                onAnswer={(item, value) => answer(place.instrument, item, value)}
                onNote={(note) => setInHand({ ...inHand, note, kept: false })}
                onDone={() => go({ ...place, at: 'result' })}
              />
            ) : (
              <SheetItems
                sheet={place.instrument}
                answers={inHand.answers}
                onAnswer={(item, value) => answer(place.instrument, item, value)}
                onDone={() => go({ ...place, at: 'result' })}
              />
            ))}
          {place.at === 'result' && (
            <>
              <Result
                instrument={place.instrument}
                answers={inHand.answers}
                note={inHand.note}
                view={view}
                onTake={take}
                onChange={() => go({ ...place, at: 'items' })}
              />
              {plan}
              <Keep
                vault={vault}
                things={() => things(place.instrument)}
                kept={inHand.kept}
                onKept={() => setInHand({ ...inHand, kept: true })}
                onSee={() => go({ at: 'kept' })}
              />
              <p className="actions no-print">
                <button type="button" className="button" onClick={() => go({ at: 'list' })}>
                  {inHand.kept ? words.backToList : words.result.discard}
                </button>
              </p>
            </>
          )}
        </>
      )}
    </div>
  );
}
