import { CompactEncrypt, exportJWK, FlattenedSign, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { completionOf } from '../../../src/assignment/completion.ts';
import { largestCompletion, openCompletion } from '../../../src/assignment/open-completion.ts';
import type { Assignment, CompletionPayload } from '../../../src/assignment/schema.ts';
import { sealCompletion } from '../../../src/assignment/seal-completion.ts';
import { publicHalf, thumbprint } from '../../../src/assignment/workspace-keys.ts';
import type { LearningEvent } from '../../../src/record/schema.ts';
import { answers, type Bench, bench, contents, day, doAll, itemsOfModule, playScenario, syllabus, takeQuiz } from './learner.ts';

const now = day(20);
const items = itemsOfModule('stigma');
const payloadOf = ({ assignment }: Pick<Bench, 'assignment'>, events: readonly LearningEvent[], learner = 'Zoë Nuñez'): CompletionPayload =>
  completionOf({ assignment, learner, events, contents, edition: syllabus.edition, app: '0.1.0', now: day(15) });
const open = (text: string, { keys, sent }: Pick<Bench, 'keys' | 'sent'>) => openCompletion(text, { keys, assignments: [sent], answers, now });
const sealed = (at: Bench, payload: CompletionPayload) => sealCompletion(payload, at.assignment.keys.encrypt, at.device);

/** Changes the result of the first event of a verb. */
function edited(
  events: readonly LearningEvent[],
  verb: string,
  change: (result: Record<string, unknown>) => Record<string, unknown>,
): LearningEvent[] {
  let done = false;
  return events.map((event) => {
    if (done || event.verb !== verb) return event;
    done = true;
    return { ...event, result: change({ ...event.result }) } as LearningEvent;
  });
}

describe('a completion file', () => {
  test('goes there and back, and every item is proven and scored again', async () => {
    const at = await bench();
    const opened = await open(await sealed(at, payloadOf(at, doAll(items))), at);
    if (!('accepted' in opened)) throw new Error(JSON.stringify(opened));
    const { accepted } = opened;
    expect(accepted.learner).toBe('Zoë Nuñez');
    expect(accepted.flags).toEqual([]);
    expect(accepted.finished).toBeDefined();
    expect(accepted.items.map(({ check }) => check)).toEqual(items.map(({ object }) => (object.startsWith('lesson:') ? 'none' : 'agrees')));
    expect(accepted.items.find(({ object }) => object === 'quiz:stigma/test')?.share).toBe(1);
    expect(accepted.items.every(({ seconds, object }) => !object.startsWith('lesson:') || seconds === 60)).toBe(true);
    expect(accepted.device).toBe(await thumbprint(await publicHalf(at.device)));
    // Time by the minute does not travel.
    expect(accepted.events.some(({ verb }) => verb === 'experienced')).toBe(false);
  });

  test('may be unfinished, late, from another learner and of an earlier version, and says so', async () => {
    const at = await bench(items, { due: '2026-02-01' });
    const later: Assignment = { ...at.assignment, version: 2 };
    const sent = { ...at.sent, versions: [at.assignment, later], roster: ['Ada'] };
    const whole = await open(await sealed(at, payloadOf(at, doAll(items))), { ...at, sent });
    expect(whole).toMatchObject({ accepted: { flags: ['older-version', 'not-on-roster', 'late'] } });
    const part = await open(
      await sealed(
        at,
        payloadOf(
          at,
          takeQuiz('quiz:stigma/test', (i) => i === 0),
        ),
      ),
      at,
    );
    expect(part).toMatchObject({ accepted: { flags: ['not-finished'] } });
    expect('accepted' in part && part.accepted.items.find(({ object }) => object === 'quiz:stigma/test')).toMatchObject({
      attempts: 1,
      check: 'agrees',
    });
  });

  test('holds no answers and no choices where they were not asked for', async () => {
    const at = await bench(items, { returns: { answers: false, choices: false } });
    const payload = payloadOf(at, doAll(items));
    expect(payload.events.filter(({ verb }) => verb === 'answered' || verb === 'responded')).toEqual([]);
    const opened = await open(await sealed(at, payload), at);
    expect('accepted' in opened && new Set(opened.accepted.items.map(({ check }) => check))).toEqual(new Set(['none', 'not-asked']));
  });

  test('holds nothing but known fields of events about what was asked for', async () => {
    const at = await bench();
    const secret = 'what nobody may read';
    const events = [
      ...edited(doAll(items), 'answered', (result) => ({ ...result, note: secret })),
      ...takeQuiz('quiz:bipse-engagement/test'),
      ...playScenario('scenario:after-the-hospital'),
    ].map((event) => ({ ...event, diary: secret }) as LearningEvent);
    const text = JSON.stringify(payloadOf(at, events));
    expect(text).not.toContain(secret);
    expect(text).not.toContain('after-the-hospital');
    expect(text).not.toContain('bipse-engagement');
  });

  test('tells a changed content apart from a false score', async () => {
    const at = await bench();
    const quiz = answers.quizzes['quiz:stigma/test'];
    if (!quiz) throw new Error();
    const changed = { ...answers, quizzes: { ...answers.quizzes, 'quiz:stigma/test': { ...quiz, content: 'aaaaaaaaaaaa', contents: {} } } };
    const text = await sealed(at, payloadOf(at, doAll(items)));
    const opened = await openCompletion(text, { keys: at.keys, assignments: [at.sent], answers: changed, now });
    expect(opened).toMatchObject({ accepted: { flags: ['content-changed'] } });
  });
});

describe('what somebody changed in their own browser', () => {
  const failed = takeQuiz('quiz:stigma/test', (i) => i % 2 === 0);
  const cheats: [string, (events: LearningEvent[]) => LearningEvent[]][] = [
    ['the share of a test', (events) => edited(events, 'failed', (result) => ({ ...result, share: 1 }))],
    [
      'that a test was passed',
      (events) => events.map((event) => (event.verb === 'failed' ? ({ ...event, verb: 'passed' } as LearningEvent) : event)),
    ],
    [
      'share and verb together',
      (events) =>
        events.map((event) =>
          event.verb === 'failed' ? ({ ...event, verb: 'passed', result: { ...event.result, share: 0.9 } } as LearningEvent) : event,
        ),
    ],
    [
      'the points of every answer, and the share',
      (events) =>
        events.map((event) =>
          event.verb === 'answered'
            ? { ...event, result: { ...event.result, points: event.result.of } }
            : event.verb === 'failed'
              ? ({
                  ...event,
                  verb: 'passed',
                  result: { ...event.result, share: 1, objectives: Object.fromEntries(Object.keys(event.result.objectives).map((one) => [one, 1])) },
                } as LearningEvent)
              : event,
        ),
    ],
    [
      'the questions drawn',
      (events) => edited(events, 'attempted', (result) => ({ ...result, questions: (result.questions as string[]).slice(0, 1) })),
    ],
    [
      'the pass mark',
      (events) =>
        events.map((event) =>
          event.verb === 'failed' ? ({ ...event, verb: 'passed', result: { ...event.result, passMark: 0.99 } } as LearningEvent) : event,
        ),
    ],
  ];
  test.each(cheats)('%s is found', async (_, cheat) => {
    const at = await bench([{ object: 'quiz:stigma/test', passMark: 80 }]);
    expect(await open(await sealed(at, payloadOf(at, cheat([...failed]))), at)).toEqual({ refused: 'disagrees', about: 'quiz:stigma/test' });
  });

  test('the outcome or the skills of a conversation are found', async () => {
    const object = 'scenario:these-people';
    const at = await bench([{ object }]);
    const events = playScenario(object, 1);
    for (const change of [{ outcome: 'good', ending: 'somewhere-else' }, { skills: { respect: 1 } }, { rewinds: 3 }]) {
      const opened = await open(
        await sealed(
          at,
          payloadOf(
            at,
            edited(events, 'completed', (result) => ({ ...result, ...change })),
          ),
        ),
        at,
      );
      expect(opened).toEqual({ refused: 'disagrees', about: object });
    }
    const other = edited(events, 'responded', (result) => ({ ...result, reply: 'no-such-reply' }));
    expect(await open(await sealed(at, payloadOf(at, other)), at)).toEqual({ refused: 'disagrees', about: object });
  });

  test('claims that the events do not bear out are found', async () => {
    const at = await bench();
    const payload = payloadOf(at, doAll(items));
    const claims = payload.claims.map((claim) => (claim.object === 'quiz:stigma/test' ? { ...claim, attempts: 0 } : claim));
    expect(await open(await sealed(at, { ...payload, claims }), at)).toEqual({ refused: 'disagrees', about: 'quiz:stigma/test' });
    expect(await open(await sealed(at, { ...payload, claims: claims.slice(1) }), at)).toEqual({ refused: 'not-asked' });
    const foreign = [...payload.events, ...takeQuiz('quiz:bipse-engagement/test')];
    expect(await open(await sealed(at, { ...payload, events: foreign }), at)).toMatchObject({ refused: 'not-asked' });
  });
});

describe('files that are refused, each with its reason', () => {
  test('for another workspace, another assignment, other versions, and from the future', async () => {
    const [at, other] = [await bench(), await bench()];
    const payload = payloadOf(at, doAll(items));
    const text = await sealed(at, payload);
    expect(await open(text, other)).toEqual({ refused: 'other-trainer' });
    expect(await open(text, { keys: at.keys, sent: other.sent })).toEqual({ refused: 'foreign' });
    const newer = { ...payload, assignment: { ...payload.assignment, version: 2 } };
    expect(await open(await sealed(at, newer), at)).toEqual({ refused: 'newer-version' });
    expect(await open(await sealed(at, { ...payload, schema: 2 as 1 }), at)).toEqual({ refused: 'newer-format' });
    expect(await open(await sealed(at, { ...payload, made: '2027-01-01T00:00:00.000Z' }), at)).toEqual({ refused: 'future' });
    expect(await open(text.replace('"schema":1', '"schema":2'), at)).toEqual({ refused: 'newer-format' });
    expect(await open(text.replace('"schema":1', '"schema":0'), at)).toEqual({ refused: 'older-format' });
    expect(await open('{}', at)).toEqual({ refused: 'not-a-completion' });
    expect(await open('', at)).toEqual({ refused: 'not-a-completion' });
    const future = { ...payload, events: payload.events.map((event) => ({ ...event, schema: 99 }) as unknown as LearningEvent) };
    expect(await open(await sealed(at, future), at)).toEqual({ refused: 'newer-format' });
    const odd = { ...payload, events: [{ nothing: true } as unknown as LearningEvent] };
    expect(await open(await sealed(at, odd), at)).toEqual({ refused: 'broken' });
  });

  test('too large, unread; and one that swells when it is unpacked, without taking the memory', async () => {
    const at = await bench();
    expect(await open('x'.repeat(largestCompletion + 1), at)).toEqual({ refused: 'too-large' });
    const key = await importJWK(at.assignment.keys.encrypt, 'ECDH-ES');
    const head = { alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', kid: await thumbprint(at.assignment.keys.encrypt) };
    const bomb = await new CompactEncrypt(new Uint8Array(300_000_000)).setProtectedHeader(head).encrypt(key);
    expect(bomb.length).toBeLessThan(1_000_000);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    expect(await open(JSON.stringify({ format: 'rapport-completion', schema: 1, jwe: bomb }), at)).toEqual({ refused: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  }, 30_000);

  test('signed by another hand than it says', async () => {
    const at = await bench();
    const text = JSON.stringify(payloadOf(at, doAll(items)));
    const stranger = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    const { kty, crv, x, y } = await exportJWK(at.device.publicKey);
    const jws = await new FlattenedSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'ES256', b64: false, crit: ['b64'], jwk: { kty, crv, x, y } })
      .sign(stranger.privateKey);
    const jwe = await new CompactEncrypt(
      new TextEncoder().encode(JSON.stringify({ protected: jws.protected, signature: jws.signature, payload: text })),
    )
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', kid: await thumbprint(at.assignment.keys.encrypt) })
      .encrypt(await importJWK(at.assignment.keys.encrypt, 'ECDH-ES'));
    expect(await open(JSON.stringify({ format: 'rapport-completion', schema: 1, jwe }), at)).toEqual({ refused: 'altered' });
  });
});
