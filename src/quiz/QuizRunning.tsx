import { useEffect, useRef, useState } from 'react';
import { happened } from '../record/event.ts';
import { keep } from '../record/store.ts';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import type { Attempt } from './attempt.ts';
import { recordable, useOwnWords } from './own-words-note.ts';
import { type GivenAnswer, QuestionCard } from './QuestionCard.tsx';
import type { QuestionView, QuizView } from './view.ts';

interface Props {
  quiz: QuizView;
  attempt: Attempt;
  views: readonly QuestionView[];
  onFinish(): void;
}

/** The questions of an attempt, one at a time, beginning with the first that is open. */
export function QuizRunning({ quiz, attempt, views, onFinish }: Props) {
  const [at, setAt] = useState(() => {
    const open = views.findIndex(({ question }) => !attempt.answers.has(question.id));
    return open < 0 ? views.length - 1 : open;
  });
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question begins at the top, with the focus on its place.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [at]);

  const view = views[at];
  if (!view) return null;
  const answered = views.filter(({ question }) => attempt.answers.has(question.id)).length;
  const next = at + 1 < views.length ? () => setAt(at + 1) : undefined;
  const isAnswered = attempt.answers.has(view.question.id);
  return (
    <div ref={top} className="quiz-running">
      <h2 tabIndex={-1} ref={heading} className="quiz-place">
        Question {at + 1} of {views.length}
      </h2>
      <progress max={views.length} value={answered} aria-label={`${answered} of ${views.length} questions answered`} />
      <QuizQuestion key={`${attempt.id}/${view.question.id}`} quiz={quiz} attempt={attempt} view={view} next={next} />
      <UnsavedAlert />
      <nav className="quiz-nav" aria-label="Questions of this quiz">
        <button type="button" className="button quiet" aria-disabled={at === 0} onClick={() => at > 0 && setAt(at - 1)}>
          Back
        </button>
        {next && (quiz.kind === 'test' || !isAnswered) && (
          <button type="button" className="button quiet" onClick={next}>
            {isAnswered ? 'Next question' : 'Skip for now'}
          </button>
        )}
        <FinishButton quiz={quiz} open={views.length - answered} onFinish={onFinish} />
      </nav>
      <p className="soft">
        {quiz.kind === 'test'
          ? 'Each answer is stored as you give it. You can change it until you finish.'
          : 'Each answer is stored as you give it. You can stop at any time and go on later.'}
      </p>
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
      happened('answered', `question:${question.id}`, view.content, {
        attempt: attempt.id,
        response: recordable(question, response),
        points: mark.points,
        of: mark.of,
        ...rest,
      }),
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
