import type { Amount } from './files.ts';

/** What the person chose: to keep everything. `since` is the moment when everything was there, and missing until then. */
export interface Choice {
  since?: string;
}

/** What is on this device, as the service worker counts it. */
export interface Held {
  version: string;
  all: Amount;
  stored: Amount;
  choice?: Choice;
}

/** Why files could not be stored: no connection, no room, or the server holds another version than the one in use. */
export type StoreTrouble = 'network' | 'full' | 'changed';

/** What a page asks of the service worker, and what it answers. */
export interface Questions {
  /** The page at this address is open: keep it, with what it needs. */
  visited: { asked: { path: string }; answer: null };
  held: { asked: object; answer: Held };
  /** Stores missing files for about a second. */
  store: { asked: object; answer: Held & { trouble?: StoreTrouble } };
  choose: { asked: { choice: Choice }; answer: null };
  /** Removes everything but what the first visit brings. */
  remove: { asked: object; answer: Held };
  /** Removes the pages that were stored because they were opened, unless everything is kept. */
  forget: { asked: object; answer: null };
  /** The pages that are on this device: address and title. */
  pages: { asked: object; answer: { path: string; title: string }[] };
}

export type Question = keyof Questions;

/** Asks a service worker, and waits for its answer. Rejects when it has none within the time, in milliseconds. */
export function ask<Q extends Question>(
  worker: ServiceWorker,
  question: Q,
  asked: Questions[Q]['asked'],
  time = 30_000,
): Promise<Questions[Q]['answer']> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(() => reject(new Error(`The service worker did not answer "${question}".`)), time);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      port1.close();
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data.answer);
    };
    worker.postMessage({ question, asked }, [port2]);
  });
}
