import { readPacked } from '../format/unpack.ts';
import { createEngine, type Engine, SearchFailed } from './engine.ts';
import type { Kind } from './schema.ts';
import type { Answer, Failure } from './show.ts';

/** What a page sends: where the files of the index lie, first; then questions. */
export type ToWorker = { files: string } | { number: number; question: string; open: readonly Kind[] };

/** What comes back for a question. */
export type FromWorker = { number: number; answer: Answer } | { number: number; failure: Failure };

let engine: Engine | undefined;
let latest = 0;

const reader = (files: string) => async (name: string, anew?: boolean) => {
  return readPacked(await fetch(`${files}${name}`, anew ? { cache: 'reload' } : {}));
};

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('files' in data) {
    engine = createEngine(reader(data.files));
    return;
  }
  const { number, question, open } = data;
  latest = number;
  // Whoever types fast asks faster than files come: only the last question is answered.
  await Promise.resolve();
  if (number !== latest || !engine) return;
  const said: FromWorker = await engine.answer(question, open).then(
    (answer) => ({ number, answer }),
    (error) => ({ number, failure: error instanceof SearchFailed ? error.why : 'unreachable' }),
  );
  postMessage(said);
});
