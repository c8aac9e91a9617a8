import { useEffect, useRef, useState } from 'react';
import { StorageAlert } from '../record/StorageAlert.tsx';
import type { RecordState } from '../record/store.ts';
import type { Attempt } from './attempt.ts';
import { kindWords } from './kind-words.ts';
import { percent } from './score.ts';
import type { QuizView } from './view.ts';

interface Props {
  quiz: QuizView;
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

/** The door of a quiz: what it is, what counts, and begin or go on. */
export function QuizStart({ quiz, record, attempts, open, arrived, home, onBegin, onResume, onReview }: Props) {
  const finished = attempts.filter(({ ended }) => ended);
  const used = quiz.attempts !== undefined && attempts.length >= quiz.attempts;
  const best = Math.max(0, ...finished.map(({ ended }) => ended?.result.share ?? 0));
  const loading = record.storage === 'loading';
  const hard = quiz.pool.some(({ crisisLines }) => crisisLines);
  const [gently, setGently] = useState(false);
  const door = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrived) door.current?.focus();
  }, [arrived]);
  return (
    <div className="quiz-start" ref={door} tabIndex={-1}>
      <StorageAlert record={record} home={home} />
      {open && (
        <p>
          You have begun: {open.answered} of {open.questions} questions answered.
        </p>
      )}
      {finished.length > 0 && (
        <p>
          {finished.length === 1 ? 'Finished once' : `Finished ${finished.length} times`}; best result {percent(best)}%
          {quiz.passMark !== undefined && (finished.some(({ ended }) => ended?.verb === 'passed') ? ', passed.' : ', not passed yet.')}
          {quiz.passMark === undefined && '.'}
        </p>
      )}
      {hard && quiz.kind !== 'practice' && (
        <p>Some questions touch on suicide or danger. The crisis lines stand beside them, and you can stop and go on another day.</p>
      )}
      {hard && quiz.kind === 'practice' && !used && (
        <p>
          <label className="chip">
            <input type="checkbox" checked={gently} onChange={(event) => setGently(event.currentTarget.checked)} />
            <span>Some questions touch on suicide or danger. Leave those out this time.</span>
          </label>
        </p>
      )}
      <p className="actions">
        {open ? (
          <button type="button" className="button" disabled={loading} onClick={onResume}>
            Go on with question {open.next}
          </button>
        ) : (
          !used && (
            <button type="button" className="button" disabled={loading} onClick={() => onBegin(gently)}>
              {finished.length > 0 ? 'Take it again' : kindWords[quiz.kind].begin}
            </button>
          )
        )}
        {open && !used && (
          <button type="button" className="button quiet" disabled={loading} onClick={() => onBegin(gently)}>
            Begin anew with other questions
          </button>
        )}
        {finished.length > 0 && (
          <button type="button" className="button quiet" onClick={onReview}>
            See the last result
          </button>
        )}
      </p>
      {used && !open && quiz.kind === 'test' && <p>You have used all {quiz.attempts} attempts. Ask your trainer if you need another.</p>}
      {(record.storage === 'ready' || loading) && (
        <p className="soft">
          Your answers are kept in this browser, on this device. The browser may clear them when space runs short, and a private or guest window
          forgets them when it closes. Save a copy now and then on <a href={`${home}progress/`}>My progress</a>.
        </p>
      )}
    </div>
  );
}
