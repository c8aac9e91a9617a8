/** How many signs of an answer are read: patterns are tried on it, and a long text takes long. */
export const longest = 120;

/** Lower case, no accents, no punctuation (1,000 is 1000), single spaces: how answers are compared. */
export function clean(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
