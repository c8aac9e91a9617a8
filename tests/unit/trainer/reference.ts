import { readFileSync } from 'node:fs';

/** What R says: made by `tests/fixtures/statistics/reference.R`. */
export interface Reference {
  made: string;
  paired: {
    name: string;
    pre: number[];
    post: number[];
    n: number;
    preMean: number;
    preDeviation: number;
    postMean: number;
    postDeviation: number;
    change: number;
    changeInterval: [number, number];
    effect: number;
    effectInterval: [number, number];
  }[];
  items: { name: string; difficulty: number[]; discrimination: number[] }[];
  /** Answers to LSAT section 6: how many people gave each pattern, from 00000 to 11111. */
  lsatCounts: number[];
  partial: number[][];
  /** t, degrees of freedom, noncentrality, chance below. */
  distribution: [number, number, number, number][];
  /** Chance below, degrees of freedom, t. */
  quantiles: [number, number, number][];
}

export const reference = JSON.parse(readFileSync('tests/fixtures/statistics/reference.json', 'utf8')) as Reference;
