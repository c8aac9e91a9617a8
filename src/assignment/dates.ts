import { messages } from '../messages/index.ts';

/** A calendar day in words. @param day YYYY-MM-DD, or the beginning of a moment */
export function dayInWords(day: string, style: 'long' | 'medium' = 'long'): string {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).toLocaleDateString(messages.tag, { dateStyle: style, timeZone: 'UTC' });
}

/** Days from one calendar day to another; negative when it has passed. */
export const daysUntil = (day: string, today: string): number => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
