import { type RefObject, useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { happened } from '../record/event.ts';
import type { LearningEvent } from '../record/schema.ts';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import { type Attempt, firstOpen } from './attempt.ts';
import { recordable, useOwnWords } from './own-words-note.ts';
import { type GivenAnswer, QuestionCard } from './QuestionCard.tsx';
import type { QuestionView, QuizDoor } from './view.ts';

interface Props {
  quiz: QuizDoor;
  attempt: Attempt;
  views: readonly QuestionView[];
  /** Stores an event; resolves when that is done or has failed. */
  store(event: LearningEvent): Promise<unknown>;
  onFinish(): void;
}

const words = messages.quiz.running;

/** Stores an answer that is on the screen and not yet kept; does nothing when there is none. */
type Commit = () => Promise<unknown>;

/** The questions of an attempt, one at a time, beginning with the first that is open. */
export function QuizRunning({ quiz, attempt, views, store, onFinish }: Props) {
  const [at, setAt] = useState(() =>
    firstOpen(
      attempt,
      views.map(({ question }) => question),
    ),
  );
  const [asked, setAsked] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pending = useRef<Commit>(undefined);
  const open = views.filter(({ question }) => !attempt.answers.has(question.id)).length;

  const commit = async () => {
    const waiting = pending.current;
    pending.current = undefined;
    await waiting?.();
  };
  const go = async (to: number) => {
    await commit();
    setAsked(false);
    setAt(to);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each question begins at the top, with the focus on its place.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `commit` reads what is pending at that moment.
  useEffect(() => {
    const leaving = () => document.visibilityState === 'hidden' && void commit();
    document.addEventListener('visibilitychange', leaving);
    return () => document.removeEventListener('visibilitychange', leaving);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: finishing waits until the last answer has arrived in the record.
  useEffect(() => {
    if (asked && open === 0) onFinish();
  }, [asked, open]);

  const view = views[at];
  if (!view) return null;
  const next = at + 1 < views.length ? () => void go(at + 1) : undefined;
  const isAnswered = attempt.answers.has(view.question.id);
  return (
    <div ref={top} className="quiz-running" data-under-way>
      <h2 tabIndex={-1} ref={heading} className="quiz-place">
        {words.place(at + 1, views.length)}
      </h2>
      <progress max={views.length} value={views.length - open} aria-label={words.answered(views.length - open, views.length)} />
      <QuizQuestion key={`${attempt.id}/${view.question.id}`} quiz={quiz} attempt={attempt} view={view} store={store} pending={pending} next={next} />
      <UnsavedAlert />
      <nav className="quiz-nav" aria-label={words.navigation}>
        <button type="button" className="button quiet" aria-disabled={at === 0} onClick={() => at > 0 && void go(at - 1)}>
          {words.back}
        </button>
        {next && (quiz.kind !== 'practice' || !isAnswered) && (
          <button type="button" className="button quiet" onClick={next}>
            {isAnswered ? words.next : words.skip}
          </button>
        )}
        {asked && open > 0 ? (
          <FinishAnyway open={open} onFinish={onFinish} onBack={() => setAsked(false)} />
        ) : (
          <button type="button" className={open === 0 ? 'button' : 'button quiet'} onClick={() => void commit().then(() => setAsked(true))}>
            {messages.quiz.kinds[quiz.kind].finish}
          </button>
        )}
      </nav>
      <p className="soft">{quiz.kind !== 'practice' ? words.storedLater : words.storedAtOnce}</p>
    </div>
  );
}

function FinishAnyway({ open, onFinish, onBack }: { open: number; onFinish: () => void; onBack: () => void }) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="confirm">
      <p tabIndex={-1} ref={question}>
        {words.stillOpen(open)}
      </p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={onFinish}>
          {words.finishAnyway}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {words.notYet}
        </button>
      </p>
    </div>
  );
}

interface QuestionProps {
  quiz: QuizDoor;
  attempt: Attempt;
  view: QuestionView;
  store: Props['store'];
  /** Takes what stores the answer on the screen, for whoever leaves the question. */
  pending: RefObject<Commit | undefined>;
  next: (() => void) | undefined;
}

function QuizQuestion({ quiz, attempt, view, store, pending, next }: QuestionProps) {
  const { question } = view;
  const own = useOwnWords(question);
  const given = attempt.answers.get(question.id)?.result;
  const [saved, setSaved] = useState(false);
  const test = quiz.kind !== 'practice';

  const keepAnswer = ({ response, mark, ...rest }: GivenAnswer) =>
    store(
      happened('answered', `question:${question.id}`, view.content, {
        attempt: attempt.id,
        response: recordable(question, response),
        points: mark.points,
        of: mark.of,
        ...rest,
      }),
    );

  const answer = async (now: GivenAnswer) => {
    pending.current = undefined;
    await keepAnswer(now);
    if (!test) return;
    if (next) next();
    else setSaved(true);
  };

  const draft = (now: GivenAnswer, ready: boolean) => {
    own.draft(now.response);
    setSaved(false);
    if (test) pending.current = ready ? () => keepAnswer(now) : undefined;
  };

  const { check, keepComparison } = messages.quiz.question;
  const submit = test ? (next ? words.keepAndGoOn : words.keep) : question.type === 'own-words' ? keepComparison : check;

  return (
    <>
      <QuestionCard
        view={view}
        seed={attempt.seed}
        feedback={test ? 'later' : 'now'}
        given={own.given(given?.response)}
        givenSure={given?.confidence}
        drafted={own.drafted}
        submit={submit}
        onAnswer={(now) => void answer(now)}
        onDraft={draft}
      >
        {next && (
          <button type="button" className="button" onClick={next}>
            {words.next}
          </button>
        )}
      </QuestionCard>
      {own.lost && (
        <p className="alert" role="alert">
          {messages.notes.lost}
        </p>
      )}
      {saved && (
        <p className="result-words" role="status">
          {words.lastKept}
        </p>
      )}
    </>
  );
}
