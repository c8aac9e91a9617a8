import { useEffect, useState } from 'react';
import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { askToKeep, type Durability } from './durability.ts';
import { NextStep } from './NextStep.tsx';
import { NotLoaded } from './NotLoaded.tsx';
import type { FirstLesson, Outline, OutlineCourse, OutlineModule, OutlineScenario } from './outline.ts';
import { percent } from './percent.ts';
import { type Progress, progressOf, secondsIn } from './progress.ts';
import { RecordFiles } from './RecordFiles.tsx';
import { begun, type State, StateTable } from './StateTable.tsx';
import { type RecordState, useRecord } from './store.ts';
import { useData } from './use-data.ts';

interface Props {
  first: FirstLesson | undefined;
  /** How many lessons and module tests there are. */
  totals: { lessons: number; tests: number };
  /** Address of the file with everything there is. */
  outline: string;
  /** Address of the file that says what each private note answers. */
  prompts: string;
}

const words = messages.record.progress;
const { outcomes } = messages.record;

function storageSaid({ storage, unsaved, newer }: RecordState): string | undefined {
  if (storage === 'blocked') return words.blocked;
  if (storage === 'full' || unsaved.length > 0) return words.full;
  if (storage === 'newer' || newer > 0) return words.newer;
  return undefined;
}

function moduleStates({ lessons, practice, test }: OutlineModule, progress: Progress): State[] {
  return [
    ...lessons.map(({ object, title, href }) => {
      const lesson = progress.lessons[object];
      return {
        object,
        title,
        href,
        done: lesson?.done && words.read(localDayInWords(lesson.done)),
        none: words.notRead,
        changed: lesson?.changed && words.lessonChanged,
      };
    }),
    ...[practice, test].map(({ object, title, href }) => {
      const quiz = progress.quizzes[object];
      return {
        object,
        title,
        href,
        done: quiz?.done && (object === test.object ? words.passed : words.finished)(localDayInWords(quiz.done)),
        result: quiz?.best !== undefined && words.best(percent(quiz.best), quiz.attempts),
        open: quiz?.open,
        none: words.notTaken,
        changed: quiz?.changed && words.quizChanged,
      };
    }),
  ];
}

function scenarioState({ object, title, href }: OutlineScenario, progress: Progress): State {
  const scenario = progress.scenarios[object];
  return {
    object,
    title,
    href,
    done: scenario?.done && words.played(localDayInWords(scenario.done)),
    result: scenario?.best && (scenario.plays === 1 ? outcomes[scenario.best] : words.plays(scenario.plays, outcomes[scenario.best])),
    open: scenario?.open,
    none: words.notPlayed,
    changed: scenario?.changed && words.playChanged,
  };
}

/** A module, thing by thing once it is begun; before that its page has the list. */
function ModuleStates({ module, progress }: { module: OutlineModule; progress: Progress }) {
  const states = moduleStates(module, progress);
  return (
    <>
      <h3>
        <a href={module.href}>{module.title}</a>
      </h3>
      {states.some(begun) ? <StateTable states={states} /> : <p className="soft">{words.nothing}</p>}
    </>
  );
}

function CourseTable({ courses, progress }: { courses: OutlineCourse[]; progress: Progress }) {
  const tested = courses.flatMap(({ title, href, preTest, postTest }) => (preTest && postTest ? [{ title, href, preTest, postTest }] : []));
  if (tested.length === 0) return null;
  return (
    <>
      <h3>{words.prePost}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.course}</th>
            <th scope="col">{words.preTest}</th>
            <th scope="col">{words.postTest}</th>
          </tr>
        </thead>
        <tbody>
          {tested.map(({ title, href, preTest, postTest }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{title}</a>
              </th>
              {[preTest, postTest].map(({ object }) => {
                const best = progress.quizzes[object]?.best;
                return <td key={object}>{best === undefined ? <span className="soft">{words.notTaken}</span> : messages.percent(percent(best))}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Everything there is, with what is done of it. */
function Done({ outline, progress }: { outline: Outline; progress: Progress }) {
  return (
    <>
      {outline.modules.map((module) => (
        <ModuleStates key={module.id} module={module} progress={progress} />
      ))}
      <CourseTable courses={outline.courses} progress={progress} />
      {outline.scenarios.length > 0 && (
        <>
          <h3>{messages.site.conversations}</h3>
          <StateTable states={outline.scenarios.map((scenario) => scenarioState(scenario, progress))} />
        </>
      )}
      {progress.gone.length > 0 && <p className="soft">{words.gone(progress.gone.length)}</p>}
    </>
  );
}

/** What is done, what is next, and the record itself, which stands below the place of the list until that is there. */
export function MyProgress({ first, totals, outline, prompts }: Props) {
  const record = useRecord();
  const [durability, setDurability] = useState<Durability>('unknown');
  useEffect(() => {
    void askToKeep().then(setDurability);
  }, []);
  const data = useData<Outline>(outline);
  const modules = data.state === 'ready' ? data.value.modules : [];
  const progress = data.state === 'ready' ? progressOf(record.events, data.value) : undefined;
  const said = storageSaid(record);
  const read = modules.flatMap(({ lessons }) => lessons).filter(({ object }) => progress?.lessons[object]?.done).length;
  const passed = modules.filter(({ test }) => progress?.quizzes[test.object]?.done).length;
  return (
    <>
      {said && (
        <p className="alert" role="alert">
          {said}
        </p>
      )}
      {data.state === 'failed' ? <NotLoaded words={messages.record.data} again={data.again} /> : <NextStep first={first} outline={data} />}
      {data.state !== 'failed' && (
        <>
          <dl className="record-numbers">
            <div>
              <dt>{words.lessonsRead}</dt>
              <dd>{words.of(read, totals.lessons)}</dd>
            </div>
            <div>
              <dt>{words.testsPassed}</dt>
              <dd>{words.of(passed, totals.tests)}</dd>
            </div>
            <div>
              <dt>{words.minutes}</dt>
              <dd>{Math.floor(secondsIn(record.events) / 60)}</dd>
            </div>
          </dl>
          <h2>{words.done}</h2>
          {data.state === 'ready' && progress && <Done outline={data.value} progress={progress} />}
          {data.state === 'loading' && <p className="soft list-pending needs-script">{words.looking}</p>}
        </>
      )}
      <RecordFiles record={record} promised={durability !== 'not-promised'} prompts={prompts} />
    </>
  );
}
