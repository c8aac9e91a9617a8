/** A share as whole percent, rounded down unless it is whole, so that nobody reads 80% and fails at 79.6. */
export function percent(share: number): number {
  return Math.floor(share * 100 + 1e-7);
}
