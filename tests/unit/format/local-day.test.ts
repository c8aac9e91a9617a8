import { expect, test } from 'vitest';
import { localDay } from '../../../src/format/local-day.ts';

test('the day of a moment is that of the place where the device is, at both ends of the day', () => {
  expect(localDay(new Date(2026, 0, 31, 0, 0))).toBe('2026-01-31');
  expect(localDay(new Date(2026, 0, 31, 23, 59))).toBe('2026-01-31');
});

test('weeks later is the same day of the week, over the end of months and the change of clocks', () => {
  expect(localDay(new Date(2026, 0, 31, 23, 59), 1)).toBe('2026-02-07');
  expect(localDay(new Date(2026, 2, 1, 0, 30), 4)).toBe('2026-03-29');
  expect(localDay(new Date(2026, 11, 31), 13)).toBe('2027-04-01');
});
