import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestBackup, readBackup, writeBackup } from '../../../src/record/backup.ts';
import { recordVersion } from '../../../src/record/version.ts';
import { untouchable } from '../untouchable.ts';
import { anyEvents, anyJson, event } from './any-event.ts';

const exported = '2026-11-20T17:02:11.000-06:00';
const note = (id: string, text = 'Words', at = exported) => ({ id, text, at });
const anyNotes = fc.uniqueArray(
  fc.record(
    { id: fc.string({ minLength: 1 }), text: fc.string({ unit: 'grapheme' }), at: fc.constantFrom(exported, '2026-11-20T23:02:11Z') },
    { noNullPrototype: true },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
);

const file = (changes: object) => JSON.stringify({ format: 'rapport-record', schema: 1, exported, events: [], notes: [], ...changes });
const good = [event('experienced', 'lesson:m/one', { seconds: 30 }), event('completed', 'lesson:m/one', {})];

describe('a backup', () => {
  test('gives back what was put in, with everything that this version does not know', () => {
    fc.assert(
      fc.property(anyEvents, anyNotes, (events, notes) => {
        expect(readBackup(writeBackup(untouchable(events), untouchable(notes), exported))).toEqual({ events, notes, newer: 0, broken: 0 });
      }),
      { numRuns: 300 },
    );
  });

  test('keeps what this version cannot read, for one that can', () => {
    const later = { schema: recordVersion + 1, anything: [1, 2, 3] };
    const odd = { schema: 1, id: 'no event' };
    const text = writeBackup([...good, later, odd], [], exported);
    expect((JSON.parse(text) as { events: unknown[] }).events).toEqual([...good, later, odd]);
    expect(readBackup(text)).toEqual({ events: good, notes: [], newer: 1, broken: 1 });
  });

  test('is a text file that ends with a line', () => {
    expect(writeBackup(good, [], exported).endsWith('}\n')).toBe(true);
  });
});

describe('a file that somebody chose', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a text', 'Dear trainer,', 'not-json'],
    ['a page', '<!doctype html>', 'not-json'],
    ['a copy cut short', writeBackup(good, [], exported).slice(0, -5), 'not-json'],
    ['null', 'null', 'not-a-record'],
    ['a number', '3', 'not-a-record'],
    ['a list', '[]', 'not-a-record'],
    ['an empty object', '{}', 'not-a-record'],
    ['foreign JSON', '{"name":"rapport","version":"0.1.0"}', 'not-a-record'],
    ['events alone', JSON.stringify({ events: good }), 'not-a-record'],
    ['another format', file({ format: 'rapport-completion' }), 'not-a-record'],
    ['no version', file({ schema: undefined }), 'not-a-record'],
    ['a version as text', file({ schema: '1' }), 'not-a-record'],
    ['no list of events', file({ events: { 0: good[0] } }), 'not-a-record'],
    ['notes that are no list', file({ notes: 'Words' }), 'not-a-record'],
    ['a newer version', file({ schema: recordVersion + 1 }), 'newer'],
    ['a newer version of another shape', file({ schema: recordVersion + 1, events: { packed: 'abc' }, notes: {}, exported: undefined }), 'newer'],
    ['one too large', `${file({})}${' '.repeat(largestBackup)}`, 'too-large'],
  ])('is refused when it is %s', (_what, text, refused) => {
    expect(readBackup(text)).toEqual({ refused });
  });

  test('is taken at the largest size', () => {
    const text = file({ events: good });
    expect(readBackup(`${text}${' '.repeat(largestBackup - text.length)}`)).toMatchObject({ events: good });
  });

  test('may lack notes', () => {
    expect(readBackup(file({ notes: undefined, events: good }))).toEqual({ events: good, notes: [], newer: 0, broken: 0 });
  });

  test.each<[string, object]>([
    ['an id that is none', { id: 'first' }],
    ['a moment without an offset', { at: '2026-11-02T09:00:00' }],
    ['an object of no known kind', { object: 'course:m' }],
    ['seconds as text', { result: { seconds: '30' } }],
    ['another verb’s result', { verb: 'passed' }],
    ['a content of the wrong kind', { content: 12 }],
  ])('gives the good events when one has %s', (_what, changes) => {
    const [first, second] = good;
    expect(readBackup(file({ events: [first, { ...first, ...changes }, second] }))).toEqual({ events: good, notes: [], newer: 0, broken: 1 });
  });

  test.each<[string, unknown]>([
    ['no text', { id: 'a', at: exported }],
    ['a moment that is none', note('a', 'Words', 'yesterday')],
    ['a day that is none', note('a', 'Words', '2026-13-45T09:00:00Z')],
    ['no shape', 'Words'],
  ])('gives everything else when one note has %s', (_what, broken) => {
    expect(readBackup(file({ events: good, notes: [note('b'), broken, note('c')] }))).toEqual({
      events: good,
      notes: [note('b'), note('c')],
      newer: 0,
      broken: 1,
    });
  });

  test('gives an event once that stands in it twice', () => {
    expect(readBackup(file({ events: [...good, ...good] }))).toEqual({ events: good, notes: [], newer: 0, broken: 0 });
  });

  test('of any content is read or refused without throwing, and every event is accounted for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text)).toHaveProperty('refused');
      }),
    );
    fc.assert(
      fc.property(
        anyEvents,
        fc.array(fc.oneof(anyJson, fc.record({ schema: fc.constantFrom(1, recordVersion, recordVersion + 1) }, { noNullPrototype: true }))),
        (events, others) => {
          const found = readBackup(file({ events: [...others, ...events] }));
          if ('refused' in found) throw new Error(found.refused);
          expect(found.events).toEqual(events);
          expect(found.broken + found.newer).toBe(others.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
