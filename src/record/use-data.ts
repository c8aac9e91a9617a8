import { useEffect, useState } from 'react';
import { unpacked } from '../format/unpack.ts';
import { folderOf, readData } from './read-data.ts';

/** A file of data: on its way, here, or not to be had; then `again` asks for it once more. */
export type Data<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; again(): void };

/** What this page has asked for. Islands share it. */
const asked = new Map<string, Promise<unknown>>();

/** The islands that could not have a file: when one asks again, all do. */
const without = new Map<string, Set<() => void>>();

async function read(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readData(await unpacked(await response.arrayBuffer()), folderOf(address));
}

/** What does not fit the page may be what the browser has kept of an earlier version: the host is asked once. */
async function load(address: string, fits: (value: unknown) => boolean): Promise<unknown> {
  const value = await read(address);
  return fits(value) ? value : read(address, 'reload');
}

/**
 * Fetches a file of data that the page names.
 * @param address as the page has it
 * @param wanted whether it is needed; before that nothing is asked for
 * @param fits whether it belongs to this page; needed only for a file whose name has no hash. What comes back may still not fit.
 */
export function useData<T>(address: string, wanted = true, fits: (value: T) => boolean = () => true): Data<T> {
  const [data, setData] = useState<Data<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` counts how often it was asked for, and what fits follows from the page.
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const others = without.get(address) ?? new Set();
    without.set(address, others);
    const askAgain = () => {
      setData({ state: 'loading' });
      setTurn((n) => n + 1);
    };
    const loading = asked.get(address) ?? load(address, fits as (value: unknown) => boolean);
    asked.set(address, loading);
    loading.then(
      (value) => left || setData({ state: 'ready', value: value as T }),
      () => {
        asked.delete(address);
        if (left) return;
        others.add(askAgain);
        setData({
          state: 'failed',
          again: () => {
            for (const ask of [...others]) ask();
          },
        });
      },
    );
    return () => {
      left = true;
      others.delete(askAgain);
    };
  }, [address, wanted, turn]);
  return data;
}
