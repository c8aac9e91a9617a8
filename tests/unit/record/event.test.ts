import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { happened, stamp, uuid7 } from '../../../src/record/event.ts';
import { eventSchema } from '../../../src/record/schema.ts';

const module = new URL('../../../src/record/event.ts', import.meta.url).href;

/** What a process in another time zone says of some moments. */
function stampsIn(zone: string, moments: readonly string[]): string[] {
  const script = `import { stamp } from ${JSON.stringify(module)}; console.log(JSON.stringify(${JSON.stringify(moments)}.map((moment) => stamp(new Date(moment)))));`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as string[];
}

describe('a stamp', () => {
  // Worked by hand: winter and summer of 2026, and minutes beside a change of the clocks.
  test.each([
    ['UTC', ['2026-01-15T12:00:00.000+00:00', '2026-07-15T12:00:00.000+00:00']],
    ['America/New_York', ['2026-01-15T07:00:00.000-05:00', '2026-07-15T08:00:00.000-04:00']],
    ['America/St_Johns', ['2026-01-15T08:30:00.000-03:30', '2026-07-15T09:30:00.000-02:30']],
    ['Pacific/Marquesas', ['2026-01-15T02:30:00.000-09:30', '2026-07-15T02:30:00.000-09:30']],
    ['Pacific/Pago_Pago', ['2026-01-15T01:00:00.000-11:00', '2026-07-15T01:00:00.000-11:00']],
    ['Europe/London', ['2026-01-15T12:00:00.000+00:00', '2026-07-15T13:00:00.000+01:00']],
    ['Asia/Kolkata', ['2026-01-15T17:30:00.000+05:30', '2026-07-15T17:30:00.000+05:30']],
    ['Asia/Kathmandu', ['2026-01-15T17:45:00.000+05:45', '2026-07-15T17:45:00.000+05:45']],
    ['Australia/Lord_Howe', ['2026-01-15T23:00:00.000+11:00', '2026-07-15T22:30:00.000+10:30']],
    ['Pacific/Kiritimati', ['2026-01-16T02:00:00.000+14:00', '2026-07-16T02:00:00.000+14:00']],
  ])('in %s carries the offset of that clock', (zone, expected) => {
    expect(stampsIn(zone, ['2026-01-15T12:00:00.000Z', '2026-07-15T12:00:00.000Z'])).toEqual(expected);
  });

  test('tells the hour that comes twice apart', () => {
    // Clocks in New York went back at 06:00 UTC on November 1, 2026.
    expect(stampsIn('America/New_York', ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'])).toEqual([
      '2026-11-01T01:30:00.000-04:00',
      '2026-11-01T01:30:00.000-05:00',
    ]);
  });

  test('names the same moment again, to the millisecond, all year round in any zone', () => {
    const moments = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2026, 0, 1) + i * 40_678_901).toISOString());
    for (const zone of ['America/St_Johns', 'Australia/Lord_Howe', 'America/Chicago']) {
      const stamps = stampsIn(zone, moments);
      expect(stamps.map((at) => new Date(at).toISOString())).toEqual(moments);
    }
  });

  test('here and now is a moment that the schema of events takes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }), (date) => {
        expect(Date.parse(stamp(date))).toBe(date.getTime());
        expect(eventSchema.safeParse(happened('experienced', 'lesson:m/one', '', { seconds: 1 }, date)).success).toBe(true);
      }),
    );
  });
});

describe('the id of an event', () => {
  test('is laid out as in RFC 9562, appendix A.6', () => {
    const bytes = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuid7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
    expect(
      uuid7(
        0x017f22e279b0,
        bytes.map((byte, i) => (i < 6 ? 0xff : i === 6 || i === 8 ? byte | 0xc0 : byte)),
      ),
    ).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('rises with time, whatever the chance in it', () => {
    const chance = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.nat(2 ** 43), fc.nat(2 ** 30), chance, chance, (at, later, a, b) => {
        expect(uuid7(at, a) < uuid7(at + later + 1, b)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('rises from one event to the next, also within one millisecond', () => {
    const moment = new Date('2026-11-02T15:00:00.000Z');
    const ids = Array.from(
      { length: 1000 },
      (_, i) => happened('experienced', 'lesson:m/one', 'now', { seconds: i }, new Date(moment.getTime() + Math.floor(i / 300))).id,
    );
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(1000);
  });

  test('is another one every time, also when the clock stands still or goes back', () => {
    const moments = [0, 0, -60_000, 0, 60_000, 0].map((step) => new Date(Date.parse('2026-11-02T15:00:00.000Z') + step));
    const ids = Array.from({ length: 6000 }, (_, i) => happened('experienced', 'lesson:m/one', 'now', { seconds: 1 }, moments[i % 6]).id);
    expect(new Set(ids).size).toBe(6000);
    const many = Array.from({ length: 6000 }, () => happened('experienced', 'lesson:m/one', 'now', { seconds: 1 }, moments[0]).id);
    expect(new Set(many).size).toBe(6000);
  });
});
