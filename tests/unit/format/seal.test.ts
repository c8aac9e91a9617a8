import { decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../../src/format/seal.ts';

const passphrase = 'a heron under the bridge';
const text = JSON.stringify({ answers: { 1: 4, 18: 1 }, note: 'Ōtautahi, مرحبا, 🙂' });

describe('a sealed text', () => {
  test('opens with its passphrase, however its accents are typed, and says how its key is made', async () => {
    const sealed = await seal(text, 'café by the weir');
    expect(await unseal(sealed, 'café by the weir')).toEqual({ text });
    expect(decodeProtectedHeader(sealed.jwe)).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 600_000 });
  });

  test('does not open with another passphrase, and each seal is another', async () => {
    const [one, two] = [await seal(text, passphrase), await seal(text, passphrase)];
    expect(one.jwe).not.toBe(two.jwe);
    expect(await unseal(one, `${passphrase} `)).toEqual({ refused: 'wrong-passphrase' });
  });

  test('is called damaged, and not a wrong passphrase, when anything of it was changed', async () => {
    const sealed = await seal(text, passphrase);
    for (const at of [3, sealed.jwe.length >> 1, sealed.jwe.length - 2]) {
      const changed = sealed.jwe.slice(0, at) + (sealed.jwe[at] === 'A' ? 'B' : 'A') + sealed.jwe.slice(at + 1);
      expect(await unseal({ ...sealed, jwe: changed }, passphrase)).toEqual({ refused: 'damaged' });
    }
    expect(await unseal({ ...sealed, jwe: '' }, passphrase)).toEqual({ refused: 'damaged' });
  });

  test('asks for no more rounds than ours, so that a file cannot hold the page up', async () => {
    const { jwe } = await seal(text, passphrase);
    const [head = '', ...rest] = jwe.split('.');
    const heavy = JSON.parse(Buffer.from(head, 'base64url').toString());
    const made = [Buffer.from(JSON.stringify({ ...heavy, p2c: 2_000_000_000 })).toString('base64url'), ...rest].join('.');
    const sum = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(made))).toString('base64url');
    const before = performance.now();
    expect(await unseal({ jwe: made, sum }, passphrase)).toEqual({ refused: 'wrong-passphrase' });
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
