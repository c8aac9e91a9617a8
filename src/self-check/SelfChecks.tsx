import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { messages } from '../messages/index.ts';
import { About } from './About.tsx';
import { Cover } from './Cover.tsx';
import { CrisisPanel } from './CrisisPanel.tsx';
import { crisis, opensPanel } from './crisis.ts';
import { whenIdle } from './idle.ts';
import { begun, type InHand, thingsOf } from './in-hand.ts';
import { Keep } from './Keep.tsx';
import { KeptResults } from './KeptResults.tsx';
import { keepFocus } from './keep-focus.ts';
import { type KeptPlan, keptVersion, plansOf } from './kept.ts';
import { LeaveButton } from './LeaveButton.tsx';
import { newId } from './new-id.ts';
import { OwnItems } from './OwnItems.tsx';
import { Plan } from './Plan.tsx';
import { Result } from './Result.tsx';
import { SelfCheckList } from './SelfCheckList.tsx';
import { SheetItems } from './SheetItems.tsx';
import type { Instrument } from './schema.ts';
import { useVault } from './use-vault.ts';
import { VaultDoor } from './VaultDoor.tsx';
import { vaultTrouble } from './vault-trouble.ts';
import type { SelfChecksView } from './view.ts';

const words = messages.selfChecks;

/** Minutes without a touch until the page covers itself, when no vault says otherwise. */
const usualIdle = 5;

type Place = { at: 'list' | 'kept' } | { at: 'about' | 'items' | 'result'; instrument: Instrument };

