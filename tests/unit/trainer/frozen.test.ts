import { expect, test } from 'vitest';
import { readCertificate } from '../../../src/assignment/certificate.ts';
import type { AcceptedCompletion } from '../../../src/assignment/opened.ts';
import type { IssuedCertificate, SentAssignment } from '../../../src/assignment/workspace-database.ts';
import { importKeys, publicHalf } from '../../../src/assignment/workspace-keys.ts';
import { unpackWorkspace } from '../../../src/trainer/backup.ts';
import { type Desk, lay, sheetOf } from '../../../src/trainer/desk.ts';
import { frozenText } from '../read-fixture.ts';

test('a backup of version 1 is restored: keys, assignment, file, certificate, group', async () => {
  const read = await unpackWorkspace(frozenText('workspace-1.json'), 'a frozen workspace of version 1');
  if ('refused' in read) throw new Error(read.refused);
  const { keys, assignments, completions, certificates, groups } = read.contents;
  const [sent] = assignments as SentAssignment[];
  if (!keys || !sent) throw new Error('nothing in it');
  expect([assignments.length, completions.length, certificates.length, groups.length]).toEqual([1, 1, 1, 1]);
  expect(await publicHalf((await importKeys(keys)).encrypt)).toEqual(sent.versions[0]?.keys.encrypt);
  const desk: Desk = {
    assignments: [sent],
    digests: new Map(),
    answers: { quizzes: {}, scenarios: {} },
    groups: new Map(groups.map((one) => [one.id, one])),
  };
  for (const completion of completions as unknown as AcceptedCompletion[]) lay(desk, completion);
  const rows = sheetOf(desk, sent.id, '2026-11-23')?.rows;
  expect(rows?.map(({ learner, group, files }) => [learner, group, files])).toEqual([
    ['Zoë Nuñez', 'North office', 1],
    ['محمد الأحمد', undefined, 0],
  ]);
  expect(rows?.[0]).toMatchObject({ state: 'done', cells: [{ attempts: 1 }, { check: 'agrees' }, { check: 'agrees' }] });
  for (const { code } of certificates as unknown as IssuedCertificate[]) {
    const certificate = await readCertificate(code);
    expect('certificate' in certificate && certificate.certificate.learner).toBe('Zoë Nuñez');
  }
}, 20_000);
