import { useEffect, useState } from 'react';
import { calendarFile } from '../format/calendar.ts';
import { saveFile } from '../format/save-file.ts';
import { messages } from '../messages/index.ts';
import type { Instrument } from './schema.ts';

const words = messages.selfChecks.reminder;

/** YYYY-MM-DD, so many weeks from a day, in local time. */
function inWeeks(now: Date, weeks: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + weeks * 7, 12);
  return day.toISOString().slice(0, 10);
}

/** A calendar entry that tells nothing of what it is for. */
export function Reminder({ instrument }: { instrument: Instrument }) {
  const { title, text, weeks } = instrument.reminder;
  const [day, setDay] = useState('');
  const [time, setTime] = useState('12:30');
  const [saved, setSaved] = useState(false);
  useEffect(() => setDay(inWeeks(new Date(), weeks)), [weeks]);
  const save = () => {
    const entry = {
      uid: `${crypto.randomUUID()}@calendar`,
      title,
      text,
      starts: `${day}T${time}`,
      minutes: 10,
      everyWeeks: weeks,
      remindBefore: [0],
    };
    saveFile(`${words.file}.ics`, calendarFile([entry], new Date()), 'text/calendar');
    setSaved(true);
  };
  return (
    <section className="reminder no-print">
      <h3>{words.heading}</h3>
      <p>
        {words.lead(title)} {words.every(weeks)}.
      </p>
      <div className="fields">
        <label>
          {words.day} <input type="date" required value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </label>
        <label>
          {words.time} <input type="time" required value={time} onChange={(event) => setTime(event.currentTarget.value)} />
        </label>
        <button type="button" className="button quiet" disabled={!day || !time} onClick={save}>
          {words.save}
        </button>
      </div>
      <p role="status" className="soft">
        {saved && words.saved}
      </p>
    </section>
  );
}
