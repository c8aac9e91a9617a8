import type { Mark, PartMark } from './contract.ts';

/**
 * Adds the parts up. Without partial credit an answer earns everything or nothing.
 * @param lost points taken off for wrong picks, never below zero in all
 */
export function grade(parts: PartMark[], partial: boolean, lost = 0): Mark {
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const points = Math.max(0, parts.reduce((sum, part) => sum + part.points, 0) - lost);
  return { points: partial || points === of ? points : 0, of, parts };
}
