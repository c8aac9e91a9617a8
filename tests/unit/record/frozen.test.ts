import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attemptsAt } from '../../../src/quiz/attempt.ts';
import { type ReadBackup, readBackup, writeBackup } from '../../../src/record/backup.ts';
import { admitAll } from '../../../src/record/gate.ts';
import type { Outline } from '../../../src/record/outline.ts';
import { playsOf } from '../../../src/record/plays.ts';
import { progressOf } from '../../../src/record/progress.ts';
import { offered, start } from '../../../src/role-play/play.ts';
import type { Scenario } from '../../../src/role-play/schema.ts';
import { frozen, frozenText } from '../read-fixture.ts';

const onlyAdded =
  'Files in tests/fixtures/frozen are what earlier versions wrote, and learners still hold such files: they are only ever added to, never edited.';

describe('the frozen files', () => {
  const sums = JSON.parse(frozenText('checksums.json')) as Record<string, string>;
  const files = readdirSync(frozen).filter((name) => name !== 'checksums.json');
  // A checkout on Windows may have changed the line ends.
  const sum = (name: string) => createHash('sha256').update(frozenText(name).replaceAll('\r\n', '\n')).digest('hex');

  test.each(files)('%s is as it was', (name) => {
    expect(sums, `${onlyAdded} "${name}" is new: add "${name}": "${sum(name)}" to checksums.json.`).toHaveProperty([name]);
    expect(sum(name), `${onlyAdded} Put "${name}" back as it was, and add another file for what is new.`).toBe(sums[name]);
  });

  test('are all there', () => {
    expect(
      Object.keys(sums).filter((name) => !files.includes(name)),
      `${onlyAdded} Put back what is missing.`,
    ).toEqual([]);
  });
});

const module = 'mental-health-awareness';
const quiz = (kind: string) => ({ object: `quiz:${module}/${kind}`, title: kind, href: `/${kind}/`, questions: 15, content: 'another edition' });
const outline: Outline = {
  modules: [
    {
      id: module,
      title: 'Mental health on your caseload',
      href: '/',
      lessons: ['how-common', 'signs', 'look-alikes'].map((id) => ({
        object: `lesson:${module}/${id}`,
        title: id,
        href: `/${id}/`,
        minutes: 8,
        content: id === 'signs' ? 'b553e9c59839' : 'another edition',
      })),
      practice: quiz('practice'),
      test: quiz('test'),
    },
  ],
  scenarios: [],
  courses: [],
};

