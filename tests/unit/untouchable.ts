/** Freezes a value to its depth, so that code which changes its arguments throws. */
export function untouchable<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(untouchable);
  }
  return value;
}
