import { trustedAddress } from '../site/trusted-address.ts';
import type { Kind } from './schema.ts';
import type { Answer, Failure } from './show.ts';
import type { FromWorker, ToWorker } from './worker.ts';
import worker from './worker.ts?worker&url';

/** What comes of a question. */
export type Said = { answer: Answer } | { failure: Failure };

/** A question sent to the worker. Overtaken questions are never answered. */
export type AskWorker = (question: string, open: readonly Kind[], answered: (said: Said) => void) => void;

let running: { worker: Worker; waiting: Map<number, (said: Said) => void>; number: number } | undefined;

function start() {
  const waiting = new Map<number, (said: Said) => void>();
  const started = { worker: new Worker(trustedAddress(worker)), waiting, number: 0 };
  const send = (message: ToWorker) => started.worker.postMessage(message);
  send({ files: new URL(`${document.documentElement.dataset.base ?? '/'}search/`, location.href).href });
  started.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.number)?.(data);
    // Those before it were overtaken.
    for (const number of waiting.keys()) if (number <= data.number) waiting.delete(number);
  });
  started.worker.addEventListener('error', () => {
    const [last] = [...waiting.values()].slice(-1);
    running = undefined;
    last?.({ failure: 'unreachable' });
  });
  return started;
}

/** Asks the worker, which is started with the first question. */
export const askWorker: AskWorker = (question, open, answered) => {
  running ??= start();
  const number = ++running.number;
  running.waiting.set(number, answered);
  running.worker.postMessage({ number, question, open } satisfies ToWorker);
};
