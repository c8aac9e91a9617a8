import { useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import type { Attempt } from './attempt.ts';
import { markIn } from './mark-attempt.ts';
import { useOwnWords } from './own-words-note.ts';
import { outcomeOf, QuestionCard } from './QuestionCard.tsx';
import { percent } from './score.ts';
import { markingOf } from './types/marking.ts';
import type { ObjectiveView, QuestionView, QuizDoor } from './view.ts';

interface Props {
  quiz: QuizDoor;
  attempt: Attempt;
  attempts: number;
  views: readonly QuestionView[];
  /** Share of points in the pre-test of the same course, if there was one. */
  before: number | undefined;
  onAgain(): void;
}

const words = messages.quiz.result;

/** What to read again: an objective that was not met, with its lessons. */
function Again({ objective, share, again }: { objective: ObjectiveView; share: number; again: boolean }) {
  return (
    <li>
      {words.objective(objective.text, percent(share))}{' '}
      {objective.lessons.map((lesson, i) => (
        <span key={lesson.href}>
          {i > 0 && ', '}
          <a href={lesson.href}>{again ? words.readAgain(lesson.title) : lesson.title}</a>
        </span>
      ))}
    </li>
  );
}

/** The result: what to do next, then how it went by objective, then every question with its explanation. */
export function QuizResult({ quiz, attempt, attempts, views, before, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // What counts is what was recorded; the questions may have been changed or taken out since.
  const { share = 0, objectives = {} } = attempt.ended?.result ?? {};
  const passed = quiz.passMark === undefined ? undefined : attempt.ended?.verb === 'passed';
  const changed = attempt.ended?.content !== quiz.content;
  const certain =
    quiz.kind === 'pre-test'
      ? []
      : views.filter(({ question }) => {
          const given = attempt.answers.get(question.id)?.result;
          return given?.confidence === 3 && given.points < given.of;
        });
  const weak = quiz.objectives
    .filter(({ id }) => Object.hasOwn(objectives, id) && (objectives[id] ?? 0) < (quiz.passMark ?? 0.8))
    .sort((a, b) => (objectives[a.id] ?? 0) - (objectives[b.id] ?? 0));
  const used = quiz.attempts !== undefined && attempts >= quiz.attempts;
  return (
    <div className="quiz-result">
      <h2 tabIndex={-1} ref={heading}>
        {passed ? words.passed : messages.quiz.kinds[quiz.kind].finished}
      </h2>
      <UnsavedAlert />
      {weak.length > 0 ? (
        <>
          <h3>{quiz.kind === 'pre-test' ? words.whatTheCourseHas : words.whatNext}</h3>
          <ul className="again">
            {weak.map((objective) => (
              <Again key={objective.id} again={quiz.kind !== 'pre-test'} objective={objective} share={objectives[objective.id] ?? 0} />
            ))}
          </ul>
        </>
      ) : (
        <p>{words.allMet}</p>
      )}
      {certain.length > 0 && <p>{words.certain(certain.length)}</p>}
      <p className="actions">
        {passed || quiz.kind === 'pre-test' ? (
          <a className="button" href={quiz.within.href}>
            {words.backTo(quiz.within.title)}
          </a>
        ) : (
          !used && (
            <button type="button" className="button" onClick={onAgain}>
              {messages.quiz.kinds[quiz.kind].again}
            </button>
          )
        )}
        {quiz.kind !== 'pre-test' && (
          <a className="button quiet" href={quiz.other.href}>
            {quiz.other.title}
          </a>
        )}
      </p>
      <h3>{words.howItWent}</h3>
      <p>
        {words.points(
          percent(share),
          changed ? undefined : views.filter(({ question }) => markIn(attempt, question).of > 0).length,
          quiz.passMark === undefined ? undefined : percent(quiz.passMark),
        )}
        {changed && ` ${words.changed}`}
      </p>
      <table className="by-objective">
        <thead>
          <tr>
            <th scope="col">{words.objectiveColumn}</th>
            <th scope="col">{words.pointsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {quiz.objectives
            .filter(({ id }) => Object.hasOwn(objectives, id))
            .map(({ id, text }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>
                  <meter min={0} max={1} value={objectives[id] ?? 0} aria-hidden="true" /> {messages.percent(percent(objectives[id] ?? 0))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {before !== undefined && <p>{words.before(percent(before))}</p>}
      <p className="soft">{words.limits}</p>
      {quiz.kind === 'pre-test' ? (
        <p>{words.answersLater}</p>
      ) : (
        <>
          <h3>{words.everyQuestion}</h3>
          <ol className="review">
            {views.map((view) => (
              <Reviewed key={view.question.id} view={view} attempt={attempt} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Reviewed({ view, attempt }: { view: QuestionView; attempt: Attempt }) {
  const { question } = view;
  const own = useOwnWords(question);
  const given = attempt.answers.get(question.id)?.result.response;
  const marking = markingOf(question);
  const outcome = outcomeOf(markIn(attempt, question));
  const stored = own.given(given);
  const whole = marking.fits(stored) && marking.ready(question, stored);
  const instead =
    given === undefined
      ? words.solutionNotAnswered
      : whole
        ? undefined
        : question.type === 'own-words'
          ? words.solutionOwnWords
          : words.solutionOlder;
  return (
    <li>
      <details>
        <summary>
          <span className="verdict" data-verdict={given === undefined ? 'unmarked' : outcome.verdict}>
            {given === undefined ? words.notAnswered : outcome.verdict === 'unmarked' ? words.notCounted : words[outcome.verdict]}
          </span>{' '}
          {question.stem}
        </summary>
        <QuestionCard
          view={view}
          seed={attempt.seed}
          feedback="now"
          given={instead ? marking.solution(question) : stored}
          instead={instead}
          submit=""
          onAnswer={() => undefined}
        />
      </details>
    </li>
  );
}
