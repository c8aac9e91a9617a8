import { useEffect, useRef } from 'react';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import type { Attempt } from './attempt.ts';
import { markIn, scoreAttempt } from './mark-attempt.ts';
import { useOwnWords } from './own-words-note.ts';
import { outcomeOf, QuestionCard } from './QuestionCard.tsx';
import { passes, percent } from './score.ts';
import { markingOf } from './types/marking.ts';
import type { ObjectiveView, QuestionView, QuizView } from './view.ts';

interface Props {
  quiz: QuizView;
  attempt: Attempt;
  attempts: number;
  views: readonly QuestionView[];
  /** Questions of the attempt that are no longer part of the content. */
  missing: number;
  onAgain(): void;
}

/** What to read again: an objective that was not met, with its lessons. */
function Again({ objective, share }: { objective: ObjectiveView; share: number }) {
  return (
    <li>
      {objective.text}: {percent(share)}%.{' '}
      {objective.lessons.map((lesson, i) => (
        <span key={lesson.href}>
          {i > 0 && ', '}
          <a href={lesson.href}>Read “{lesson.title}” again</a>
        </span>
      ))}
    </li>
  );
}

/** The result: what to do next, then how it went by objective, then every question with its explanation. */
export function QuizResult({ quiz, attempt, attempts, views, missing, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const result = scoreAttempt(
    attempt,
    views.map(({ question }) => question),
  );
  const ended = attempt.ended?.result;
  const share = missing > 0 && ended?.share !== undefined ? ended.share : result.share;
  const passed = quiz.passMark === undefined ? undefined : attempt.ended?.verb === 'passed' || passes(share, quiz.passMark);
  const weak = quiz.objectives
    .filter(({ id }) => id in result.objectives && (result.objectives[id] ?? 0) < (quiz.passMark ?? 0.8))
    .sort((a, b) => (result.objectives[a.id] ?? 0) - (result.objectives[b.id] ?? 0));
  const used = quiz.attempts !== undefined && attempts >= quiz.attempts;
  return (
    <div className="quiz-result">
      <h2 tabIndex={-1} ref={heading}>
        {passed === undefined ? 'Practice finished' : passed ? 'You passed' : 'Not passed yet'}
      </h2>
      <UnsavedAlert />
      {weak.length > 0 ? (
        <>
          <h3>What to do next</h3>
          <ul className="again">
            {weak.map((objective) => (
              <Again key={objective.id} objective={objective} share={result.objectives[objective.id] ?? 0} />
            ))}
          </ul>
        </>
      ) : (
        <p>Every objective is met. Coming back in a few weeks keeps it that way: recalling something later holds better than reading it again.</p>
      )}
      <p className="actions">
        {passed ? (
          <a className="button" href={quiz.module.href}>
            Back to the module
          </a>
        ) : (
          !used && (
            <button type="button" className="button" onClick={onAgain}>
              {quiz.kind === 'test' ? 'Take the test again' : 'Practice with other questions'}
            </button>
          )
        )}
        <a className="button quiet" href={quiz.other.href}>
          {quiz.other.title}
        </a>
      </p>
      <h3>How it went</h3>
      <p>
        {percent(share)}% of the points over {result.counted} questions
        {quiz.passMark !== undefined && `; the pass mark is ${percent(quiz.passMark)}%`}.
        {missing > 0 && ` ${missing} of the questions are no longer part of this edition; they still count.`}
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
            .filter(({ id }) => id in result.objectives)
            .map(({ id, text }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>
                  <meter min={0} max={1} value={result.objectives[id] ?? 0} aria-hidden="true" /> {percent(result.objectives[id] ?? 0)}%
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="soft">This score shows that you practiced here. It cannot show who sat at the keyboard.</p>
      <h3>Every question, with its explanation</h3>
      <ol className="review">
        {views.map((view) => (
          <Reviewed key={view.question.id} view={view} attempt={attempt} />
        ))}
      </ol>
    </div>
  );
}

function Reviewed({ view, attempt }: { view: QuestionView; attempt: Attempt }) {
  const { question } = view;
  const own = useOwnWords(question);
  const given = attempt.answers.get(question.id)?.result.response;
  const marking = markingOf(question);
  const outcome = outcomeOf(markIn(attempt, question));
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
          given={given === undefined ? marking.solution(question) : own.given(given)}
          unanswered={given === undefined}
          submit=""
          onAnswer={() => undefined}
        />
      </details>
    </li>
  );
}
