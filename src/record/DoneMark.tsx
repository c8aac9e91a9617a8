import type { Outline } from './outline.ts';
import { percent } from './percent.ts';
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
  const best = quiz?.best === undefined ? '' : `, best ${percent(quiz.best)}%`;
  if (lesson?.done) return <span className="done">✓ Read{lesson.changed ? '; changed since' : ''}</span>;
  const begun = quiz?.open ? ' · begun' : '';
  if (quiz?.done)
    return (
      <span className="done">
        ✓ {object.endsWith('/test') ? 'Passed' : 'Done'}
        {best}
        {begun}
      </span>
    );
  if (quiz?.attempts)
    return (
      <span className="done">
        Not passed yet{best}
        {begun}
      </span>
    );
  return quiz?.open ? <span className="done">Begun</span> : null;
}
