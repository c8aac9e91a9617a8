import { shuffleBy } from '../format/shuffle.ts';
import type { Question } from './schema.ts';

/**
 * Draws a quiz from a pool: so many questions per objective, in an order fixed by the seed.
 * Questions on the same case stay together, so that a case is read once.
 * @param blueprint number of questions per objective id
 * @returns ids of the questions, each once
 */
export function draw(pool: readonly Question[], blueprint: Readonly<Record<string, number>>, seed: string): string[] {
  const shuffle = shuffleBy(seed);
  const chosen = Object.entries(blueprint).flatMap(([objective, count]) =>
    shuffle(
      pool.filter((question) => question.objective === objective).sort((a, b) => (a.id < b.id ? -1 : 1)),
      objective,
    ).slice(0, count),
  );
  const order = shuffle(chosen, 'order');
  const groups = Map.groupBy(order, (question) => question.case ?? question);
  return [...groups.values()].flat().map((question) => question.id);
}
