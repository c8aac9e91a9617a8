import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../../../src/assignment/base64url.ts';
import { exportKeys, makeWorkspaceKeys } from '../../../src/assignment/workspace-keys.ts';
import { seal } from '../../../src/format/seal.ts';
import { packWorkspace, unpackWorkspace } from '../../../src/trainer/backup.ts';
import type { WorkspaceContents } from '../../../src/trainer/schema.ts';
import { assignment } from './digests.ts';

const passphrase = 'four words and a half';
const made = '2026-11-22T10:00:00.000Z';
const empty: WorkspaceContents = { assignments: [], drafts: [], completions: [], certificates: [], settings: [], groups: [] };

const full = async (): Promise<WorkspaceContents> => ({
  ...empty,
  keys: await exportKeys(await makeWorkspaceKeys()),
  assignments: [{ id: 'a', versions: [{ ...assignment(['quiz:stigma/test']), edition: '0123456789ab' }], roster: ['Zoë', 'محمد'], sent: made }],
  groups: [{ id: 'zoë', name: 'Zoë', group: 'North' }],
});

describe('a backup', () => {
  test('comes back as it was, and tells nothing without its passphrase', async () => {
    const contents = await full();
    const text = await packWorkspace(contents, passphrase, made);
    expect(await unpackWorkspace(text, passphrase)).toEqual({ contents, made });
    expect(text).not.toContain('Zoë');
    expect(text).not.toContain(contents.keys?.sign.d);
  }, 20_000);

  test.each([
    ['another passphrase', async (text: string) => unpackWorkspace(text, 'four words and a quarter'), 'wrong-passphrase'],
    [
      'one letter changed',
      async (text: string) =>
        unpackWorkspace(
          text.replace(/"jwe":"(.{60})(.)/, (_, a, b) => `"jwe":"${a}${b === 'A' ? 'B' : 'A'}`),
          passphrase,
        ),
      'damaged',
    ],
    ['cut off', async (text: string) => unpackWorkspace(text.slice(0, 400), passphrase), 'not-a-backup'],
    ['a newer version', async (text: string) => unpackWorkspace(text.replace('"schema":1', '"schema":2'), passphrase), 'newer'],
    ['another kind of file', async () => unpackWorkspace('{"format":"rapport-record","schema":2}', passphrase), 'not-a-backup'],
    ['no JSON', async () => unpackWorkspace('hello', passphrase), 'not-a-backup'],
    ['an incomplete one', async () => unpackWorkspace('{"format":"rapport-workspace","schema":1}', passphrase), 'damaged'],
  ])(
    'is refused: %s',
    async (_what, act, reason) => {
      expect(await act(await packWorkspace(empty, passphrase, made))).toEqual({ refused: reason });
    },
    20_000,
  );

  test('is refused when it is sealed rightly and holds something else', async () => {
    const inside = async (packed: string) => JSON.stringify({ format: 'rapport-workspace', schema: 1, made, ...(await seal(packed, passphrase)) });
    for (const packed of ['not base64!', toBase64url(strToU8('not deflated')), toBase64url(deflateSync(strToU8('{"assignments":[]}')))])
      expect(await unpackWorkspace(await inside(packed), passphrase)).toEqual({ refused: 'broken' });
  }, 20_000);
});
