import { outcomeWords } from './outcome-words.ts';
import { percent } from './percent.ts';
import { lessonProgress, quizProgress, scenarioProgress } from './progress.ts';
import { useRecord } from './store.ts';

interface Props {
  /** A lesson, quiz or scenario: what its events name, and its hash as it is now. */
  item: { object: string; content: string };
}

function LessonMark({ item }: Props) {
  const { done, changed } = lessonProgress(useRecord().events, item);
  return done ? <span className="done">✓ Read{changed ? '; changed since' : ''}</span> : null;
}

function QuizMark({ item }: Props) {
  const quiz = quizProgress(useRecord().events, item);
  const best = quiz.best === undefined ? '' : `, best ${percent(quiz.best)}%`;
  const begun = quiz.open ? ' · begun' : '';
  const word = quiz.done ? `✓ ${item.object.endsWith('/test') ? 'Passed' : 'Done'}` : 'Not passed yet';
  if (quiz.done || quiz.attempts > 0)
    return (
      <span className="done">
        {word}
        {best}
        {begun}
      </span>
    );
  return quiz.open ? <span className="done">Begun</span> : null;
}

function ScenarioMark({ item }: Props) {
  const { best, plays, open } = scenarioProgress(useRecord().events, item);
  if (!best) return open ? <span className="done">Begun</span> : null;
  return (
    <span className="done">
      ✓ Played{plays > 1 ? ` ${plays} times` : ''}, {plays > 1 ? 'best: ' : ''}
      {outcomeWords[best]}
      {open ? ' · begun' : ''}
    </span>
  );
}

/** Says of one lesson, quiz or scenario that it is done, begun or changed; nothing when there is nothing to say. */
export function DoneMark({ item }: Props) {
  const [kind] = item.object.split(':');
  if (kind === 'lesson') return <LessonMark item={item} />;
  return kind === 'quiz' ? <QuizMark item={item} /> : <ScenarioMark item={item} />;
}
