import { messages } from '../messages/index.ts';
import { percent } from './percent.ts';
import { lessonProgress, quizProgress, scenarioProgress } from './progress.ts';
import { useRecord } from './store.ts';

interface Props {
  /** A lesson, quiz or scenario: what its events name, and its hash as it is now. */
  item: { object: string; content: string };
}

function LessonMark({ item }: Props) {
  const { done, changed } = lessonProgress(useRecord().events, item);
  return done ? <span className="done">{messages.record.lessonRead(changed)}</span> : null;
}

function QuizMark({ item }: Props) {
  const quiz = quizProgress(useRecord().events, item);
  if (!quiz.done && quiz.attempts === 0) return quiz.open ? <span className="done">{messages.record.begun}</span> : null;
  const best = quiz.best === undefined ? undefined : percent(quiz.best);
  const done = quiz.done ? (item.object.endsWith('/test') ? 'passed' : 'finished') : undefined;
  return <span className="done">{messages.record.quiz({ done, best, begun: quiz.open })}</span>;
}

function ScenarioMark({ item }: Props) {
  const { best, plays, open } = scenarioProgress(useRecord().events, item);
  if (!best) return open ? <span className="done">{messages.record.begun}</span> : null;
  return <span className="done">{messages.record.played({ plays, outcome: messages.record.outcomes[best], begun: open })}</span>;
}

/** Says of one lesson, quiz or scenario that it is done, begun or changed; nothing when there is nothing to say. */
export function DoneMark({ item }: Props) {
  const [kind] = item.object.split(':');
  if (kind === 'lesson') return <LessonMark item={item} />;
  return kind === 'quiz' ? <QuizMark item={item} /> : <ScenarioMark item={item} />;
}
