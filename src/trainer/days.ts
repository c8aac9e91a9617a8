import { messages } from '../messages/index.ts';

/** The day of a moment where its reader is, YYYY-MM-DD. */
export function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day or a moment in words, in the reader's time. */
export function dayInWords(at: string): string {
  // A day alone would be read as midnight in Greenwich, which is the day before in America.
  const date = /^\d{4}-\d\d-\d\d$/.test(at) ? new Date(`${at}T12:00:00`) : new Date(at);
  return date.toLocaleDateString(messages.tag, { dateStyle: 'medium' });
}
