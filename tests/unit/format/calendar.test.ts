import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../src/format/calendar.ts';

const made = new Date('2026-11-22T08:30:15Z');
const entry: CalendarEntry = { uid: 'one@rapport', title: 'Ten quiet minutes', text: 'Time kept free.', starts: '2026-11-30' };

/** The properties of a calendar file, unfolded (RFC 5545, 3.1) and unescaped (3.3.11), as a calendar reads them. */
const read = (file: string): [string, string][] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).replace(/\\([nN\\;,])/g, (_, sign) => (sign.toLowerCase() === 'n' ? '\n' : sign))];
    });

describe('a calendar file', () => {
  test('holds a whole day that blocks no time', () => {
    expect(read(calendarFile([{ ...entry, remindBefore: [1440] }], made))).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Calendar//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['BEGIN', 'VEVENT'],
      ['UID', 'one@rapport'],
      ['DTSTAMP', '20261122T083015Z'],
      ['DTSTART;VALUE=DATE', '20261130'],
      ['DTEND;VALUE=DATE', '20261201'],
      ['SUMMARY', 'Ten quiet minutes'],
      ['DESCRIPTION', 'Time kept free.'],
      ['TRANSP', 'TRANSPARENT'],
      ['BEGIN', 'VALARM'],
      ['ACTION', 'DISPLAY'],
      ['DESCRIPTION', 'Ten quiet minutes'],
      ['TRIGGER', '-PT1440M'],
      ['END', 'VALARM'],
      ['END', 'VEVENT'],
      ['END', 'VCALENDAR'],
    ]);
  });

  test('holds a time of day wherever the calendar is, over midnight, that comes again', () => {
    const file = read(
      calendarFile([{ ...entry, starts: '2026-12-31T23:50', minutes: 20, repeats: { everyWeeks: 4, times: 12 }, hidden: true }], made),
    );
    expect(file).toContainEqual(['DTSTART', '20261231T235000']);
    expect(file).toContainEqual(['DTEND', '20270101T001000']);
    expect(file).toContainEqual(['RRULE', 'FREQ=WEEKLY;INTERVAL=4;COUNT=12']);
    expect(file).toContainEqual(['CLASS', 'PRIVATE']);
  });

  test('keeps any words whole, and no line is longer than 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' '));
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (title, lines) => {
        const file = calendarFile([{ ...entry, title, text: lines.join('\n') }], made);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(read(file)).toContainEqual(['SUMMARY', title]);
        expect(read(file)).toContainEqual(['DESCRIPTION', lines.join('\n')]);
      }),
    );
  });
});
