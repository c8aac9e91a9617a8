import { describe, expect, test } from 'vitest';
import {
  certificateOf,
  countersign,
  readCertificate,
  scoreOf,
  selfDeclare,
  shortCode,
  typedShortCode,
  verdictOf,
} from '../../../src/assignment/certificate.ts';
import { exportKeys, importKeys, publicHalf, thumbprint } from '../../../src/assignment/workspace-keys.ts';
import { names } from './any-assignment.ts';
import { bench } from './learner.ts';

const achieved = [
  { object: 'lesson:stigma/words', done: '2026-03-10T22:00:00.000-05:00' },
  { object: 'quiz:stigma/test', done: '2026-03-12T09:00:00.000-05:00', share: 0.9 },
  { object: 'scenario:these-people', done: '2026-03-11T09:00:00.000-05:00' },
];
const items = achieved.map(({ object }) => ({ object }));

describe('a certificate', () => {
  test('is made only when everything is done, and says when and how well', async () => {
    const { assignment } = await bench(items);
    expect(certificateOf(assignment, 'Ada', achieved, '2028-03-12')).toEqual({
      learner: 'Ada',
      title: assignment.title,
      agency: 'Example County Probation',
      minutes: 90,
      done: '2026-03-12',
      score: 90,
      until: '2028-03-12',
      assignment: assignment.id,
      version: 1,
    });
    expect(certificateOf(assignment, 'Ada', achieved.slice(1))).toBeUndefined();
    // Rounded down, as everywhere; tests and post-tests only.
    const two = [{ object: 'quiz:a/test' }, { object: 'quiz:b/post-test' }, { object: 'quiz:c/practice' }];
    expect(
      scoreOf(two, [
        { object: 'quiz:a/test', share: 0.8 },
        { object: 'quiz:b/post-test', share: 0.991 },
        { object: 'quiz:c/practice', share: 0 },
      ]),
    ).toBe(89);
    expect(scoreOf([{ object: 'lesson:a/b' }], [])).toBeUndefined();
  });

  test('comes back from its code as it was, for every name, and is short enough for a QR code', async () => {
    const { assignment, device, keys } = await bench(items);
    for (const name of names) {
      const certificate = certificateOf(assignment, name, achieved, '2028-03-12');
      if (!certificate) throw new Error();
      const self = await selfDeclare(certificate, device);
      expect(await readCertificate(self)).toMatchObject({ certificate, key: await publicHalf(device) });
      const signed = await countersign(certificate, keys.sign, 'Jordan Example', '2026-03-20');
      const read = await readCertificate(`Please look:\nhttps://training.example.org/verify/#${signed}\nthank you`);
      expect(read).toMatchObject({
        certificate: { ...certificate, signed: { by: 'Jordan Example', on: '2026-03-20' } },
        key: await publicHalf(keys.sign),
      });
      expect(signed.length).toBeLessThan(900);
    }
  });

  test('cannot be made countersigned by the learner, and a signature by somebody else is an unknown signer', async () => {
    const { assignment, device, keys } = await bench(items);
    const certificate = certificateOf(assignment, 'Ada', achieved);
    if (!certificate) throw new Error();
    const signed = { by: 'Jordan Example', on: '2026-03-20' };
    const own = await readCertificate(await selfDeclare({ ...certificate, signed }, device));
    expect('certificate' in own && own.certificate.signed).toBeUndefined();
    const forged = await readCertificate(await countersign(certificate, device, 'Jordan Example', '2026-03-20'));
    if (!('key' in forged)) throw new Error();
    const trusted = [{ name: 'Jordan Example', key: await thumbprint(await publicHalf(keys.sign)) }];
    const verdict = verdictOf(forged.certificate, { print: await thumbprint(forged.key), trusted, today: '2026-04-01' });
    expect(verdict).toEqual({ stands: 'unknown', expired: false });
  });

  test('is judged by the list of the agency, its days, and its own period', async () => {
    const { assignment, keys } = await bench(items);
    const certificate = { ...certificateOf(assignment, 'Ada', achieved, '2027-03-12'), signed: { by: 'J. E.', on: '2026-03-20' } } as never;
    const print = await thumbprint(await publicHalf(keys.sign));
    const entry = { name: 'Jordan Example', key: print };
    const judge = (trusted: object[], today = '2026-04-01', own?: string) => verdictOf(certificate, { print, trusted: trusted as never, own, today });
    expect(judge([entry])).toEqual({ stands: 'countersigned', signer: 'Jordan Example', expired: false });
    expect(judge([entry], '2027-03-12')).toMatchObject({ expired: false });
    expect(judge([entry], '2027-03-13')).toEqual({ stands: 'countersigned', signer: 'Jordan Example', expired: true });
    expect(judge([{ ...entry, until: '2026-03-19' }])).toEqual({ stands: 'unknown', outside: true, expired: false });
    expect(judge([{ ...entry, from: '2026-03-21' }])).toEqual({ stands: 'unknown', outside: true, expired: false });
    expect(judge([{ ...entry, from: '2026-03-20', until: '2026-03-20' }])).toMatchObject({ stands: 'countersigned' });
    expect(judge([])).toEqual({ stands: 'unknown', expired: false });
    expect(judge([], '2026-04-01', print)).toEqual({ stands: 'countersigned', signer: 'J. E.', expired: false });
  });

  test('has a short code that differs for each, and is read as people type it', async () => {
    const { device } = await bench();
    const certificate = { learner: 'Ada', title: 'T', agency: 'A', minutes: 1, done: '2026-03-15', assignment: crypto.randomUUID(), version: 1 };
    const codes = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => shortCode(await selfDeclare({ ...certificate, learner: `Ada ${i}` }, device))),
    );
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(typedShortCode(` ${code.toLowerCase().replace('-', ' ').replace(/0/g, 'o').replace(/1/g, 'l')} `)).toBe(code);
    }
    expect(typedShortCode('not a code')).toBeUndefined();
  });
});

test('the keys of a workspace move to another computer: exported, imported, they sign and decrypt as before', async () => {
  const { keys } = await bench();
  const moved = await importKeys(JSON.parse(JSON.stringify(await exportKeys(keys))));
  expect(await publicHalf(moved.encrypt)).toEqual(await publicHalf(keys.encrypt));
  const certificate = { learner: 'Ada', title: 'T', agency: 'A', minutes: 1, done: '2026-03-15', assignment: crypto.randomUUID(), version: 1 };
  const read = await readCertificate(await countersign(certificate, moved.sign, 'J', '2026-03-20'));
  expect('key' in read && read.key).toEqual(await publicHalf(keys.sign));
});
