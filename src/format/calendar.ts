/** An entry for the calendar of whoever opens the file. */
export interface CalendarEntry {
  /** Stays the same when the file is made again, so that a calendar replaces the entry. */
  uid: string;
  /** What others may see: for what is private, a title that tells nothing. */
  title: string;
  /** What it says below its title. */
  text: string;
  /** YYYY-MM-DD for a whole day, or YYYY-MM-DDTHH:MM in the time of wherever the calendar is. */
  starts: string;
  /** How long it takes; needed with a time, left out for a whole day. */
  minutes?: number;
  /** Comes again after so many weeks, so many times in all. */
  repeats?: { everyWeeks: number; times: number };
  /** Asks calendars that are shared to show it to nobody else (RFC 5545, 3.8.1.3). */
  hidden?: boolean;
  /** How long before its start it reminds, in minutes; several reminders are possible. */
  remindBefore?: readonly number[];
}

/** Text values escape these (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');

/** No line has more than 75 octets; what is over goes on in the next one behind a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...lines, part].join('\r\n');
}

const packed = (moment: string) => moment.replace(/[-:]/g, '');

/** The moment so many minutes after a local one, without any zone coming into it. */
const later = (starts: string, minutes: number) => new Date(Date.parse(`${starts}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);

const dayAfter = (starts: string) => new Date(Date.parse(`${starts}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function linesOf({ uid, title, text, starts, minutes = 0, repeats, hidden, remindBefore = [] }: CalendarEntry, made: Date): string[] {
  const timed = starts.includes('T');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${packed(made.toISOString().slice(0, 19))}Z`,
    ...(timed
      ? [`DTSTART:${packed(starts)}00`, `DTEND:${packed(later(starts, minutes))}00`]
      : [`DTSTART;VALUE=DATE:${packed(starts)}`, `DTEND;VALUE=DATE:${packed(dayAfter(starts))}`]),
    ...(repeats ? [`RRULE:FREQ=WEEKLY;INTERVAL=${repeats.everyWeeks};COUNT=${repeats.times}`] : []),
    ...(hidden ? ['CLASS:PRIVATE'] : []),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(timed ? [] : ['TRANSP:TRANSPARENT']),
    ...remindBefore.flatMap((before) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-PT${before}M`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/**
 * A calendar file (iCalendar, RFC 5545) that every common calendar reads.
 * @param made the moment it is made
 * @returns the text of an .ics file
 */
export function calendarFile(entries: readonly CalendarEntry[], made: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Names no product: a reminder may be a private one.
    'PRODID:-//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => linesOf(entry, made)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
