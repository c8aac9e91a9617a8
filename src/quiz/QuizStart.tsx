import { useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { StorageAlert } from '../record/StorageAlert.tsx';
import type { RecordState } from '../record/store.ts';
import type { Attempt } from './attempt.ts';
import { percent } from './score.ts';
import type { QuestionView, QuizDoor } from './view.ts';

interface Props {
  quiz: QuizDoor;
  /** The questions; undefined until they are there. */
  pool: readonly QuestionView[] | undefined;
  record: RecordState;
  attempts: readonly Attempt[];
  /** The attempt that can go on. */
  open: { answered: number; questions: number; next: number } | undefined;
  /** Somebody came here from a result, and the focus comes along. */
  arrived: boolean;
  home: string;
  /** `gently` leaves out the questions that touch on suicide or danger. */
  onBegin(gently: boolean): void;
  onResume(): void;
  onReview(): void;
}

const words = messages.quiz.start;

/** The door of a quiz: what it is, what counts, and begin or go on. */
export function QuizStart({ quiz, pool, record, attempts, open, arrived, home, onBegin, onResume, onReview }: Props) {
  const finished = attempts.filter(({ ended }) => ended);
  // An attempt whose questions are gone, and which cannot go on, takes nothing away.
  const counted = attempts.filter(({ ended, questions }) => !pool || ended || pool.some(({ question }) => questions.includes(question.id)));
  const used = quiz.attempts !== undefined && counted.length >= quiz.attempts;
  const best = Math.max(0, ...finished.map(({ ended }) => ended?.result.share ?? 0));
  const loading = record.storage === 'loading' || !pool;
  const hard = quiz.crisisLines.length > 0;
  // The box itself is asked, since it may be ticked before the script is there.
  const gently = useRef<HTMLInputElement>(null);
  const begin = () => onBegin(gently.current?.checked ?? false);
  const door = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrived) door.current?.focus();
  }, [arrived]);
  return (
    <div className="quiz-start" ref={door} tabIndex={-1}>
      <StorageAlert record={record} home={home} />
      <p role="status" className="visually-hidden">
        {pool ? '' : messages.quiz.questions.loading}
      </p>
      {open && <p>{words.begun(open.answered, open.questions)}</p>}
      {finished.length > 0 && (
        <p>
          {words.finished(
            finished.length,
            percent(best),
            quiz.passMark === undefined ? undefined : finished.some(({ ended }) => ended?.verb === 'passed'),
          )}
        </p>
      )}
      {hard && quiz.kind !== 'practice' && <p>{words.hard}</p>}
      {hard && quiz.kind === 'practice' && !used && (
        <p>
          <label className="chip">
            <input type="checkbox" ref={gently} />
            <span>{words.gently}</span>
          </label>
        </p>
      )}
      <p className="actions">
        {open ? (
          <button type="button" className="button" disabled={loading} onClick={onResume}>
            {words.goOn(open.next)}
          </button>
        ) : (
          !used && (
            <button type="button" className="button" disabled={loading} onClick={begin}>
              {finished.length > 0 ? words.again : messages.quiz.kinds[quiz.kind].begin}
            </button>
          )
        )}
        {open && !used && (
          <button type="button" className="button quiet" disabled={loading} onClick={begin}>
            {words.anew}
          </button>
        )}
        {finished.length > 0 && (
          <button type="button" className="button quiet" disabled={!pool} onClick={onReview}>
            {words.lastResult}
          </button>
        )}
      </p>
      {used && !open && quiz.kind === 'test' && <p>{words.used(quiz.attempts ?? 0)}</p>}
      {(record.storage === 'ready' || loading) && (
        <p className="soft">
          <Marked text={words.kept} link={`${home}progress/`} />
        </p>
      )}
    </div>
  );
}
