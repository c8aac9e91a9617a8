import { messages } from './index.ts';

/** A calendar day in words. @param day YYYY-MM-DD, or a moment that begins with it: then the day that is written there */
export function dayInWords(day: string, style: 'long' | 'medium' = 'long'): string {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).toLocaleDateString(messages.tag, { dateStyle: style, timeZone: 'UTC' });
}

/** The day of a moment in words, where its reader is. @param at ISO 8601 with time and offset: a day alone would be read as midnight in Greenwich, which is the day before in America */
export function localDayInWords(at: string): string {
  return new Date(at).toLocaleDateString(messages.tag, { dateStyle: 'medium' });
}
