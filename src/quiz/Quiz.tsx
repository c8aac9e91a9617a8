import { useEffect, useState } from 'react';
import { askToKeep } from '../record/durability.ts';
import { happened, newId } from '../record/event.ts';
import { keep, useRecord } from '../record/store.ts';
import { timeInUse } from '../record/time-in-use.ts';
import { type Attempt, attemptsAt, openAttempt } from './attempt.ts';
import { draw } from './draw.ts';
import { scoreAttempt } from './mark-attempt.ts';
import { QuizResult } from './QuizResult.tsx';
import { QuizRunning } from './QuizRunning.tsx';
import { QuizStart } from './QuizStart.tsx';
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
  const open = openAttempt(attempts);
  // An attempt none of whose questions is left cannot go on; a new one may begin.
  const attempt = open && questionsOf(open, quiz.pool).length > 0 ? open : undefined;
  const [shown, setShown] = useState<'start' | 'questions' | 'result'>('start');
  useEffect(() => {
    void askToKeep();
    timeInUse((seconds) => void keep(happened('experienced', quiz.object, quiz.content, { seconds })));
  }, [quiz]);

  const begin = async (pool: readonly QuestionView[] = quiz.pool) => {
    const seed = newId();
    const questions = draw(
      pool.map(({ question }) => question),
      quiz.blueprint,
      seed,
    );
    setShown('questions');
    await keep(happened('attempted', quiz.object, quiz.content, { attempt: seed, seed, questions }));
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
  if (shown === 'questions' && attempt)
    return <QuizRunning quiz={quiz} attempt={attempt} views={questionsOf(attempt, quiz.pool)} onFinish={() => void finish(attempt)} />;
  if (shown === 'result' && last) {
    const views = questionsOf(last, quiz.pool);
    return (
      <QuizResult
        quiz={quiz}
        attempt={last}
        attempts={attempts.length}
        views={views}
        missing={last.questions.length - views.length}
        onAgain={() => void begin()}
      />
    );
  }
  return (
    <QuizStart
      quiz={quiz}
      record={record}
      attempts={attempts}
      open={attempt}
      onBegin={(gently) => void begin(gently ? quiz.pool.filter(({ crisisLines }) => !crisisLines) : quiz.pool)}
      onResume={() => setShown('questions')}
      onReview={() => setShown('result')}
      home={home}
    />
  );
}
