import type { Fault } from './fault.ts';
import { compare, exactly, type Fraction, toNumber } from './fraction.ts';

/**
 * Whether parts of a range hold every value that can come out, each once.
 * @param parts with their lowest and highest value, both included, in any order
 * @param places where each part stands in its list, when `parts` are only some of the list
 * @param values every value that can come out, lowest first
 */
export function coverFaults(
  parts: readonly { min: number; max: number }[],
  path: PropertyKey[],
  what: string,
  values: readonly Fraction[],
  places: readonly number[] = parts.map((_, i) => i),
): Fault[] {
  const holding = (value: Fraction) =>
    parts.flatMap(({ min, max }, i) => (compare(exactly(min), value) <= 0 && compare(value, exactly(max)) <= 0 ? [i] : []));
  const [lowest, highest] = [values[0], values.at(-1)];
  if (!lowest || !highest) return [];
  const range = `${toNumber(lowest)} to ${toNumber(highest)}`;
  const outside = parts.findIndex(({ min, max }) => min > max || compare(exactly(min), lowest) < 0 || compare(highest, exactly(max)) < 0);
  if (outside >= 0)
    return [
      {
        path: [...path, places[outside] ?? 0],
        wrong: `${parts[outside]?.min} to ${parts[outside]?.max} is no part of ${range}.`,
        remedy: `Write min and max within ${range}, the lower one as min.`,
      },
    ];
  const twice = values.find((value) => holding(value).length > 1);
  if (twice) {
    const [, second = 0] = holding(twice);
    return [
      {
        path: [...path, places[second] ?? 0],
        wrong: `overlaps with another ${what}: ${toNumber(twice)} lies in both.`,
        remedy: 'Let each begin above the end of the one before.',
      },
    ];
  }
  const none = values.filter((value) => holding(value).length === 0);
  const [first, last] = [none[0], none.at(-1)];
  return first && last
    ? [
        {
          path,
          wrong: `${none.length === 1 ? toNumber(first) : `${none.length} values from ${toNumber(first)} to ${toNumber(last)}`} can come out and ${none.length === 1 ? 'lies' : 'lie'} in no ${what}.`,
          remedy: `Close the gap: together they hold everything from ${range}.`,
        },
      ]
    : [];
}
