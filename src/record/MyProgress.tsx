import { useEffect, useState } from 'react';
import { askToKeep, type Durability } from './durability.ts';
import { NextStep } from './NextStep.tsx';
import { outcomeWords } from './outcome-words.ts';
import type { Outline, OutlineCourse, OutlineModule, OutlineScenario } from './outline.ts';
import { type Progress, progressOf } from './progress.ts';
import { RecordFiles } from './RecordFiles.tsx';
import { type RecordState, useRecord } from './store.ts';

interface Props {
  outline: Outline;
  /** What each private note answers, and where it stands. */
  prompts: Record<string, { prompt: string; href: string }>;
}

const day = (at: string) => new Date(at).toLocaleDateString('en-US', { dateStyle: 'medium' });
const share = (value: number) => `${Math.floor(value * 100 + 1e-7)}%`;

function storageSaid({ storage, unsaved, newer }: RecordState): string | undefined {
  if (storage === 'blocked')
    return 'This browser does not let the page store anything. What you do is gone when you close the tab. Allow site data for this address, or use a window that is not private.';
  if (storage === 'full' || unsaved.length > 0) return 'There is no room left on this device. Save a copy below, then free some space.';
  if (storage === 'newer' || newer > 0)
    return 'Part of your record was written by a newer version of this site. It is kept. Close the other tabs and load the page again to see it.';
  return undefined;
}

function ModuleTable({ module, progress }: { module: OutlineModule; progress: Progress }) {
  return (
    <>
      <h3>
        <a href={module.href}>{module.title}</a>
      </h3>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">What</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {module.lessons.map(({ object, title, href }) => {
            const lesson = progress.lessons[object];
            return (
              <tr key={object}>
                <th scope="row">
                  <a href={href}>{title}</a>
                </th>
                <td>
                  {lesson?.done ? <span className="done">✓ Read {day(lesson.done)}</span> : <span className="soft">Not read yet</span>}
                  {lesson?.changed && <span className="soft"> Changed since; your reading still counts.</span>}
                </td>
              </tr>
            );
          })}
          {[module.practice, module.test].map(({ object, title, href }) => {
            const quiz = progress.quizzes[object];
            return (
              <tr key={object}>
                <th scope="row">
                  <a href={href}>{title}</a>
                </th>
                <td>
                  {quiz?.done && (
                    <span className="done">
                      ✓ {object.endsWith('/test') ? 'Passed' : 'Done'} {day(quiz.done)}{' '}
                    </span>
                  )}
                  {quiz?.best !== undefined && (
                    <span>
                      best {share(quiz.best)}, {quiz.attempts === 1 ? '1 attempt' : `${quiz.attempts} attempts`}{' '}
                    </span>
                  )}
                  {quiz?.open && <span>Begun </span>}
                  {!quiz?.attempts && !quiz?.open && <span className="soft">Not taken yet</span>}
                  {quiz?.changed && <span className="soft"> Its questions have changed since; your result still counts.</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function CourseTable({ courses, progress }: { courses: OutlineCourse[]; progress: Progress }) {
  return (
    <>
      <h3>Before and after a course</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Course</th>
            <th scope="col">Pre-test</th>
            <th scope="col">Post-test</th>
          </tr>
        </thead>
        <tbody>
          {courses.map(({ title, href, preTest, postTest }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{title}</a>
              </th>
              {[preTest, postTest].map(({ object }) => {
                const best = progress.quizzes[object]?.best;
                return <td key={object}>{best === undefined ? <span className="soft">Not taken yet</span> : share(best)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ScenarioTable({ scenarios, progress }: { scenarios: OutlineScenario[]; progress: Progress }) {
  return (
    <>
      <h3>Conversations</h3>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">What</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ object, title, href }) => {
            const scenario = progress.scenarios[object];
            return (
              <tr key={object}>
                <th scope="row">
                  <a href={href}>{title}</a>
                </th>
                <td>
                  {scenario?.done && <span className="done">✓ Played {day(scenario.done)} </span>}
                  {scenario?.best && (
                    <span>
                      {scenario.plays === 1 ? outcomeWords[scenario.best] : `${scenario.plays} plays, the best ${outcomeWords[scenario.best]}`}{' '}
                    </span>
                  )}
                  {scenario?.open && <span>Begun </span>}
                  {!scenario?.plays && !scenario?.open && <span className="soft">Not played yet</span>}
                  {scenario?.changed && <span className="soft"> Changed since; your play still counts.</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** What is done, what is next, and the record itself. */
export function MyProgress({ outline, prompts }: Props) {
  const record = useRecord();
  const [durability, setDurability] = useState<Durability>('unknown');
  useEffect(() => {
    void askToKeep().then(setDurability);
  }, []);
  const progress = progressOf(record.events, outline);
  const said = storageSaid(record);
  const all = outline.modules.flatMap(({ lessons }) => lessons);
  const read = all.filter(({ object }) => progress.lessons[object]?.done).length;
  const tests = outline.modules.map(({ test }) => test);
  const passed = tests.filter(({ object }) => progress.quizzes[object]?.done).length;
  return (
    <>
      {said && (
        <p className="alert" role="alert">
          {said}
        </p>
      )}
      <NextStep outline={outline} />
      <dl className="record-numbers">
        <div>
          <dt>Lessons read</dt>
          <dd>
            {read} of {all.length}
          </dd>
        </div>
        <div>
          <dt>Tests passed</dt>
          <dd>
            {passed} of {tests.length}
          </dd>
        </div>
        <div>
          <dt>Minutes of training</dt>
          <dd>{Math.floor(progress.seconds / 60)}</dd>
        </div>
      </dl>
      <h2>What is done</h2>
      {outline.modules.map((module) => (
        <ModuleTable key={module.id} module={module} progress={progress} />
      ))}
      {outline.courses.length > 0 && <CourseTable courses={outline.courses} progress={progress} />}
      {outline.scenarios.length > 0 && <ScenarioTable scenarios={outline.scenarios} progress={progress} />}
      {progress.gone.length > 0 && (
        <p className="soft">
          {progress.gone.length === 1 ? 'One thing that you have done is' : `${progress.gone.length} things that you have done are`} no longer part of
          this edition. They stay in your record and count.
        </p>
      )}
      <RecordFiles record={record} promised={durability !== 'not-promised'} prompts={prompts} />
    </>
  );
}
