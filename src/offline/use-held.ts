import { useEffect, useRef, useState } from 'react';
import { chooseHere, chosenHere, type Standing, standingOf } from './choice.ts';
import { ask, type Held, type StoreTrouble } from './messages-to-worker.ts';

/** What is on the device, as the page for it shows it. */
export type HeldState =
  | { is: 'loading' }
  /** This browser or this address has no service worker. */
  | { is: 'unavailable' }
  | { is: 'known'; held: Held; standing: Standing; storing: boolean; trouble?: StoreTrouble | 'silent' };

export interface HeldActs {
  /** Stores what is missing, until all is there, something is in the way, or `stop`. */
  keep(): Promise<void>;
  stop(): void;
  remove(): Promise<void>;
  /** Forgets that something was kept, when the browser has removed it and the person does without. */
  forget(): void;
}

/** How often it is looked whether the browser still has a service worker for the page, in milliseconds. Its first storing may take longer. */
const pause = 5000;

/** The worker that answers for this page; undefined when the browser refuses one here, or could not store its first files. */
async function worker(): Promise<ServiceWorker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  let waiting: ReturnType<typeof setInterval> | undefined;
  const refused = new Promise<void>((resolve) => {
    waiting = setInterval(() => void serviceWorker.getRegistration().then((found) => found ?? resolve()), pause);
  });
  const found = await Promise.race([serviceWorker.ready, refused]);
  clearInterval(waiting);
  return found?.active ?? undefined;
}

/** Asks the service worker what is here, and has it store and remove. Storing goes on in short steps, so that it can be stopped at any time. */
export function useHeld(): [HeldState, HeldActs] {
  const [state, setState] = useState<HeldState>({ is: 'loading' });
  const going = useRef(false);

  const show = (held: Held, trouble?: StoreTrouble | 'silent') => {
    // Erasing the record takes the choice with it, and the files stay.
    if (held.choice && !chosenHere()) chooseHere(held.choice);
    setState({ is: 'known', held, standing: standingOf(held, chosenHere()), storing: going.current, ...(trouble ? { trouble } : {}) });
  };

  const look = async () => {
    const active = await worker();
    if (active) show(await ask(active, 'held', {}));
    else setState({ is: 'unavailable' });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(() => {
    look().catch(() => setState({ is: 'unavailable' }));
    return () => {
      going.current = false;
    };
  }, []);

  const known = () => (state.is === 'known' ? state.held : undefined);

  const keep = async () => {
    const active = await worker();
    if (!active || going.current) return;
    going.current = true;
    const before = known();
    if (before) show(before);
    // Asked once it is wanted: the browser may promise not to evict what is stored.
    await navigator.storage?.persist?.().catch(() => false);
    const choice = before?.choice ?? {};
    chooseHere(choice);
    await ask(active, 'choose', { choice });
    let last: Held | undefined;
    let trouble: StoreTrouble | 'silent' | undefined;
    try {
      do {
        const { trouble: met, ...held } = await ask(active, 'store', {});
        last = held;
        trouble = met;
        show(held);
      } while (going.current && !trouble && last.stored.files < last.all.files);
    } catch {
      trouble = 'silent';
    }
    going.current = false;
    if (last && last.stored.files === last.all.files) {
      const whole = { since: choice.since ?? new Date().toISOString() };
      chooseHere(whole);
      await ask(active, 'choose', { choice: whole });
    }
    show(await ask(active, 'held', {}), trouble);
  };

  const remove = async () => {
    const active = await worker();
    if (!active) return;
    chooseHere(undefined);
    show(await ask(active, 'remove', {}));
  };

  const stop = () => {
    going.current = false;
  };

  const forget = () => {
    chooseHere(undefined);
    void look();
  };

  return [state, { keep, stop, remove, forget }];
}
