import type { Synonyms } from './schema.ts';
import { readText, type Word } from './words.ts';

/** A name as a row of stems. */
interface Name {
  term: string;
  stems: string[];
  /** Set for a name in capital letters: in a text it counts only when written so, since `ACT` is a team and `act` is not. */
  capitals: string | undefined;
}

/** Where a name stands among the words of a text. */
export interface Named {
  /** The term under which the index holds the thing, whatever its name. */
  term: string;
  /** Place of the first of its words, and the place after its last. */
  from: number;
  to: number;
}

/** Names for things, ready to be looked for. */
export interface Names {
  /** The names among words; the longest at each place. In a question (`asked`) capitals do not matter. */
  find(words: readonly Word[], asked: boolean): Named[];
  /** The terms of the names in which a word begins so. */
  beginning(plain: string): string[];
}

/** The term under which the index holds a thing of the glossary. No word looks like it. */
export const termOf = (id: string): string => `~${id}`;

/**
 * Readies names to be looked for in texts and questions.
 * @param reduce what reduces a plain word to its stem
 */
export function nameFinder(synonyms: readonly Synonyms[], reduce: (plain: string) => string): Names {
  const spoken: { plain: string; term: string }[] = [];
  const byFirst = new Map<string, Name[]>();
  for (const { id, names } of synonyms)
    for (const name of names) {
      const words = readText(name);
      const stems = words.map(({ plain }) => reduce(plain));
      const [first] = stems;
      spoken.push(...words.map(({ plain }) => ({ plain, term: termOf(id) })));
      // A single name with one word finds nothing that the word itself does not.
      if (first === undefined || (stems.length === 1 && names.length === 1)) continue;
      const capitals = stems.length === 1 && /\p{Lu}/u.test(name) && name === name.toUpperCase() ? words[0]?.written : undefined;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { term: termOf(id), stems, capitals }]);
    }
  for (const names of byFirst.values()) names.sort((one, other) => other.stems.length - one.stems.length);
  const find: Names['find'] = (words, asked) => {
    const stems = words.map(({ plain }) => reduce(plain));
    const found: Named[] = [];
    for (const [at, stem] of stems.entries()) {
      const here = (byFirst.get(stem) ?? []).filter(
        ({ stems: name, capitals }) => name.every((one, i) => one === stems[at + i]) && (asked || !capitals || capitals === words[at]?.written),
      );
      const longest = here[0]?.stems.length ?? 0;
      for (const { term, stems: name } of here)
        if (name.length === longest && !found.some((one) => one.term === term && one.from === at)) found.push({ term, from: at, to: at + longest });
    }
    return found;
  };
  const beginning = (start: string) => [...new Set(spoken.filter(({ plain }) => plain.startsWith(start)).map(({ term }) => term))];
  return { find, beginning };
}
