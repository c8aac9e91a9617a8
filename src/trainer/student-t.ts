/**
 * The normal distribution function: the chance of a value below `x`. Series of Marsaglia (2004), Evaluating the normal distribution,
 * Journal of Statistical Software 11(4), to the last digit that a number holds.
 */
function normal(x: number): number {
  if (x < -9) return 0;
  if (x > 9) return 1;
  let sum = x;
  let term = x;
  for (let i = 3, before = 0; sum !== before; i += 2) {
    before = sum;
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

/** The logarithm of the gamma function of half a whole number, by its recursion. */
function logGamma(halves: number): number {
  let sum = halves % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let k = halves - 2; k > 0; k -= 2) sum += Math.log(k / 2);
  return sum;
}

/** Steps of the integral below: an even number, more for a large t, under which the normal chances change quickly. Twice as many change nothing in the first nine digits. */
const stepsFor = (t: number, length: number) => 2 * Math.ceil(Math.min(25_000, Math.max(300, 6 * Math.abs(t) * length)));

/**
 * Student's t distribution, also the noncentral one: the chance of a value below `t`.
 * A t is a normal value over an independent root of a mean of squares, so the chance is a mean of normal chances over that root's density;
 * summed up by Simpson's rule.
 * @param df degrees of freedom, a whole number from 4: what five people have
 * @param noncentrality 0 for the ordinary distribution
 */
export function belowT(t: number, df: number, noncentrality = 0): number {
  const constant = Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma(df);
  const density = (w: number) => (w === 0 ? 0 : Math.exp(constant + (df - 1) * Math.log(w) - (df * w * w) / 2));
  const reach = 9 / Math.sqrt(2 * df);
  const from = Math.max(0, 1 - reach);
  const steps = stepsFor(t, 1 + reach - from);
  const width = (1 + reach - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const w = from + i * width;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * normal(t * w - noncentrality) * density(w);
  }
  return (sum * width) / 3;
}

/** Where a function that rises or falls takes a value, by halving. */
function where(value: number, between: readonly [number, number], of: (x: number) => number): number {
  let [low, high] = between;
  const rises = of(high) > of(low);
  while (high - low > 1e-12 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (of(middle) < value === rises) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Bounds that certainly hold what is looked for: steps outward from a centre, each twice as wide. */
function around(centre: number, holds: (low: number, high: number) => boolean): [number, number] {
  let reach = 4;
  while (!holds(centre - reach, centre + reach) && reach < 1e6) reach *= 2;
  return [centre - reach, centre + reach];
}

/** The t below which a share `p` of Student's distribution lies: 0.975 for an interval of 95%. */
export function quantileT(p: number, df: number): number {
  const bounds = around(0, (low, high) => belowT(low, df) < p && belowT(high, df) > p);
  return where(p, bounds, (t) => belowT(t, df));
}

/**
 * The 95% interval of the noncentrality behind an observed t: the two values under which it stands at the 97.5th and at the 2.5th percentile
 * (Cumming & Finch 2001, Educational and Psychological Measurement 61, 532-574).
 */
export function noncentralityInterval(t: number, df: number): [low: number, high: number] {
  const below = (noncentrality: number) => belowT(t, df, noncentrality);
  const bounds = around(t, (low, high) => below(low) > 0.975 && below(high) < 0.025);
  return [where(0.975, bounds, below), where(0.025, bounds, below)];
}

/** Hedges' correction of a standardized difference for small groups, the exact form (Hedges 1981, Journal of Educational Statistics 6, 107-128). */
export function hedgesCorrection(df: number): number {
  return Math.exp(logGamma(df) - logGamma(df - 1)) / Math.sqrt(df / 2);
}
