import { type CalendarEntry, calendarFile } from '../format/calendar.ts';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { countKinds } from './choose-items.ts';
import { linkOf } from './link.ts';
import type { Assignment } from './schema.ts';

const words = messages.assign.sent;

/** Reminders at nine in the morning, a week and a day before; minutes before the beginning of the due day. */
const reminders = [7 * 24 * 60 - 9 * 60, 24 * 60 - 9 * 60];

/**
 * The text for a mail, with the link in it.
 * @param site address of the start page
 */
export function mailText(assignment: Assignment, site: string): string {
  const { title, by, due, note, learner, items, minutes, version } = assignment;
  return words.mailText({
    learner,
    title,
    by: by.name,
    agency: by.agency,
    asked: messages.assignment.asked(countKinds(items)),
    hours: messages.assignment.hours(minutes),
    due: due && dayInWords(due),
    note,
    link: linkOf(assignment, site),
    version,
  });
}

/**
 * The due day for a calendar, with reminders. Every version has the same id, so that a newer one takes the place of the older.
 * @returns the text of an .ics file, or undefined without a due day
 */
export function dueDateFile({ id, title, by, due }: Assignment, made: Date): string | undefined {
  if (!due) return undefined;
  const entry: CalendarEntry = {
    uid: `${id}@rapport`,
    title: words.calendarTitle(title),
    text: words.calendarText(title, by.name),
    starts: due,
    remindBefore: reminders,
  };
  return calendarFile([entry], made);
}

/** A title as the name of a file: letters and digits of any script, and hyphens. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || words.fileName
  }${ending}`;
