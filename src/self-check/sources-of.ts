/** Ids of the sources that an instrument names anywhere, in the order in which they stand there. */
export function sourcesOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const found = Object.entries(part).flatMap(([key, value]) => (key === 'sources' && Array.isArray(value) ? value.map(String) : sourcesOf(value)));
  return [...new Set(found)];
}
