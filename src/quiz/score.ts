import type { Mark } from './types/contract.ts';

/** A marked question with its objective. */
export interface Marked {
  objective: string;
  mark: Pick<Mark, 'points' | 'of'>;
}

/** The outcome of a quiz: shares between 0 and 1. */
export interface Score {
  share: number;
  objectives: Record<string, number>;
  /** Questions that were counted. */
  counted: number;
}

const mean = (list: readonly Marked[]): number => {
  const counted = list.filter(({ mark }) => mark.of > 0);
  return counted.length === 0 ? 0 : counted.reduce((sum, { mark }) => sum + mark.points / mark.of, 0) / counted.length;
};

/** The mean share of points over the questions: each weighs the same, however many parts it has. Questions without points are left out. */
export function score(marked: readonly Marked[]): Score {
  const counted = marked.filter(({ mark }) => mark.of > 0);
  const byObjective = Map.groupBy(counted, ({ objective }) => objective);
  return {
    share: mean(counted),
    objectives: Object.fromEntries([...byObjective].map(([objective, list]) => [objective, mean(list)])),
    counted: counted.length,
  };
}

/** Whether a share reaches the pass mark. Sums of thirds and quarters do not come out even, hence the allowance of one in a billion. */
export function passes(share: number, passMark: number): boolean {
  return share >= passMark - 1e-9;
}

export { percent } from '../record/percent.ts';
