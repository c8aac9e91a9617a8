import { useEffect, useRef, useState } from 'react';
import { askToKeep, type Durability } from '../record/durability.ts';
import { happened } from '../record/event.ts';
import { keep, useRecord } from '../record/store.ts';
import { timeInUse } from '../record/time-in-use.ts';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import { type Attempt, attemptsAt, openAttempt } from './attempt.ts';
import { draw } from './draw.ts';
import { recordable, useOwnWords } from './own-words-note.ts';
import { type GivenAnswer, QuestionCard } from './QuestionCard.tsx';
import { QuizResult } from './QuizResult.tsx';
import { QuizStart } from './QuizStart.tsx';
import { scoreAttempt } from './mark-attempt.ts';
import { passes } from './score.ts';
import type { QuestionView, QuizView } from './view.ts';

/** The questions of an attempt that are still part of the content, in order. */
function questionsOf(attempt: Attempt, pool: readonly QuestionView[]): QuestionView[] {
  return attempt.questions.flatMap((id) => pool.find((view) => view.question.id === id) ?? []);
}

/** A quiz from start to review. What is shown follows from the record; only the place in the quiz is the screen's own. */
export function Quiz({ quiz, home }: { quiz: QuizView; home: string }) {
  const record = useRecord();
  const attempts = attemptsAt(record.events, quiz.object, quiz.kind);
  const attempt = openAttempt(attempts);
  const [shown, setShown] = useState<'start' | 'questions' | 'result'>('start');
  const [at, setAt] = useState(0);
  const [durability, setDurability] = useState<Durability>('unknown');
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void askToKeep().then(setDurability);
    timeInUse((seconds) => void keep(happened('experienced', quiz.object, quiz.content, { seconds })));
  }, [quiz]);

  useEffect(() => {
    if (shown !== 'start') heading.current?.focus();
  }, [shown]);

  const begin = async (pool: readonly QuestionView[] = quiz.pool) => {
    const seed = crypto.randomUUID();
    const questions = draw(
      pool.map(({ question }) => question),
      quiz.blueprint,
      seed,
    );
    setAt(0);
    setShown('questions');
    await keep(happened('attempted', quiz.object, quiz.content, { attempt: seed, seed, questions }));
  };

  const resume = () => {
    if (!attempt) return;
    const views = questionsOf(attempt, quiz.pool);
    const first = views.findIndex(({ question }) => !attempt.answers.has(question.id));
    setAt(first < 0 ? views.length - 1 : first);
    setShown('questions');
  };

  const finish = async (ended: Attempt) => {
    const { share, objectives } = scoreAttempt(
      ended,
      questionsOf(ended, quiz.pool).map(({ question }) => question),
    );
    const outcome = { attempt: ended.id, share, objectives };
    const { passMark } = quiz;
    await keep(
      passMark === undefined
        ? happened('completed', quiz.object, quiz.content, outcome)
        : happened(passes(share, passMark) ? 'passed' : 'failed', quiz.object, quiz.content, { ...outcome, passMark }),
    );
    setShown('result');
  };

  const last = attempts.findLast(({ ended }) => ended);
  if (shown === 'start' || (shown === 'questions' && !attempt))
    return <QuizStart quiz={quiz} record={record} attempts={attempts} durability={durability} onBegin={(gently) => void begin(gently ? quiz.pool.filter(({ crisisLines }) => !crisisLines) : quiz.pool)} onResume={resume} onReview={() => setShown('result')} home={home} />;

  if (shown === 'result' && last)
    return (
      <QuizResult
        quiz={quiz}
        attempt={last}
        attempts={attempts.length}
        views={questionsOf(last, quiz.pool)}
        missing={last.questions.length - questionsOf(last, quiz.pool).length}
        heading={heading}
        onAgain={() => void begin()}
      />
    );

  if (!attempt) return null;
  const views = questionsOf(attempt, quiz.pool);
  const view = views[at];
  if (!view) return null;
  const answered = views.filter(({ question }) => attempt.answers.has(question.id)).length;
  const go = (to: number) => {
    setAt(to);
    top.current?.scrollIntoView({ block: 'start' });
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  };

  return (
    <div ref={top} className="quiz-running">
      <h2 tabIndex={-1} ref={heading} className="quiz-place">
        Question {at + 1} of {views.length}
      </h2>
      <progress max={views.length} value={answered} aria-label={`${answered} of ${views.length} questions answered`} />
      <QuizQuestion key={`${attempt.id}/${view.question.id}`} quiz={quiz} attempt={attempt} view={view} next={at + 1 < views.length ? () => go(at + 1) : undefined} />
      <UnsavedAlert />
      <nav className="quiz-nav" aria-label="Questions of this quiz">
        <button type="button" className="button quiet" aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>
          Back
        </button>
        {at + 1 < views.length && (quiz.kind === 'test' || !attempt.answers.has(view.question.id)) && (
          <button type="button" className="button quiet" onClick={() => go(at + 1)}>
            {attempt.answers.has(view.question.id) ? 'Next question' : 'Skip for now'}
          </button>
        )}
        <FinishButton quiz={quiz} open={views.length - answered} onFinish={() => finish(attempt)} />
      </nav>
      <p className="soft">{quiz.kind === 'test' ? 'Each answer is stored as you give it. You can change it until you finish.' : 'Each answer is stored as you give it. You can stop at any time and go on later.'}</p>
    </div>
  );
}

function FinishButton({ quiz, open, onFinish }: { quiz: QuizView; open: number; onFinish: () => void }) {
  const [asked, setAsked] = useState(false);
  if (open > 0 && asked)
    return (
      <span className="confirm" role="alert">
        {open === 1 ? 'One question is' : `${open} questions are`} still open and would earn nothing.{' '}
        <button type="button" className="button" onClick={onFinish}>
          Finish anyway
        </button>
      </span>
    );
  return (
    <button type="button" className={open === 0 ? 'button' : 'button quiet'} onClick={() => (open > 0 ? setAsked(true) : onFinish())}>
      Finish the {quiz.kind === 'test' ? 'test' : 'practice'}
    </button>
  );
}

interface QuestionProps {
  quiz: QuizView;
  attempt: Attempt;
  view: QuestionView;
  next: (() => void) | undefined;
}

function QuizQuestion({ quiz, attempt, view, next }: QuestionProps) {
  const { question } = view;
  const own = useOwnWords(question);
  const given = attempt.answers.get(question.id)?.result.response;
  const [saved, setSaved] = useState(false);
  const test = quiz.kind === 'test';

  const answer = async ({ response, mark, ...rest }: GivenAnswer) => {
    await keep(
      happened('answered', `question:${question.id}`, view.content, { attempt: attempt.id, response: recordable(question, response), points: mark.points, of: mark.of, ...rest }),
    );
    if (!test) return;
    if (next) next();
    else setSaved(true);
  };

  return (
    <>
      <QuestionCard
        view={view}
        seed={attempt.seed}
        feedback={test ? 'later' : 'now'}
        given={own.given(given)}
        drafted={own.drafted}
        submit={test ? (next ? 'Keep and go on' : 'Keep my answer') : question.type === 'own-words' ? 'Keep my comparison' : 'Check my answer'}
        onAnswer={(given) => void answer(given)}
        onDraft={own.draft}
      >
        {next && (
          <button type="button" className="button" onClick={next}>
            Next question
          </button>
        )}
      </QuestionCard>
      {saved && (
        <p className="result-words" role="status">
          Kept. That was the last question.
        </p>
      )}
    </>
  );
}
