import { trustedAddress } from '../site/trusted-address.ts';
import workerAddress from './desk-worker.ts?worker&url';
import type { DeskTrouble, Kind, Protocol, Reply, Request } from './protocol.ts';

/** Says why the worker could not do something. */
export class DeskError extends Error {
  readonly trouble: DeskTrouble;
  constructor(trouble: DeskTrouble) {
    super(trouble);
    this.name = 'DeskError';
    this.trouble = trouble;
  }
}

interface Waiting {
  resolve(answer: never): void;
  reject(error: DeskError): void;
  progress?: ((done: number, of: number) => void) | undefined;
}

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

function desk(): Worker {
  if (worker) return worker;
  worker = new Worker(trustedAddress(new URL(workerAddress, import.meta.url).href), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    if ('progress' in data) return asked.progress?.(data.progress.done, data.progress.of);
    waiting.delete(data.id);
    if ('answer' in data) asked.resolve(data.answer as never);
    else asked.reject(new DeskError(data.trouble));
  };
  // The worker itself could not be loaded.
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new DeskError('failed'));
    waiting.clear();
  };
  return worker;
}

/**
 * Asks the worker in which the workspace is worked out.
 * @param progress called while files are read
 * @throws DeskError
 */
export function askDesk<K extends Kind>(kind: K, ask: Protocol[K]['ask'], progress?: Waiting['progress']): Promise<Protocol[K]['answer']> {
  count += 1;
  const id = count;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, progress });
    desk().postMessage({ id, kind, ask } as Request);
  });
}
