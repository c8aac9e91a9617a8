import { useEffect, useRef } from 'react';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import type { Attempt } from './attempt.ts';
import { kindWords } from './kind-words.ts';
import { markIn } from './mark-attempt.ts';
import { useOwnWords } from './own-words-note.ts';
import { outcomeOf, QuestionCard } from './QuestionCard.tsx';
import { percent } from './score.ts';
import { markingOf } from './types/marking.ts';
import type { ObjectiveView, QuestionView, QuizView } from './view.ts';

interface Props {
  quiz: QuizView;
  attempt: Attempt;
  attempts: number;
  views: readonly QuestionView[];
  /** Share of points in the pre-test of the same course, if there was one. */
  before: number | undefined;
  onAgain(): void;
}

/** What to read again: an objective that was not met, with its lessons. */
function Again({ objective, share, again }: { objective: ObjectiveView; share: number; again: boolean }) {
  return (
    <li>
      {objective.text}: {percent(share)}%.{' '}
      {objective.lessons.map((lesson, i) => (
        <span key={lesson.href}>
          {i > 0 && ', '}
          <a href={lesson.href}>{again ? `Read “${lesson.title}” again` : lesson.title}</a>
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
        {passed ? 'You passed' : kindWords[quiz.kind].finished}
      </h2>
      <UnsavedAlert />
      {weak.length > 0 ? (
        <>
          <h3>{quiz.kind === 'pre-test' ? 'What the course has for you' : 'What to do next'}</h3>
          <ul className="again">
            {weak.map((objective) => (
              <Again key={objective.id} again={quiz.kind !== 'pre-test'} objective={objective} share={objectives[objective.id] ?? 0} />
            ))}
          </ul>
        </>
      ) : (
        <p>Every objective is met. Coming back in a few weeks keeps it that way: recalling something later holds better than reading it again.</p>
      )}
      {certain.length > 0 && (
        <p>
          {certain.length === 1
            ? 'One answer that you were certain of was not right.'
            : `${certain.length} answers that you were certain of were not right.`}{' '}
          Look at
          {certain.length === 1 ? ' it' : ' them'} first, below.
        </p>
      )}
      <p className="actions">
        {passed || quiz.kind === 'pre-test' ? (
          <a className="button" href={quiz.within.href}>
            Back to “{quiz.within.title}”
          </a>
        ) : (
          !used && (
            <button type="button" className="button" onClick={onAgain}>
              {kindWords[quiz.kind].again}
            </button>
          )
        )}
        {quiz.kind !== 'pre-test' && (
          <a className="button quiet" href={quiz.other.href}>
            {quiz.other.title}
          </a>
        )}
      </p>
      <h3>How it went</h3>
      <p>
        {percent(share)}% of the points{changed ? '' : ` over ${views.filter(({ question }) => markIn(attempt, question).of > 0).length} questions`}
        {quiz.passMark !== undefined && `; the pass mark is ${percent(quiz.passMark)}%`}.
        {changed && ' The questions have been changed since. This is the result as it was recorded then, and it counts.'}
      </p>
      <table className="by-objective">
        <thead>
          <tr>
            <th scope="col">Objective</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {quiz.objectives
            .filter(({ id }) => Object.hasOwn(objectives, id))
            .map(({ id, text }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>
                  <meter min={0} max={1} value={objectives[id] ?? 0} aria-hidden="true" /> {percent(objectives[id] ?? 0)}%
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {before !== undefined && (
        <p>
          Before the course you had {percent(before)}% of the points, in a test of the same kind with other questions. One person’s two results can
          differ by chance.
        </p>
      )}
      <p className="soft">This score shows that you practiced here. It cannot show who sat at the keyboard.</p>
      {quiz.kind === 'pre-test' ? (
        <p>The answers come with the course. The post-test asks about the same objectives, with other questions.</p>
      ) : (
        <>
          <h3>Every question, with its explanation</h3>
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

const insteadOf = (own: boolean): string =>
  own
    ? 'What you wrote is not on this device. This is the model answer.'
    : 'You answered an older form of this question. This is the right answer now.';

function Reviewed({ view, attempt }: { view: QuestionView; attempt: Attempt }) {
  const { question } = view;
  const own = useOwnWords(question);
  const given = attempt.answers.get(question.id)?.result.response;
  const marking = markingOf(question);
  const outcome = outcomeOf(markIn(attempt, question));
  const stored = own.given(given);
  const whole = marking.fits(stored) && marking.ready(question, stored);
  const instead = given === undefined ? 'Not answered. This is the right answer.' : whole ? undefined : insteadOf(question.type === 'own-words');
  return (
    <li>
      <details>
        <summary>
          <span className="verdict" data-verdict={given === undefined ? 'unmarked' : outcome.verdict}>
            {given === undefined
              ? 'Not answered'
              : outcome.verdict === 'unmarked'
                ? 'Not counted'
                : { right: 'Right', partly: 'Partly right', wrong: 'Not right' }[outcome.verdict]}
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
