import type { EventOf, LearningEvent } from '../record/schema.ts';
import type { QuizKind } from './view.ts';

/** An attempt as the record tells it. */
export interface Attempt {
  id: string;
  seed: string;
  /** Ids of the questions drawn. */
  questions: string[];
  /** The answer that counts for each question drawn: the first in practice, the last before the end in a test. */
  answers: Map<string, EventOf<'answered'>>;
  /** How it ended, if it has. */
  ended?: EventOf<'completed'> | EventOf<'passed'> | EventOf<'failed'>;
}

/** The attempts at a quiz, oldest first. */
export function attemptsAt(events: readonly LearningEvent[], quiz: string, kind: QuizKind): Attempt[] {
  return events.flatMap((begun): Attempt[] => {
    if (begun.verb !== 'attempted' || begun.object !== quiz) return [];
    const { attempt: id, seed, questions = [] } = begun.result;
    const ended = events.find(
      (event): event is NonNullable<Attempt['ended']> =>
        (event.verb === 'completed' || event.verb === 'passed' || event.verb === 'failed') && event.object === quiz && event.result.attempt === id,
    );
    const answers: Attempt['answers'] = new Map();
    const counted = ended?.result.answers;
    const before = ended && !counted ? events.slice(0, events.indexOf(ended)) : events;
    for (const event of before) {
      if (event.verb !== 'answered' || event.result.attempt !== id || counted?.includes(event.id) === false) continue;
      const question = questions.find((one) => event.object === `question:${one}`);
      if (question !== undefined && (kind !== 'practice' || !answers.has(question))) answers.set(question, event);
    }
    return [{ id, seed, questions, answers, ...(ended ? { ended } : {}) }];
  });
}

/** The newest attempt that was begun and not ended. */
export function openAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  const last = attempts.at(-1);
  return last && !last.ended ? last : undefined;
}

/** Index of the first question without an answer, or of the last one when all have one. */
export function firstOpen(attempt: Attempt, questions: readonly { id: string }[]): number {
  const open = questions.findIndex(({ id }) => !attempt.answers.has(id));
  return open < 0 ? questions.length - 1 : open;
}
