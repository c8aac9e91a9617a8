import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { happened } from '../record/event.ts';
import { keep, tryStorage, useRecord } from '../record/store.ts';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import { recordable, useOwnWords } from './own-words-note.ts';
import { type GivenAnswer, QuestionCard } from './QuestionCard.tsx';
import type { QuestionView } from './view.ts';

/** A question in a lesson: answered at any time, again and again, with feedback at once. */
export function Check({ view }: { view: QuestionView }) {
  const { question } = view;
  const { events, unsaved } = useRecord();
  const [retried, setRetried] = useState(false);
  const own = useOwnWords(question);
  const last = events.findLast((event) => event.verb === 'answered' && event.object === `question:${question.id}` && !event.result.attempt);
  const lost = unsaved.some((event) => event.object === `question:${question.id}`);

  useEffect(() => void tryStorage(), []);

  const answer = ({ response, mark, ...rest }: GivenAnswer) => {
    void keep(
      happened('answered', `question:${question.id}`, view.content, {
        response: recordable(question, response),
        points: mark.points,
        of: mark.of,
        ...rest,
      }),
    );
  };

  return (
    <>
      <QuestionCard
        view={view}
        seed={question.id}
        feedback="now"
        submit={question.type === 'own-words' ? messages.quiz.question.keepComparison : messages.quiz.question.check}
        given={retried ? undefined : own.given(last?.result.response)}
        drafted={own.drafted}
        onAnswer={answer}
        onRetry={() => setRetried(true)}
        onDraft={({ response }) => own.draft(response)}
      >
        {lost && <UnsavedAlert />}
        {last && last.content !== view.content && <p className="soft">{messages.quiz.question.changed}</p>}
      </QuestionCard>
      {own.lost && (
        <p className="soft" role="status">
          {messages.notes.lost}
        </p>
      )}
    </>
  );
}
