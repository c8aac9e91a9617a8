import { fewest } from './small-cells.ts';
import { hedgesCorrection, noncentralityInterval, quantileT } from './student-t.ts';

/** Somebody's two results, shares of points between 0 and 1. */
export interface Pair {
  pre: number;
  post: number;
}

/** Two tests of one group compared. Shares lie between 0 and 1, deviations are those of a sample (n − 1). */
export interface PrePost {
  /** People with both results. */
  n: number;
  pre: { mean: number; deviation: number };
  post: { mean: number; deviation: number };
  /** Mean of post minus pre, with its 95% interval by Student's t. */
  change: { mean: number; interval: [low: number, high: number] };
  /**
   * The change in standard deviations: Cohen's d_av with Hedges' correction, and the 95% interval of Algina and Keselman.
   * Undefined where nobody differs from anybody, so that there is nothing to measure by.
   */
  effect?: { size: number; interval: [low: number, high: number] };
}

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;

/** Sum of products of deviations over n − 1: the variance where both lists are one. */
function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  return xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] as number) - my), 0) / (xs.length - 1);
}

/** Below this a variance is a rounding error of shares that are all the same. */
const nothing = 1e-18;

/**
 * Compares the two tests of those who took both. Never for fewer than five people.
 *
 * The effect is d_av = (mean post − mean pre) / √((s²pre + s²post) / 2), as recommended for two measurements of the same people by
 * Cumming (2012), Understanding the new statistics, p. 291: it compares with studies of other groups, while dividing by the deviation of the
 * differences (d_z) grows with the correlation of the two tests. Multiplied by Hedges' correction with n − 1 degrees of freedom (p. 294).
 * Its interval is from the noncentral t distribution (Algina & Keselman 2003, Educational and Psychological Measurement 63, 537-553, eq. 7 to 9).
 */
export function prePost(pairs: readonly Pair[]): PrePost | undefined {
  const n = pairs.length;
  if (n < fewest) return undefined;
  const pre = pairs.map((pair) => pair.pre);
  const post = pairs.map((pair) => pair.post);
  const [vPre, vPost, shared] = [covariance(pre, pre), covariance(post, post), covariance(pre, post)];
  const change = mean(post) - mean(pre);
  const variance = Math.max(0, vPre + vPost - 2 * shared);
  const error = Math.sqrt(variance / n);
  const reach = variance > nothing ? quantileT(0.975, n - 1) * error : 0;
  const both = (vPre + vPost) / 2;
  return {
    n,
    pre: { mean: mean(pre), deviation: Math.sqrt(vPre) },
    post: { mean: mean(post), deviation: Math.sqrt(vPost) },
    change: { mean: change, interval: [change - reach, change + reach] },
    ...(both > nothing && variance > nothing ? { effect: effectOf(change, both, error, n - 1) } : {}),
  };
}

function effectOf(change: number, both: number, error: number, df: number): NonNullable<PrePost['effect']> {
  const [low, high] = noncentralityInterval(change / error, df);
  const scale = error / Math.sqrt(both);
  return { size: (change / Math.sqrt(both)) * hedgesCorrection(df), interval: [low * scale, high * scale] };
}
