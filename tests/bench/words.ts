import { syllable } from 'syllable';
import { sensitive } from '../../src/catalog/suicide.ts';
import { generator } from '../../src/format/shuffle.ts';

/** How many words can be invented. */
export const invented = 40_000;

/** Share of the longer words of a text that others stand in for. */
const replaced = 0.18;

const starts = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(' ');
const middles = 'a e i o u ai ea io oa ou'.split(' ');
const ends = 'ck d ft g l ld lt m mp n nd ng nt p r rd rm rn rst s sh sp st t th x'.split(' ');
const tails = ['', '', '', 'al', 'ation', 'ed', 'er', 'ful', 'ing', 'ity', 'less', 'ly', 'ment', 'ness', 'ous', 's', 'ure'];

/** The invented word of a number: always the same. It looks like English, so that stems are found and letters repeat as they do in prose. */
export function inventedWord(number: number): string {
  const next = generator(number * 7919 + 17);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const syllables = 1 + Math.floor(next() * 2.4);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(starts) + pick(middles) + (i === syllables - 1 || next() < 0.3 ? pick(ends) : '');
  return word + pick(tails);
}

const measure = (word: string) => `${word.length}/${syllable(word)}`;

/** Invented words by length and syllables, so that what is counted about a text stays as it was. */
const byMeasure = Map.groupBy(
  // An h may be silent, and then takes another article.
  [...new Set(Array.from({ length: invented }, (_, number) => inventedWord(number)))].filter((word) => !word.startsWith('h')),
  measure,
);

/** Whether a text is about suicide, or says something about BIPSE: it stays whole then. */
export const wordsAreWeighed = (text: string): boolean => sensitive.test(text) || text.includes('BIPSE');

/**
 * Other words for a text: the same word always gets the same stand-in, no two words share one, and it has as many letters and syllables.
 * Questions, their keys and what explains them stay in step that way. A word that begins with a vowel or an h stays for the sake of its article,
 * and one beside a number because it says what is counted. A text about suicide or BIPSE stays whole: its words are weighed one by one.
 * @param seed the same seed gives the same stand-ins
 * @param real words that no stand-in may be
 * @returns a function that puts the stand-ins into a text
 */
export function otherWords(seed: number, real: ReadonlySet<string>): (text: string) => string {
  const next = generator(seed);
  const chosen = new Map<string, string>();
  const used = new Set<string>();
  const standIn = (word: string): string => {
    const list = byMeasure.get(measure(word)) ?? [];
    // Zipf: the first of a list come up most often, as in prose.
    const found = list[Math.floor(list.length ** next()) - 1];
    if (next() >= replaced || found === undefined || used.has(found) || real.has(found)) return word;
    used.add(found);
    return found;
  };
  return (text) =>
    wordsAreWeighed(text)
      ? text
      : text.replace(/(?<![\p{L}\d’'-]|\d )[bcdfgjklmnpqrstvwxyz][a-z]{4,}(?![\p{L}\d’'-]| \d)/gu, (word) => {
          const known = chosen.get(word) ?? standIn(word);
          chosen.set(word, known);
          return known;
        });
}
