import { useEffect, useState } from 'react';
import { type StorageTrouble, troubleOf } from '../format/indexed-db.ts';
import { localDay } from '../format/local-day.ts';

/** What was read from a database: first nothing, then it or what is in the way. */
export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: StorageTrouble };

/** Reads when the island has started, and again with `reload`. */
export function useLoaded<T>(read: () => Promise<T>): [Loaded<T>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const reload = async () => {
    try {
      setLoaded({ state: 'ready', value: await read() });
    } catch (error) {
      setLoaded({ state: troubleOf(error) });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; whoever changes something reads again.
  useEffect(() => void reload(), []);
  return [loaded, reload];
}

/** Today where the person is, YYYY-MM-DD. */
export const today = (): string => localDay(new Date());

/** Address of the start page, for links that leave this page. */
export const siteAddress = (home: string): string => new URL(home, location.href).href;
