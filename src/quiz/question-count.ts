import type { QuizView } from './view.ts';

/** How many questions a quiz draws. */
export function questionCount(quiz: Pick<QuizView, 'blueprint'>): number {
  return Object.values(quiz.blueprint).reduce((sum, count) => sum + count, 0);
}
