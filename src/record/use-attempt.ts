import { useEffect, useRef } from 'react';
import { askToKeep } from './durability.ts';
import { happened } from './event.ts';
import { leaveBehind } from './left-behind.ts';
import type { LearningEvent } from './schema.ts';
import { keep, tryStorage } from './store.ts';
import { timeInUse } from './time-in-use.ts';

/** What a screen that works on an attempt does with the record. */
export interface AttemptKeeping {
  /** Stores events in the order of the calls; the promise settles when these and all earlier ones are kept. */
  store(...events: LearningEvent[]): Promise<unknown>;
  /** Settles when everything given to `store` so far is kept. */
  stored(): Promise<unknown>;
  /** Runs one thing at a time: a second press while the first is under way does nothing. */
  once(act: () => Promise<unknown>): Promise<void>;
}

/**
 * Keeps the time a person spends on an object (a quiz or a scenario) while its screen is open, asks the browser for lasting storage, and gives
 * the screen its way to store what happens.
 * @param object The object as the record names it, such as `quiz:stigma/test`.
 * @param content The edition of its content.
 */
export function useAttempt(object: string, content: string): AttemptKeeping {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const busy = useRef(false);
  useEffect(() => {
    void askToKeep();
    void tryStorage();
    timeInUse((seconds, leaving) => {
      const event = happened('experienced', object, content, { seconds });
      if (leaving) leaveBehind(event);
      else void keep(event);
    });
  }, [object, content]);
  return {
    store: (...events) => {
      last.current = Promise.all([last.current, keep(...events)]);
      return last.current;
    },
    stored: () => last.current,
    once: async (act) => {
      if (busy.current) return;
      busy.current = true;
      await act().finally(() => {
        busy.current = false;
      });
    },
  };
}
