type Words = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null;

const kindOf = (value: unknown): string => (typeof value === 'string' ? 'a text' : typeof value === 'function' ? 'a function' : 'a group');

/** How a language file differs from English in its keys and in the kinds of their values; empty when it does not. */
export function differences(english: Words, other: Words, path = ''): string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(other, key));
  const surplus = Object.keys(other).filter((key) => !Object.hasOwn(english, key));
  return [
    ...missing.map((key) => `${path}${key} is missing.`),
    ...surplus.map((key) => `${path}${key} is not in English.`),
    ...Object.entries(english).flatMap(([key, said]) => {
      if (missing.includes(key)) return [];
      const there = other[key];
      if (isGroup(said) && isGroup(there)) return differences(said, there, `${path}${key}.`);
      if (kindOf(said) !== kindOf(there)) return [`${path}${key} is ${kindOf(there)}, in English ${kindOf(said)}.`];
      return there === '' && said !== '' ? [`${path}${key} is empty.`] : [];
    }),
  ];
}
