import fc, { type Arbitrary } from 'fast-check';
import type { EventOf, LearningEvent, Verb } from '../../../src/record/schema.ts';
import { recordVersion } from '../../../src/record/version.ts';

let count = 0;

/** An event made by hand. Later calls get later ids. */
export function event<V extends Verb>(
  verb: V,
  object: string,
  result: EventOf<V>['result'],
  at = '2026-11-02T09:00:00.000-06:00',
  content = 'now',
): EventOf<V> {
  count += 1;
  const id = `019aa2b0-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  return { schema: recordVersion, id, at, verb, object, content, result } as EventOf<V>;
}

/** A moment, so many minutes after nine. */
export const minute = (n: number): string => new Date(Date.parse('2026-11-02T09:00:00.000-06:00') + n * 60_000).toISOString();

const offsets = [0, 60, -300, -210, 330, 345, 840];

/** Moments of one afternoon, few enough to coincide, as clocks in several zones show them. */
const anyMoment: Arbitrary<string> = fc.tuple(fc.nat(20), fc.constantFrom(...offsets)).map(([minutes, offset]) => {
  const local = new Date(Date.UTC(2026, 10, 2, 15, minutes) + offset * 60_000).toISOString().slice(0, -1);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
});

/** Objects of a small site, and one that it no longer has. */
const objects = [
  'lesson:m/one',
  'lesson:m/two',
  'lesson:n/three',
  'quiz:m/practice',
  'quiz:m/test',
  'quiz:n/practice',
  'quiz:n/test',
  'lesson:m/gone',
  'quiz:gone/test',
  'scenario:s',
  'scenario:gone',
  'turn:s/first',
  'question:q1',
  'question:q2',
];

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const whole = fc.nat(500);
const attempt = fc.constantFrom('attempt-1', 'attempt-2', 'attempt-3');
const shares = fc.dictionary(fc.constantFrom('weigh', 'describe'), share, { noNullPrototype: true });
const record = <T, K extends keyof T>(model: { [P in keyof T]: Arbitrary<T[P]> }, requiredKeys: K[]) =>
  fc.record(model, { requiredKeys, noNullPrototype: true });

/** What JSON can hold and gives back: it has no -0. */
export const anyJson: Arbitrary<unknown> = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const results: { [V in Verb]: Arbitrary<object> } = {
  experienced: record({ seconds: whole }, ['seconds']),
  completed: record(
    {
      attempt,
      share,
      objectives: shares,
      ending: fc.constantFrom('plan', 'leaves'),
      outcome: fc.constantFrom('good', 'mixed', 'poor'),
      skills: shares,
      rewinds: whole,
    },
    [],
  ),
  attempted: record(
    {
      attempt,
      seed: fc.string(),
      questions: fc.array(fc.constantFrom('q1', 'q2', 'q3')),
      mode: fc.constantFrom('coach', 'real'),
      path: fc.array(fc.record({ turn: fc.constantFrom('first', 'second'), reply: fc.constantFrom('a', 'b') }, { noNullPrototype: true })),
    },
    ['attempt', 'seed'],
  ),
  responded: record({ attempt, reply: fc.constantFrom('a', 'b'), step: fc.nat(5) }, ['attempt', 'reply', 'step']),
  answered: record({ attempt, response: anyJson, points: whole, of: whole, confidence: fc.constantFrom(1, 2, 3), hints: whole }, [
    'response',
    'points',
    'of',
  ]),
  passed: record({ attempt, share, objectives: shares, passMark: share }, ['attempt', 'share', 'objectives', 'passMark']),
  failed: record({ attempt, share, objectives: shares, passMark: share }, ['attempt', 'share', 'objectives', 'passMark']),
};

/** Fields that a later version or another program may have added. */
const unknownFields = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ device: fc.string(), 'x-extra': anyJson }, { noNullPrototype: true }) },
);

/** Events of today's version, of every verb, with and without what is optional. */
export const anyEvent: Arbitrary<LearningEvent> = fc
  .constantFrom(...(Object.keys(results) as Verb[]))
  .chain((verb) =>
    fc.tuple(
      record(
        {
          schema: fc.constant(recordVersion),
          id: fc.uuid({ version: 7 }),
          at: anyMoment,
          verb: fc.constant(verb),
          object: fc.constantFrom(...objects),
          content: fc.constantFrom('now', 'then'),
        },
        ['schema', 'id', 'at', 'verb', 'object', 'content'],
      ),
      results[verb],
      unknownFields,
      unknownFields,
    ),
  )
  .map(([head, result, more, moreInResult]) => ({ ...more, ...head, result: { ...moreInResult, ...result } }) as unknown as LearningEvent);

/** A record: events whose ids all differ, in any order. */
export const anyEvents: Arbitrary<LearningEvent[]> = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 25 });
