import type { Marking } from '../contract.ts';
import { grade } from '../grade.ts';
import { isIdList } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** Ids of the steps in the order given. */
export type OrderResponse = string[];

/** The longest run of steps, not necessarily side by side, that stand in the right order among themselves. */
function inOrder(response: readonly string[], right: readonly string[]): Set<string> {
  const places = response.filter((id, i) => right.includes(id) && response.indexOf(id) === i).map((id) => right.indexOf(id));
  const best: number[][] = [];
  places.forEach((place, i) => {
    let longest: number[] = [];
    for (let j = 0; j < i; j++) {
      const run = best[j] as number[];
      if ((places[j] as number) < place && run.length > longest.length) longest = run;
    }
    best.push([...longest, place]);
  });
  const run = best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
  return new Set(run.map((place) => right[place] as string));
}

/**
 * A point for each step after the first that stands right towards the others:
 * one step out of place costs one point, however many places it shifts the rest.
 * Parts come in the right order.
 */
export const marking: Marking<QuestionOf<'order'>, OrderResponse> = {
  mark(question, response) {
    const right = question.steps.map((step) => step.id);
    const kept = inOrder(response, right);
    const anchor = right.find((id) => kept.has(id)) ?? right[0];
    const parts = right.map((id) => ({
      id,
      verdict: kept.has(id) ? ('right' as const) : ('wrong' as const),
      points: kept.has(id) && id !== anchor ? 1 : 0,
      of: id === anchor ? 0 : 1,
    }));
    return grade(parts, question.partial);
  },
  arrange(question, shuffle) {
    // Of a few shuffles, the first that is at most half solved; otherwise the least solved one.
    const right = question.steps.map(({ id }) => id);
    const solved = (steps: typeof question.steps) =>
      inOrder(
        steps.map(({ id }) => id),
        right,
      ).size;
    const tries = Array.from({ length: 8 }, (_, i) => shuffle(question.steps, i === 0 ? question.id : `${question.id}/${i}`));
    const least = Math.min(...tries.map(solved));
    const steps = tries.find((one) => solved(one) <= Math.max(least, right.length / 2)) ?? question.steps;
    return { ...question, steps: solved(steps) === right.length ? [...steps.slice(1), ...steps.slice(0, 1)] : steps };
  },
  ready: (question, response) => response.length === question.steps.length && question.steps.every(({ id }) => response.includes(id)),
  blank: (shown) => shown.steps.map((step) => step.id),
  solution: (question) => question.steps.map((step) => step.id),
  fits: isIdList,
};