/** All self-checks, at one address: nothing that is chosen, answered or opened here changes the address, the title or the history. */
export function SelfChecks({ view }: { view: SelfChecksView }) {
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const [inHand, setInHand] = useState<InHand>();
  const [suggested, setSuggested] = useState<{ step: string }>();
  const [danger, setDanger] = useState(false);
  const [covered, setCovered] = useState<{ minutes: number; locked: boolean }>();
  const [ready, setReady] = useState(false);
  const vault = useVault();
  const { lock } = vault;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = vault.view.state === 'open' ? vault.view : undefined;
  const idle = open?.idleMinutes ?? usualIdle;
  const instrument = 'instrument' in place ? place.instrument : undefined;

  const go = (next: Place) => {
    setPlace(next);
    setSuggested(undefined);
    setTimeout(() => {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    });
  };
  const begin = (chosen: Instrument) => {
    setInHand(begun(newId(), new Date()));
    go({ at: 'about', instrument: chosen });
  };
  const done = () => {
    setInHand(undefined);
    go({ at: 'list' });
  };
  /** Changes what is in hand, if it is still the same. */
  const change = (id: string, next: (now: InHand) => Partial<InHand>) => setInHand((now) => (now?.id === id ? { ...now, ...next(now) } : now));

  useEffect(() => {
    setReady(true);
    // A browser may hold a page that was left, as it was, to show it again at once.
    const forget = () =>
      flushSync(() => {
        setInHand(undefined);
        setPlace({ at: 'list' });
        setDanger(false);
        setCovered(undefined);
        lock();
      });
    // The address of the skip link would be one more step of the history, to which "back" leads after leaving.
    const skip = document.querySelector('.skip');
    const stay = (event: Event) => {
      event.preventDefault();
      document.querySelector('main')?.focus();
    };
    addEventListener('pagehide', forget);
    skip?.addEventListener('click', stay);
    const stop = root.current ? keepFocus(root.current) : undefined;
    return () => {
      removeEventListener('pagehide', forget);
      skip?.removeEventListener('click', stay);
      stop?.();
    };
  }, [lock]);

  const watched = !covered && !danger && (inHand !== undefined || open !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew whenever something comes into view.
  useEffect(() => {
    if (!watched) return;
    return whenIdle(idle, () => {
      setCovered({ minutes: idle, locked: open !== undefined });
      if (open) lock();
      // What is kept needs its key again.
      if (inHand?.kept) {
        setInHand(undefined);
        setPlace({ at: 'list' });
      }
    });
  }, [watched, place.at, idle, open !== undefined, inHand?.kept]);

  const answer = (item: number, value: number | null) => {
    if (!instrument || !inHand) return;
    if (opensPanel(instrument, inHand.answers, item, value)) setDanger(true);
    change(inHand.id, ({ answers }) => ({ answers: { ...answers, [item]: value }, kept: false }));
  };
  const addPlan = async (when: string, step: string): Promise<boolean> => {
    const plan: KeptPlan = { version: keptVersion, kind: 'plan', id: newId(), at: new Date().toISOString(), when, step };
    if (open && !(await vault.keep([plan]))) return false;
    if (!open && inHand) change(inHand.id, ({ plans }) => ({ plans: [...plans, plan] }));
    setSuggested(undefined);
    return true;
  };
  const removePlan = (id: string) => {
    if (open) void vault.remove([id]);
    if (inHand) change(inHand.id, ({ plans }) => ({ plans: plans.filter((plan) => plan.id !== id) }));
  };
  const inDanger = instrument !== undefined && crisis(instrument, inHand?.answers ?? {}).length > 0;
  const plan = (
    <Plan
      plans={[...(open ? plansOf(open.contents.kept) : []), ...(inHand?.plans ?? [])]}
      kept={open !== undefined && !inHand?.plans.length}
      suggested={suggested}
      trouble={open ? vaultTrouble(vault) : undefined}
      onAdd={addPlan}
      onRemove={removePlan}
    />
  );

  return (
    <div className="self-checks" ref={root}>
      <LeaveButton neutral={view.neutral} />
      {danger && <CrisisPanel lines={view.crisisLines} neutral={view.neutral} onClose={() => setDanger(false)} />}
      {covered && (
        <Cover
          minutes={covered.minutes}
          locked={covered.locked}
          lines={inDanger ? view.crisisLines : undefined}
          neutral={view.neutral}
          onShow={() => {
            setCovered(undefined);
            setTimeout(() => heading.current?.focus());
          }}
        />
      )}
      <div className="self-check-view" hidden={covered !== undefined}>
        {place.at === 'list' ? (
          <SelfCheckList view={view} vault={vault} heading={heading} ready={ready} onBegin={begin} onKept={() => go({ at: 'kept' })} />
        ) : (
          <>
            <p className="no-print">
              <button type="button" className="back" onClick={done}>
                ← {words.backToList}
              </button>
            </p>
            <h2 tabIndex={-1} ref={heading}>
              {instrument?.title ?? words.trend.heading}
            </h2>
          </>
        )}
        {place.at === 'kept' &&
          (open ? (
            <>
              <p className="actions">
                <button type="button" className="button quiet" onClick={lock}>
                  {words.vault.lockNow}
                </button>
              </p>
              <KeptResults
                vault={vault}
                open={open}
                instruments={view.instruments}
                lines={view.crisisLines}
                onAgain={(id) => {
                  const again = view.instruments.find((one) => one.id === id);
                  if (again) begin(again);
                }}
                onErased={() => setInHand(undefined)}
              />
              {plan}
            </>
          ) : vault.view.state === 'none' ? (
            <p role="status">{words.vault.erased}</p>
          ) : (
            <VaultDoor vault={vault} lead={words.vault.locked} />
          ))}
        {place.at === 'about' && instrument && <About instrument={instrument} known={view.sources} onBegin={() => go({ at: 'items', instrument })} />}
        {place.at === 'items' && inDanger && (
          <p className="no-print">
            <button type="button" className="button danger" onClick={() => setDanger(true)}>
              {words.crisis.again}
            </button>
          </p>
        )}
        {place.at === 'items' && inHand && instrument?.kind === 'own' && (
          <OwnItems
            own={instrument}
            {...inHand}
            lines={view.crisisLines}
            onPart={(part) => change(inHand.id, () => ({ part }))}
            onAnswer={answer}
            onNote={(note) => change(inHand.id, () => ({ note, kept: false }))}
            onDone={() => {
              change(inHand.id, () => ({ seen: true }));
              go({ at: 'result', instrument });
            }}
          />
        )}
        {place.at === 'items' && inHand && instrument?.kind === 'answer-sheet' && (
          <SheetItems sheet={instrument} answers={inHand.answers} onAnswer={answer} onDone={() => go({ at: 'result', instrument })} />
        )}
        {place.at === 'result' && inHand && instrument && (
          <>
            <Result
              instrument={instrument}
              answers={inHand.answers}
              note={inHand.note}
              view={view}
              onTake={(step) => setSuggested({ step })}
              onChange={() => go({ at: 'items', instrument })}
            />
            {plan}
            <Keep
              vault={vault}
              things={() => thingsOf(inHand, instrument.id)}
              kept={inHand.kept}
              onKept={() =>
                // What was changed while it was being kept is not kept.
                change(inHand.id, (now) => ({
                  kept: now.answers === inHand.answers && now.note === inHand.note,
                  plans: now.plans.filter((one) => !inHand.plans.includes(one)),
                }))
              }
              onSee={() => {
                setInHand(undefined);
                go({ at: 'kept' });
              }}
            />
            <p className="actions no-print">
              <button type="button" className="button" onClick={done}>
                {inHand.kept ? words.backToList : words.result.discard}
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
