import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { objectsOfCourse } from './choose-items.ts';
import type { Syllabus, SyllabusEntry } from './view.ts';

interface Props {
  syllabus: Syllabus;
  chosen: ReadonlySet<string>;
  onChoose(chosen: Set<string>): void;
}

const words = messages.assign.form;

/** Whole courses at a press, and below them everything one by one. */
export function ChooseItems({ syllabus, chosen, onChoose }: Props) {
  const [said, setSaid] = useState('');
  const set = (objects: readonly string[], on: boolean) => {
    const now = new Set(chosen);
    for (const object of objects) {
      if (on) now.add(object);
      else now.delete(object);
    }
    onChoose(now);
  };
  const talks = new Map(syllabus.scenarios.map((entry) => [entry.object, entry]));
  const named = new Set(syllabus.modules.flatMap(({ scenarios }) => scenarios));
  const others = syllabus.scenarios.filter(({ object }) => !named.has(object));
  const tests = syllabus.courses.flatMap(({ title, preTest, postTest }) =>
    [preTest, postTest].flatMap((entry) => (entry ? [{ entry, label: messages.quiz.pageTitle(entry.title, title) }] : [])),
  );

  const box = (entry: SyllabusEntry, label: string) => (
    <li key={entry.object}>
      <label className="tick">
        <input type="checkbox" checked={chosen.has(entry.object)} onChange={(event) => set([entry.object], event.currentTarget.checked)} />
        <span>
          {label} <span className="meta">{messages.module.minutes(entry.minutes)}</span>
        </span>
      </label>
    </li>
  );

  /** A part of the list that opens, with how much of it is chosen. */
  const part = (id: string, title: string, entries: { entry: SyllabusEntry; label: string }[]) => {
    const objects = entries.map(({ entry }) => entry.object);
    const count = objects.filter((object) => chosen.has(object)).length;
    return (
      <details key={id} className="choose-part">
        <summary>
          <Marked text={words.module(title, count, objects.length)} />
        </summary>
        <ul className="plain-list ticks">
          <li>
            <label className="tick">
              <input type="checkbox" checked={count === objects.length} onChange={(event) => set(objects, event.currentTarget.checked)} />
              <span>{words.allOf}</span>
            </label>
          </li>
          {entries.map(({ entry, label }) => box(entry, label))}
        </ul>
      </details>
    );
  };

  return (
    <>
      <h4>{words.whole}</h4>
      <p className="actions choose-courses">
        {syllabus.courses.map((course) => (
          <button
            key={course.id}
            type="button"
            className="button quiet"
            onClick={() => {
              set(objectsOfCourse(course, syllabus), true);
              setSaid(words.added(course.title));
            }}
          >
            <span>
              <Marked text={words.add(course.title)} />
            </span>
          </button>
        ))}
      </p>
      <p className="said" role="status">
        {said}
      </p>
      <h4>{words.single}</h4>
      {syllabus.modules.map(({ id, title, lessons, practice, test, scenarios }) =>
        part(id, title, [
          ...lessons.map((entry) => ({ entry, label: words.lesson(entry.title) })),
          ...scenarios.flatMap((object) => {
            const entry = talks.get(object);
            return entry ? [{ entry, label: words.scenario(entry.title) }] : [];
          }),
          { entry: practice, label: words.practice },
          { entry: test, label: words.test },
        ]),
      )}
      {tests.length > 0 && part('pre-post', words.prePost, tests)}
      {others.length > 0 &&
        part(
          'others',
          words.otherScenarios,
          others.map((entry) => ({ entry, label: words.scenario(entry.title) })),
        )}
      {chosen.size > 0 && (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onChoose(new Set());
              setSaid(words.cleared);
            }}
          >
            {words.clear}
          </button>
        </p>
      )}
    </>
  );
}
