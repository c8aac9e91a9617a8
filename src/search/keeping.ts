import { readRecent, recentKey, withRecent } from './recent.ts';

/** Set to `off` when the key `/` shall not open search; `open.ts` reads it. */
const slashKey = 'rapport-search-key';

/** What storage does, or what stands for it when the page may not store. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** Whether the page may keep anything. */
export const canKeep = (): boolean =>
  attempt(() => {
    localStorage.setItem('rapport-try', '');
    localStorage.removeItem('rapport-try');
    return true;
  }, false);

/** The searches kept on this device. */
export const recentSearches = (): string[] => attempt(() => readRecent(localStorage.getItem(recentKey)), []);

/** Keeps a search on this device. */
export const keepSearch = (question: string): void =>
  attempt(() => localStorage.setItem(recentKey, JSON.stringify(withRecent(recentSearches(), question))), undefined);

/** Forgets all kept searches. */
export const forgetSearches = (): void => attempt(() => localStorage.removeItem(recentKey), undefined);

/** Whether the key `/` opens search. */
export const slashOpens = (): boolean => attempt(() => localStorage.getItem(slashKey) !== 'off', true);

/** Sets whether the key `/` opens search. */
export const setSlashOpens = (opens: boolean): void =>
  attempt(() => (opens ? localStorage.removeItem(slashKey) : localStorage.setItem(slashKey, 'off')), undefined);
