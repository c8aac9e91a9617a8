import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, admitAll, inTime } from '../../../src/record/gate.ts';
import { eventSchema, type LearningEvent } from '../../../src/record/schema.ts';
import { recordVersion } from '../../../src/record/version.ts';
import { untouchable } from '../untouchable.ts';
import { anyEvent, anyEvents, event } from './any-event.ts';

const hostile = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
const stored = event('experienced', 'lesson:m/one', { seconds: 30 });

describe('the gate', () => {
  test('the generator makes what the full schema accepts', () => {
    fc.assert(
      fc.property(anyEvent, (one) => {
        expect(eventSchema.parse(one)).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('lets every event of this version pass as it is, with what it does not know', () => {
    fc.assert(
      fc.property(anyEvent, (one) => {
        expect(admit(untouchable(one))).toEqual({ event: one });
      }),
      { numRuns: 300 },
    );
  });

  test('takes an event of version 1 over into version 2', () => {
    expect(admit(untouchable({ ...stored, schema: 1, extra: 'kept' }))).toEqual({ event: { ...stored, schema: 2, extra: 'kept' } });
  });

  test.each([recordVersion + 1, recordVersion + 1000])('keeps an event of version %d for the version that can read it', (schema) => {
    expect(admit(untouchable({ schema }))).toEqual({ refused: 'newer' });
    expect(admit({ ...stored, schema, verb: 'not-yet-known', result: 'another shape' })).toEqual({ refused: 'newer' });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(stored)],
    ['a list', [stored]],
    ['an empty object', {}],
    ['no version', { ...stored, schema: undefined }],
    ['a version as text', { ...stored, schema: '1' }],
    ['a version that is no number', { ...stored, schema: Number.NaN }],
    ['a version without end', { ...stored, schema: Number.POSITIVE_INFINITY }],
    ['half a version', { ...stored, schema: 1.5 }],
    ['a version that never was', { ...stored, schema: 0 }],
    ['no id', { ...stored, id: undefined }],
    ['an empty id', { ...stored, id: '' }],
    ['no moment', { ...stored, at: undefined }],
    ['a moment that is none', { ...stored, at: 'yesterday' }],
    ['a day that is none', { ...stored, at: '2026-13-45T09:00:00.000Z' }],
    ['a moment as a number', { ...stored, at: 1 }],
    ['no verb', { ...stored, verb: undefined }],
    ['a verb that nobody knows', { ...stored, verb: 'launched' }],
    ['a verb that every object has', { ...stored, verb: 'constructor' }],
    ['no object', { ...stored, object: undefined }],
    ['no content', { ...stored, content: undefined }],
    ['no result', { ...stored, result: undefined }],
    ['a result of null', { ...stored, result: null }],
    ['a result as text', { ...stored, result: 'good' }],
    ['no seconds', { ...stored, result: {} }],
    ['seconds as text', { ...stored, result: { seconds: '30' } }],
    ['seconds without end', { ...stored, result: { seconds: Number.POSITIVE_INFINITY } }],
    ['seconds below nothing', { ...stored, result: { seconds: -1 } }],
    ['a reply without a step', { ...stored, verb: 'responded', result: { attempt: 'a', reply: 'b' } }],
    ['a reply at half a step', { ...stored, verb: 'responded', result: { attempt: 'a', reply: 'b', step: 0.5 } }],
    ['an attempt whose questions are no ids', { ...stored, verb: 'attempted', result: { attempt: 'a', seed: 's', questions: [1] } }],
    ['an attempt without a seed', { ...stored, verb: 'attempted', result: { attempt: 'a', questions: [] } }],
    ['an attempt without an id', { ...stored, verb: 'attempted', result: { seed: 's', questions: [] } }],
    ['an answer whose attempt is no text', { ...stored, verb: 'answered', result: { attempt: {}, response: [], points: 0, of: 1 } }],
    ['a share above everything', { ...stored, verb: 'passed', result: { attempt: 'a', share: 1.5, objectives: {}, passMark: 0.8 } }],
    ['a share that is no number', { ...stored, verb: 'failed', result: { attempt: 'a', share: Number.NaN, objectives: {}, passMark: 0.8 } }],
    ['a test without a share', { ...stored, verb: 'passed', result: { attempt: 'a', objectives: {}, passMark: 0.8 } }],
    ['an ending whose skills are null', { ...stored, verb: 'completed', result: { attempt: 'a', skills: null } }],
    ['an outcome that has no text', { ...stored, verb: 'completed', result: { attempt: 'a', outcome: { toString: [] } } }],
    ['practice with a share as text', { ...stored, verb: 'completed', result: { attempt: 'a', share: '1' } }],
  ])('refuses what is broken: %s', (_what, broken) => {
    expect(admit(broken)).toEqual({ refused: 'broken' });
  });

  test('refuses anything at all without throwing', () => {
    fc.assert(
      fc.property(hostile, (anything) => {
        expect(['broken', 'newer']).toContain((admit(anything) as { refused?: string }).refused);
      }),
      { numRuns: 1000 },
    );
  });

  test('looks at every field: an event with one field changed to anything is refused, or still serves', () => {
    const field = fc.constantFrom('schema', 'id', 'at', 'verb', 'object', 'content', 'result');
    fc.assert(
      fc.property(anyEvent, field, hostile, (one, name, anything) => {
        const admission = admit({ ...one, [name]: anything });
        if ('refused' in admission) return;
        expect(Number.isFinite(Date.parse(admission.event.at))).toBe(true);
        for (const text of [admission.event.id, admission.event.verb, admission.event.object, admission.event.content])
          expect(typeof text).toBe('string');
        expect(typeof admission.event.result).toBe('object');
      }),
      { numRuns: 1000 },
    );
  });

  test('counts what it refuses and hands out the rest in time', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(4), fc.nat(4), (events, newer, broken) => {
        const mixed = [
          ...Array.from({ length: newer }, () => ({ schema: recordVersion + 1 })),
          ...events,
          ...Array.from({ length: broken }, () => ({ schema: 1 })),
        ];
        expect(admitAll(untouchable(mixed))).toEqual({ events: inTime(events), newer, broken });
      }),
    );
  });
});

describe('the order in time', () => {
  const ids = (events: readonly LearningEvent[]) => events.map(({ id }) => id);

  test('goes by the moment, whatever zone the clock was in', () => {
    const early = event('experienced', 'lesson:m/one', { seconds: 1 }, '2026-11-02T23:30:00.000+05:30');
    const late = event('experienced', 'lesson:m/one', { seconds: 1 }, '2026-11-02T13:30:00.000-05:00');
    expect(ids(inTime([late, early]))).toEqual([early.id, late.id]);
  });

  test('is settled by id where moments are equal', () => {
    const first = event('experienced', 'lesson:m/one', { seconds: 1 }, '2026-11-02T23:30:00.000+05:30');
    const second = event('experienced', 'lesson:m/one', { seconds: 1 }, '2026-11-02T13:00:00.000-05:00');
    expect(ids(inTime([second, first]))).toEqual([first.id, second.id]);
  });

  test('is one and the same for the union of two records, in any order, however much they share', () => {
    const two = anyEvents.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all), fc.subarray(all)));
    fc.assert(
      fc.property(two, ([all, a, b]) => {
        const left = all.filter((one) => a.includes(one) || !b.includes(one));
        expect(inTime(untouchable([...left, ...b]))).toEqual(inTime(all));
        expect(inTime([...b, ...structuredClone(left)])).toEqual(inTime(all));
        expect(inTime(inTime(all))).toEqual(inTime(all));
        const moments = inTime(all).map(({ at }) => Date.parse(at));
        expect(moments).toEqual(moments.toSorted((x, y) => x - y));
        expect(new Set(ids(inTime(all)))).toEqual(new Set(ids(all)));
      }),
      { numRuns: 300 },
    );
  });
});
