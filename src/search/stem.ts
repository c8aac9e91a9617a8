import lunr from 'lunr';

const stems = new Map<string, string>();

/** The stem of a plain English word: `referrals` and `referring` have the same. Porter's algorithm, as lunr has it. */
export function stemOf(plain: string): string {
  let stem = stems.get(plain);
  if (stem === undefined) {
    stem = lunr.stemmer(new lunr.Token(plain, {})).toString();
    stems.set(plain, stem);
  }
  return stem;
}

/** What reduces a word to what the index holds: the English stem, or in other languages the plain word. */
export const reducer = (stemmed: boolean): ((plain: string) => string) => (stemmed ? stemOf : (plain) => plain);
