import { useEffect, useState } from 'react';
import { calendarFile } from '../format/calendar.ts';
import { localDay } from '../format/local-day.ts';
import { saveFile } from '../format/save-file.ts';
import { messages } from '../messages/index.ts';
import type { Instrument } from './schema.ts';

const words = messages.selfChecks.reminder;

/** Weeks between two reminders that a person can choose from, and how often it comes. The same for every self-check: the entry tells none apart. */
const intervals = [1, 2, 4, 8, 12];
const times = 12;
const minutes = 10;

/** A calendar entry that tells nothing of what it is for. */
export function Reminder({ instrument }: { instrument: Instrument }) {
  const { title, text, weeks } = instrument.reminder;
  const [day, setDay] = useState('');
  const [time, setTime] = useState('12:30');
  const [saved, setSaved] = useState(false);
  const [every, setEvery] = useState(weeks);
  useEffect(() => setDay(localDay(new Date(), weeks)), [weeks]);
  const save = () => {
    const entry = {
      // The same for everyone: saving it again replaces it in the calendar.
      uid: 'quiet-moment@calendar',
      title,
      text,
      starts: `${day}T${time}`,
      minutes,
      repeats: { everyWeeks: every, times },
      hidden: true,
      remindBefore: [0],
    };
    saveFile(`${words.file}.ics`, calendarFile([entry], new Date()), 'text/calendar');
    setSaved(true);
  };
  return (
    <section className="reminder no-print">
      <h3>{words.heading}</h3>
      <p>{words.lead(title)}</p>
      <div className="fields">
        <label>
          {words.day} <input type="date" required value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </label>
        <label>
          {words.time} <input type="time" required value={time} onChange={(event) => setTime(event.currentTarget.value)} />
        </label>
        <label>
          {words.again}{' '}
          <select value={every} onChange={(event) => setEvery(Number(event.currentTarget.value))}>
            {[...new Set([...intervals, weeks])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option key={count} value={count}>
                  {words.every(count)}
                </option>
              ))}
          </select>
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