describe('a record of version 1', () => {
  const text = frozenText('record-1.json');
  const raw = JSON.parse(text) as { events: { verb: string; result: object }[]; notes: object[] };
  const found = readBackup(text) as Exclude<ReadBackup, { refused: string }>;
  const { events } = admitAll(raw.events);
  /** Version 2 changed only the number. */
  const today = raw.events.map((event) => ({ ...event, schema: 2 }));

  test('is read whole, with what nobody knows any more and the private notes', () => {
    expect(found).toEqual({ events: today, notes: raw.notes, newer: 0, broken: 0 });
    expect(found.events).toHaveLength(67);
    expect(found.events[1]).toMatchObject({ device: { kind: 'phone', app: [1, 2] } });
    expect(found.events.at(-1)?.result).toMatchObject({ 'x-note': 'kept as it is' });
    expect(found.notes.map(({ id }) => id)).toEqual(['signs-note', 'own-words:signs-rewrite-note']);
  });

  test('holds every verb, and no words of the learner’s own outside the notes', () => {
    expect(new Set(raw.events.map(({ verb }) => verb))).toEqual(new Set(['experienced', 'completed', 'attempted', 'answered', 'passed', 'failed']));
    const written = raw.events.flatMap(({ result }) =>
      'response' in result && typeof result.response === 'object' && result.response !== null && 'text' in result.response
        ? [result.response.text]
        : [],
    );
    expect(written).toEqual(['']);
  });

  test('stands in the order in which it happened', () => {
    expect(admitAll(raw.events.toReversed())).toEqual({ events: today, newer: 0, broken: 0 });
  });

  test('survives being saved again', () => {
    expect(readBackup(writeBackup(found.events, found.notes, '2026-11-21T09:00:00.000-06:00'))).toEqual(found);
  });

  test('still tells the same progress', () => {
    expect(progressOf(events, outline)).toEqual({
      lessons: {
        [`lesson:${module}/how-common`]: { done: '2026-11-16T08:44:39.856-06:00', changed: true },
        [`lesson:${module}/signs`]: { done: '2026-11-17T16:18:18.929-06:00', changed: false },
        [`lesson:${module}/look-alikes`]: { changed: false },
      },
      quizzes: {
        [`quiz:${module}/practice`]: { attempts: 1, best: 0.7875, done: '2026-11-18T11:12:17.577-06:00', open: false, changed: true },
        [`quiz:${module}/test`]: { attempts: 2, best: 0.9166666666666666, done: '2026-11-20T09:28:32.098-06:00', open: false, changed: true },
      },
      scenarios: {},
      seconds: 791,
      gone: [],
      fresh: false,
      next: { title: 'look-alikes', href: '/look-alikes/', why: 'next-lesson', module: 'Mental health on your caseload' },
    });
  });

  test('still tells the same attempts', () => {
    const attempts = attemptsAt(events, `quiz:${module}/test`, 'test');
    expect(
      attempts.map(({ id, ended, questions, answers }) => [id.slice(0, 8), ended?.verb, ended?.result.share, questions.length, answers.size]),
    ).toEqual([
      ['5e0c9a7d', 'failed', 0.45, 15, 15],
      ['f81d4fae', 'passed', 0.9166666666666666, 15, 15],
    ]);
    for (const { questions, answers } of attempts) expect([...answers.keys()]).toEqual(questions);
  });
});

describe('a record of version 2', () => {
  const text = frozenText('record-2.json');
  const raw = JSON.parse(text) as { events: { verb: string; schema: number; object: string }[]; notes: { id: string; text: string }[] };
  const found = readBackup(text) as Exclude<ReadBackup, { refused: string }>;

  test('is read whole, with its conversations and what was said in own words', () => {
    expect(found).toEqual({ events: raw.events, notes: raw.notes, newer: 0, broken: 0 });
    expect(new Set(raw.events.map(({ schema }) => schema))).toEqual(new Set([2]));
    expect(new Set(raw.events.map(({ verb }) => verb))).toEqual(new Set(['attempted', 'responded', 'completed', 'experienced']));
    expect(raw.notes.map(({ id }) => id.replace(/:[^/]*\//, ':…/'))).toEqual(['said:…/0/stops']);
    expect(JSON.stringify(raw.events)).not.toContain('You look tired');
  });

  test('still tells the same plays: one with a step back to its ending, and one taken up in its middle', () => {
    const [whole, middle, ...others] = playsOf(found.events, 'scenario:voices-in-the-office');
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ mode: 'coach', rewinds: 1, ended: { result: { rewinds: 1 } } });
    expect(middle?.seed).toBe(whole?.seed);
    expect(middle?.history.slice(0, 2)).toEqual(whole?.history.slice(0, 2));
    expect(middle?.history).toHaveLength(3);
    expect(middle?.ended).toBeUndefined();
  });
});

describe('conversations of version 1', () => {
  const { scenario, plays } = JSON.parse(frozenText('play-1.json')) as {
    scenario: Scenario;
    plays: { seed: string; opening: string; details: Record<string, string>; replies: string[] }[];
  };

  test.each(plays)('begin in the same way with the seed "$seed"', ({ seed, opening, details, replies }) => {
    const play = start(scenario, seed);
    expect(play).toMatchObject({ opening, details });
    expect(offered(scenario, play).map(({ id }) => id)).toEqual(replies);
  });
});
