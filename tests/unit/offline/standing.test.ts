import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/offline/choice.ts';
import type { Choice } from '../../../src/offline/messages-to-worker.ts';

const amount = (files: number) => ({ files, bytes: files * 100, sent: files * 30 });
const held = (files: number, choice?: Choice) => ({ version: 'v1', all: amount(10), stored: amount(files), ...(choice ? { choice } : {}) });
const since = '2026-11-22T09:00:00Z';

describe('how it stands with keeping everything', () => {
  test.each([
    ['nothing chosen', held(3), undefined, 'none'],
    ['nothing chosen, though every page was visited', held(10), undefined, 'none'],
    ['chosen and not yet whole', held(9, {}), {}, 'begun'],
    ['chosen and whole', held(10, { since }), { since }, 'kept'],
    ['whole again after a new version', held(10, { since }), undefined, 'kept'],
    ['was whole, one file is missing', held(9, { since }), { since }, 'partly'],
    ['chosen, and the browser has removed everything', held(3), { since }, 'gone'],
    ['begun, and the browser has removed everything', held(0), {}, 'gone'],
  ] as const)('%s', (_, now, chosen, standing) => {
    expect(standingOf(now, chosen)).toBe(standing);
  });
});
