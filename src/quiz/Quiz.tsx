import { useMemo, useState } from 'react';
import { messages } from '../messages/index.ts';
import { happened, newId } from '../record/event.ts';
import { NotLoaded } from '../record/NotLoaded.tsx';
import type { LearningEvent } from '../record/schema.ts';
import { recordNow, useRecord } from '../record/store.ts';
import { useAttempt } from '../record/use-attempt.ts';
import { useData } from '../record/use-data.ts';
import { type Attempt, attemptsAt, firstOpen, openAttempt } from './attempt.ts';
import { draw } from './draw.ts';
import { scoreAttempt } from './mark-attempt.ts';
import { QuizResult } from './QuizResult.tsx';
import { QuizRunning } from './QuizRunning.tsx';
import { QuizStart } from './QuizStart.tsx';
import { questionsIn } from './questions-in.ts';
import { passes } from './score.ts';
import type { QuestionView, QuizDoor, QuizPool } from './view.ts';

/** The questions of an attempt that are still part of the content, in order. */
function questionsOf(attempt: Attempt, pool: readonly QuestionView[]): QuestionView[] {
  return attempt.questions.flatMap((id) => pool.find((view) => view.question.id === id) ?? []);
}

/** Share of points in the first pre-test that was ended before a post-test began, and asked about the same objectives. */
function shareBefore(events: readonly LearningEvent[], preTest: string, { id, ended }: Attempt): number | undefined {
  const began = events.find(({ verb, result }) => verb === 'attempted' && result.attempt === id)?.at ?? '';
  const asked = (objectives: Record<string, number> = {}) => Object.keys(objectives).sort().join(' ');
  return attemptsAt(events, preTest, 'pre-test').find(
    (one) => one.ended && Date.parse(one.ended.at) <= Date.parse(began) && asked(one.ended.result.objectives) === asked(ended?.result.objectives),
  )?.ended?.result.share;
}

const words = messages.quiz.questions;

/** A quiz from start to review. What is shown follows from the record; only the place in the quiz is the screen's own. */
export function Quiz({ quiz, home }: { quiz: QuizDoor; home: string }) {
  const data = useData<QuizPool>(quiz.questions, true, ({ content }) => content === quiz.content);
  // A page never asks questions of another version than its own.
  const isOther = data.state === 'ready' && data.value.content !== quiz.content;
  const pool = useMemo(() => (data.state === 'ready' && !isOther ? questionsIn(data.value, quiz.crisisLines) : undefined), [data, isOther, quiz]);
  const views = pool ?? [];
  const record = useRecord();
  const attempts = attemptsAt(record.events, quiz.object, quiz.kind);
  const open = openAttempt(attempts);
  // Until the questions are there, an attempt is taken to have all of its own.
  const asked = open && (pool ? questionsOf(open, pool).map(({ question }) => question) : open.questions.map((id) => ({ id })));
  // An attempt none of whose questions is left cannot go on; a new one may begin.
  const attempt = asked && asked.length > 0 ? open : undefined;
  const [shown, setShown] = useState<'start' | 'again' | 'questions' | 'result'>('start');
  const { store, stored, once } = useAttempt(quiz.object, quiz.content);

  const begin = (pool: readonly QuestionView[]) =>
    once(async () => {
      const seed = newId();
      const questions = draw(
        pool.map(({ question }) => question),
        quiz.blueprint,
        seed,
      );
      await store(happened('attempted', quiz.object, quiz.content, { attempt: seed, seed, questions }));
      setShown('questions');
    });

  const finish = () =>
    once(async () => {
      await stored();
      const ended = openAttempt(attemptsAt(recordNow().events, quiz.object, quiz.kind));
      if (ended) {
        const { share, objectives } = scoreAttempt(
          ended,
          questionsOf(ended, views).map(({ question }) => question),
        );
        const outcome = { attempt: ended.id, share, objectives, answers: [...ended.answers.values()].map(({ id }) => id) };
        const { passMark } = quiz;
        await store(
          passMark === undefined
            ? happened('completed', quiz.object, quiz.content, outcome)
            : happened(passes(share, passMark) ? 'passed' : 'failed', quiz.object, quiz.content, { ...outcome, passMark }),
        );
      }
      setShown('result');
    });

  const last = attempts.findLast(({ ended }) => ended);
  if (shown === 'questions' && attempt && pool)
    return (
      <QuizRunning key={attempt.id} quiz={quiz} attempt={attempt} views={questionsOf(attempt, pool)} store={store} onFinish={() => void finish()} />
    );
  if (shown === 'result' && last)
    return (
      <QuizResult
        quiz={quiz}
        attempt={last}
        attempts={attempts.length}
        views={questionsOf(last, views)}
        before={quiz.kind === 'post-test' ? shareBefore(record.events, quiz.other.object, last) : undefined}
        onAgain={() => setShown('again')}
      />
    );
  return (
    <>
      {data.state === 'failed' && <NotLoaded words={words.missing} again={data.again} />}
      {isOther && <NotLoaded words={words.other} again={() => location.reload()} />}
      <QuizStart
        quiz={quiz}
        pool={pool}
        record={record}
        attempts={attempts}
        open={attempt && asked && { answered: attempt.answers.size, questions: asked.length, next: 1 + firstOpen(attempt, asked) }}
        arrived={shown === 'again'}
        onBegin={(gently) => void begin(gently ? views.filter(({ crisisLines }) => !crisisLines) : views)}
        onResume={() => setShown('questions')}
        onReview={() => setShown('result')}
        home={home}
      />
    </>
  );
}
