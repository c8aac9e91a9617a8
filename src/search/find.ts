import { type Asked, ask } from './ask.ts';
import { readNumbers } from './numbers.ts';
import { openIndex, type PackedIndex } from './packed-index.ts';
import { type Found, rank } from './rank.ts';
import type { CoreFile } from './schema.ts';
import { reducer } from './stem.ts';
import { type Names, nameFinder } from './synonyms.ts';

/** With fewer results than these, words that say little are looked for in texts as well. */
const few = 8;

/** Search over an opened index. A question is read first; what it needs is loaded; then it is answered. */
export interface Search {
  index: PackedIndex;
  reduce: (plain: string) => string;
  names: Names;
  read(question: string): Asked;
  /** Answers with the postings that are there: load `missing` first. */
  answer(asked: Asked): Found[];
}

/** Opens search on the file `index.json`. */
export function openSearch(core: CoreFile): Search {
  const index = openIndex(core);
  const reduce = reducer(core.stemmed);
  const names = nameFinder(core.synonyms, reduce);
  const tops = new Set<number>();
  let top = 0;
  for (const step of readNumbers(core.tops)) {
    top += step;
    tops.add(top);
  }
  return {
    index,
    reduce,
    names,
    read: (question) => ask(question, { index, reduce, names }),
    answer: (asked) => {
      const matches = index.match(asked.clauses);
      const enough = matches.length >= few ? matches : index.match(asked.otherwise);
      return rank(enough, asked, core, (document) => tops.has(document));
    },
  };
}
