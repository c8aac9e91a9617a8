import type { Outline } from './outline.ts';
import { progressOf } from './progress.ts';
import { useRecord } from './store.ts';

interface Props {
  outline: Outline;
  /** A lesson or quiz of the outline. */
  object: string;
}

/** Says of one lesson or quiz that it is done, begun or changed; nothing when there is nothing to say. */
export function DoneMark({ outline, object }: Props) {
  const { events } = useRecord();
  const { lessons, quizzes } = progressOf(events, outline);
  const lesson = lessons[object];
  const quiz = quizzes[object];
  const best = quiz?.best === undefined ? '' : `, best ${Math.floor(quiz.best * 100 + 1e-7)}%`;
  if (lesson?.done) return <span className="done">✓ Read{lesson.changed ? '; changed since' : ''}</span>;
  if (quiz?.open) return <span className="done">Begun</span>;
  if (quiz?.done)
    return (
      <span className="done">
        ✓ {object.endsWith('/test') ? 'Passed' : 'Done'}
        {best}
      </span>
    );
  if (quiz?.attempts) return <span className="done">Not passed yet{best}</span>;
  return null;
}
