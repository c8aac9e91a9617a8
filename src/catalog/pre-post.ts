import { shuffleBy } from '../format/shuffle.ts';
import type { Question } from '../quiz/schema.ts';

/** The two uses that hold parallel questions. */
export const prePostUses = ['pre-test', 'post-test'] as const;

/** Objectives of a module that both tests can ask about, with their questions. */
export function pairedObjectives(objectives: readonly { id: string }[], questions: readonly Question[]): string[] {
  return objectives
    .map(({ id }) => id)
    .filter((id) => prePostUses.every((use) => questions.some((one) => one.objective === id && one.use.includes(use))));
}

/**
 * The objectives of a module that the pre-test and the post-test of a course ask about: the same for everybody and in both tests,
 * so that groups and tests can be compared. They are drawn by the course's name.
 * @param count how many to draw; fewer when there are not as many
 */
export const drawnObjectives = (course: string, module: string, paired: readonly string[], count: number): string[] =>
  shuffleBy(course)(paired, module).slice(0, count);
