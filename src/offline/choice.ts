import type { Choice, Held } from './messages-to-worker.ts';

const key = 'rapport-kept-offline';

/**
 * What the person chose, kept apart from the stored files: when the browser evicts those, this is how it is noticed.
 * Undefined when nothing was chosen, or when the browser refuses.
 */
export function chosenHere(): Choice | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Choice);
  } catch {
    return undefined;
  }
}

/** Writes the choice down; undefined takes it back. */
export function chooseHere(choice: Choice | undefined): void {
  try {
    if (choice) localStorage.setItem(key, JSON.stringify(choice));
    else localStorage.removeItem(key);
  } catch {
    // Without it only the notice of an eviction is missing.
  }
}

/**
 * How it stands with keeping everything: `none` was not chosen, `begun` never was complete, `kept` is complete,
 * `partly` was complete and is not any more, `gone` was chosen and the browser has removed it.
 */
export type Standing = 'none' | 'begun' | 'kept' | 'partly' | 'gone';

/**
 * Judges what is on the device against what was chosen. Only what is complete counts as kept.
 * @param held what the service worker counted
 * @param chosen what was written down apart from it
 */
export function standingOf({ all, stored, choice }: Held, chosen: Choice | undefined): Standing {
  if (!choice) return chosen ? 'gone' : 'none';
  if (stored.files === all.files) return 'kept';
  return choice.since ? 'partly' : 'begun';
}
