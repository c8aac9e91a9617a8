import { messages } from '../messages/index.ts';
import { type Item, lessonProgress, quizProgress } from './progress.ts';
import { useRecord } from './store.ts';

interface Props {
  lessons: Item[];
  test: Item;
}

/** How far a module is, in a few words. */
export function ModuleDone({ lessons, test }: Props) {
  const { events } = useRecord();
  const read = lessons.filter((lesson) => lessonProgress(events, lesson).done).length;
  const passed = Boolean(quizProgress(events, test).done);
  if (read === 0 && !passed) return null;
  return <span className="done">{passed ? messages.record.testPassed : messages.record.lessonsRead(read, lessons.length)}</span>;
}
