import { expect, test } from 'vitest';
import type { AcceptedCompletion, Opened } from '../../../src/assignment/opened.ts';
import { acceptFiles, type GivenFile } from '../../../src/trainer/accept-files.ts';
import { assignment } from './digests.ts';

const asked = assignment(['lesson:a/b']);

/** A file whose text is `id learner made`, or a reason to refuse it. */
const file = (text: string, size = 100): GivenFile => ({ name: `${text}.json`, size, text: async () => text });

const open = async (text: string): Promise<Opened> => {
  const [id = '', learner = '', made = ''] = text.split(' ');
  if (made === '') return { refused: 'altered', about: 'lesson:a/b' };
  return { accepted: { id, assignment: asked, learner, made, device: 'd', items: [], events: [], flags: [] } };
};

function bench(more: { full?: boolean; known?: string[]; newest?: [string, string][] } = {}) {
  const kept: AcceptedCompletion[] = [];
  const told: number[] = [];
  const against = {
    open,
    known: new Set(more.known),
    newest: new Map(more.newest),
    async keep(files: readonly AcceptedCompletion[]) {
      if (more.full) throw new DOMException('full', 'QuotaExceededError');
      kept.push(...files);
    },
    progress: (done: number) => told.push(done),
  };
  return { kept, told, accept: (...files: GivenFile[]) => acceptFiles(files, against) };
}

const outcomesOf = (found: Awaited<ReturnType<typeof acceptFiles>>) => found.map(({ outcome }) => outcome);

test('the same file twice, a newer one, an older one, and one that is refused', async () => {
  const { kept, accept } = bench({ known: ['here'], newest: [[`${asked.id}/bo`, '2026-11-02']] });
  const found = await accept(
    file('here Bo 2026-11-02'),
    file('new BO 2026-11-03'),
    file('new BO 2026-11-03'),
    file('old Bo 2026-11-01'),
    file('first Ana 2026-11-01'),
    file('later Ana 2026-11-02'),
    file('bad'),
  );
  expect(outcomesOf(found)).toEqual(['duplicate', 'replaces', 'duplicate', 'older', 'accepted', 'replaces', 'refused']);
  expect(found.at(-1)).toEqual({ file: 'bad.json', outcome: 'refused', reason: 'altered', about: 'lesson:a/b' });
  // The older one is kept as well.
  expect(kept.map(({ id }) => id)).toEqual(['new', 'old', 'first', 'later']);
});

test('one that is too large is not read, one that cannot be read stops nobody', async () => {
  const unread: GivenFile = { name: 'gone.json', size: 1, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  const huge: GivenFile = { name: 'huge.json', size: 5_000_000, text: () => Promise.reject(new Error('was read')) };
  const { kept, accept } = bench();
  const found = await accept(huge, unread, file('a Ana 2026-11-01'));
  expect(outcomesOf(found)).toEqual(['refused', 'unreadable', 'accepted']);
  expect(found[0]?.reason).toBe('too-large');
  expect(kept).toHaveLength(1);
});

test('a full disk is told of each file that was lost, and of no other', async () => {
  const { kept, accept } = bench({ full: true });
  expect(outcomesOf(await accept(file('a Ana 2026-11-01'), file('bad'), file('b Bo 2026-11-01')))).toEqual(['not-stored', 'refused', 'not-stored']);
  expect(kept).toEqual([]);
});

test('it says how far it is, in batches', async () => {
  const { told, accept } = bench();
  const files = Array.from({ length: 120 }, (_, i) => file(`id${i} Name${i} 2026-11-01`));
  expect((await accept(...files)).every(({ outcome }) => outcome === 'accepted')).toBe(true);
  expect(told).toEqual([50, 100, 120]);
});
