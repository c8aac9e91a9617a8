import { expect, test } from 'vitest';
import { dayInWords, localDayInWords } from '../../../src/messages/day-in-words.ts';

test('a calendar day is said as it is written, wherever it is read', () => {
  expect(dayInWords('2026-01-05')).toBe('January 5, 2026');
  expect(dayInWords('2026-01-05', 'medium')).toBe('Jan 5, 2026');
  expect(dayInWords('2026-01-05T23:30:00.000-11:00')).toBe('January 5, 2026');
  expect(dayInWords('2026-01-05T00:30:00.000+14:00')).toBe('January 5, 2026');
});

test('of a moment the day is said where its reader is', () => {
  expect(localDayInWords(new Date(2026, 0, 5, 0, 30).toISOString())).toBe('Jan 5, 2026');
  expect(localDayInWords(new Date(2026, 0, 5, 23, 30).toISOString())).toBe('Jan 5, 2026');
});
