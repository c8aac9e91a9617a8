/** An exact number: `top` over `bottom`, in lowest terms, `bottom` above 0. Scores are kept so until they are shown. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(top: bigint, bottom: bigint): Fraction {
  const by = divisor(top, bottom);
  return { top: top / by, bottom: bottom / by };
}

/**
 * The number as it is written in decimals, exactly: 0.1 becomes 1/10.
 * @param value any finite number
 * @throws RangeError when the number is not finite
 */
export function exactly(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that can be scored.`);
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const shift = part.length - Number(power);
  const top = BigInt(whole + part);
  return shift >= 0 ? reduced(top, 10n ** BigInt(shift)) : reduced(top * 10n ** BigInt(-shift), 1n);
}

export const zero: Fraction = { top: 0n, bottom: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.top * b.top, a.bottom * b.bottom);

/** A fraction of a count: `a` divided by a whole number above 0. */
export const shared = (a: Fraction, count: number): Fraction => reduced(a.top, a.bottom * BigInt(count));

/** Below 0 when `a` is the smaller one, 0 when both are the same, above 0 otherwise. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded to so many decimals; a half goes away from 0. */
export function rounded({ top, bottom }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const twice = (top < 0n ? -top : top) * scale * 2n;
  const whole = (twice + bottom) / (2n * bottom);
  return reduced(top < 0n ? -whole : whole, scale);
}

/** The nearest number that a computer can hold. The parts stay far below 2^53. */
export const toNumber = ({ top, bottom }: Fraction): number => Number(top) / Number(bottom);
