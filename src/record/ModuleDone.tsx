import type { Outline } from './outline.ts';
import { progressOf } from './progress.ts';
import { useRecord } from './store.ts';

interface Props {
  outline: Outline;
  /** Id of a module of the outline. */
  module: string;
}

/** How far a module is, in a few words. */
export function ModuleDone({ outline, module }: Props) {
  const { events } = useRecord();
  const own = outline.find(({ id }) => id === module);
  if (!own) return null;
  const { lessons, quizzes } = progressOf(events, outline);
  const read = own.lessons.filter(({ object }) => lessons[object]?.done).length;
  const passed = Boolean(quizzes[own.test.object]?.done);
  if (read === 0 && !passed) return null;
  return <span className="done">{passed ? '✓ Test passed' : `${read} of ${own.lessons.length} lessons read`}</span>;
}
