import lunr from 'lunr';
import { readWords } from './front-code.ts';
import { readNumbers } from './numbers.ts';
import { type CoreFile, fields, type PostingsFile } from './schema.ts';
import type { Clause, Match, SearchIndex } from './search-index.ts';
import { reducer } from './stem.ts';
import { termOf } from './synonyms.ts';
import { index as weights } from './weights.ts';

/** Terms whose postings are kept decoded. */
const kept = 1_500;

/** What lunr may keep of a place, of which we keep nothing. */
const nothing: object = Object.freeze({});

/** An index of which the postings come in parts. */
export interface PackedIndex extends SearchIndex {
  /** Names of the files that hold the postings of terms and are not there yet. */
  missing(terms: Iterable<string>): string[];
  /** Takes in a file of postings. */
  take(file: string, postings: PostingsFile): void;
}

/** A posting as lunr's index wants it: for each field, an entry for each document. */
type Posting = Record<string, number | Record<string, object>> & { _index: number };

/**
 * The last of sorted rows that is not after what is looked for; -1 when all are.
 * @param isAfter whether a row is after it
 */
export function placeOf<T>(rows: readonly T[], isAfter: (row: T) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(rows[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/**
 * Opens the index that `pack` wrote. lunr searches it: postings and vectors of a term are decoded when it is first asked for, and they
 * hold the very weights that lunr would have computed at the build, so that documents, scores and order are those of lunr's own index.
 */
export function openIndex(core: CoreFile): PackedIndex {
  const { boosts, k1, b } = weights;
  const words = readWords(core.words);
  const reduce = reducer(core.stemmed);
  const terms = [...new Set([...words.map(reduce), ...core.synonyms.map(({ id }) => termOf(id))])].sort();
  const counts = readNumbers(core.frequencies);
  if (terms.length !== counts.length) throw new Error('The search index is damaged: words and frequencies do not fit.');
  const places = new Map(terms.map((term, place) => [term, place]));
  const lengths = fields.map((field) => readNumbers(core.lengths[field]));
  const averages = lengths.map((all) => all.reduce((sum, one) => sum + one, 0) / all.length);
  const parts = new Map<string, PostingsFile>();
  let invertedIndex: Record<string, Posting> = Object.create(null);
  let fieldVectors: Record<string, lunr.Vector> = Object.create(null);
  let decoded = 0;

  const partOf = (term: string) => {
    const [file = '', first = ''] = core.postings[placeOf(core.postings, ([, start]) => start > term)] ?? [];
    return { file, first: places.get(first) ?? 0 };
  };

  const decode = (term: string, place: number): boolean => {
    if (invertedIndex[term]) return true;
    const { file, first } = partOf(term);
    const written = parts.get(file)?.[place - first];
    if (written === undefined) return false;
    const numbers = readNumbers(written);
    const posting: Posting = { _index: place };
    const found = fields.map(() => [] as [document: number, times: number][]);
    let at = 0;
    let all = 0;
    for (const rows of found) {
      let left = numbers[at++] ?? 0;
      all += left;
      let document = -1;
      while (left-- > 0) {
        const step = numbers[at++] ?? 0;
        document += (step >> 1) + 1;
        rows.push([document, step & 1 ? (numbers[at++] ?? 1) : 1]);
      }
    }
    const idf = Math.log(1 + Math.abs((core.documents - all + 0.5) / (all + 0.5)));
    for (const [f, field] of fields.entries()) {
      const entries: Record<string, object> = Object.create(null);
      for (const [document, times] of found[f] ?? []) {
        const share = (lengths[f]?.[document] ?? 0) / (averages[f] ?? 1);
        const weight = ((idf * ((k1 + 1) * times)) / (k1 * (1 - b + b * share) + times)) * boosts[field];
        const key = `${field}/${document}`;
        const vector = fieldVectors[key] ?? new lunr.Vector([]);
        fieldVectors[key] = vector;
        vector.insert(place, Math.round(weight * 1000) / 1000);
        entries[document] = nothing;
      }
      posting[field] = entries;
    }
    invertedIndex[term] = posting;
    decoded++;
    return true;
  };

  return {
    documents: core.documents,
    words,
    frequency: (term) => counts[places.get(term) ?? -1] ?? 0,
    missing: (asked) =>
      [...new Set([...asked].filter((term) => places.has(term)).map((term) => partOf(term).file))].filter((file) => !parts.has(file)),
    take: (file, postings) => {
      parts.set(file, postings);
    },
    match: (clauses) => {
      if (decoded > kept) {
        invertedIndex = Object.create(null);
        fieldVectors = Object.create(null);
        decoded = 0;
      }
      const known = clauses.filter(({ term }) => {
        const place = places.get(term) ?? -1;
        return (counts[place] ?? 0) > 0 && decode(term, place);
      });
      return matchesOf(known, { invertedIndex, fieldVectors });
    },
  };
}

/** The two parts of an index of lunr that are decoded on demand. */
interface Held {
  invertedIndex: Record<string, Posting>;
  fieldVectors: Record<string, lunr.Vector>;
}

/** Asks lunr. Its set of all terms need only hold those that are asked for. */
function matchesOf(clauses: readonly Clause[], held: Held): Match[] {
  const tokenSet = (lunr.TokenSet as unknown as lunr.TokenSet).fromArray([...new Set(clauses.map(({ term }) => term))].sort());
  // lunr's types name the attributes of an older version.
  const attributes = { ...held, tokenSet, fields: [...fields], pipeline: new lunr.Pipeline() } as unknown as lunr.Index.Attributes;
  return answer(new lunr.Index(attributes), clauses);
}

/** What an index of lunr answers, as matches. */
export function answer(index: lunr.Index, clauses: readonly Clause[]): Match[] {
  if (clauses.length === 0) return [];
  const found = index.query((query) => {
    for (const { term, boost, fields: among } of clauses)
      query.clause({ term, boost, fields: [...among], usePipeline: false, editDistance: 0, wildcard: lunr.Query.wildcard.NONE });
  });
  return found
    .map(({ ref, score, matchData }) => ({
      document: Number(ref),
      score: Math.round(score * 1e9) / 1e9,
      terms: new Set(Object.keys(matchData.metadata)),
    }))
    .sort((one, other) => other.score - one.score || one.document - other.document);
}
