import { createHash } from 'node:crypto';
import lunr from 'lunr';
import { writeWords } from './front-code.ts';
import { writeNumbers } from './numbers.ts';
import {
  type CoreFile,
  type FieldName,
  fields,
  kinds,
  type PostingsFile,
  type SearchDocument,
  type Synonyms,
  type TextsFile,
  version,
} from './schema.ts';
import { reducer } from './stem.ts';
import { nameFinder, termOf } from './synonyms.ts';
import { termsOf } from './terms.ts';
import { index as weights } from './weights.ts';

/** About how large a file of postings or of texts gets, in characters. Small enough that a search loads little, large enough that there are few. */
const postingsSize = 24_000;
const textsSize = 16_000;

/** What lunr's builder holds after documents were added; its types leave it out. And every word that it has met. */
interface Counted {
  met: Set<string>;
  invertedIndex: Record<string, Record<FieldName, Record<string, unknown>>>;
  fieldTermFrequencies: Record<string, Record<string, number>>;
  fieldLengths: Record<string, number>;
}

/** Documents in the order in which the index numbers them. */
export const inOrder = (documents: readonly SearchDocument[]): SearchDocument[] =>
  [...documents].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));

/** A builder of lunr that has counted the terms of the documents. Its references are their numbers. */
export function count(documents: readonly SearchDocument[], synonyms: readonly Synonyms[], stemmed: boolean): lunr.Builder & Counted {
  const reduce = reducer(stemmed);
  const names = nameFinder(synonyms, reduce);
  const builder = new lunr.Builder();
  builder.ref('number');
  for (const field of fields) builder.field(field, { boost: weights.boosts[field] });
  builder.k1(weights.k1);
  builder.b(weights.b);
  const met = new Set<string>();
  for (const [number, document] of documents.entries()) builder.add({ number: String(number), ...termsOf(document, reduce, names, met) });
  return Object.assign(builder as lunr.Builder & Counted, { met });
}

/** Rising numbers as the steps between them. */
const steps = (numbers: readonly number[]): number[] => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

/** Groups what follows one another until a group is about as large as said. */
function inFiles<T>(all: readonly T[], size: number, sizeOf: (one: T) => number): { first: number; items: T[] }[] {
  const files: { first: number; items: T[] }[] = [];
  let room = 0;
  for (const [i, one] of all.entries()) {
    room -= sizeOf(one);
    const last = files.at(-1);
    if (last && room >= 0) last.items.push(one);
    else {
      files.push({ first: i, items: [one] });
      room = size - sizeOf(one);
    }
  }
  return files;
}

/**
 * Makes the files of the index: `index.pack`, files of postings and files of texts, whose names hold a hash of what is in them.
 * @param stemmed whether words are reduced to English stems
 * @returns the text of each file by its name, before it is packed
 */
export function pack(given: readonly SearchDocument[], synonyms: readonly Synonyms[], stemmed: boolean): Map<string, string> {
  const documents = inOrder(given);
  const reduce = reducer(stemmed);
  const { invertedIndex, fieldTermFrequencies, fieldLengths, met } = count(documents, synonyms, stemmed);
  const terms = [...new Set([...Object.keys(invertedIndex), ...synonyms.map(({ id }) => termOf(id))])].sort();
  const files = new Map<string, string>();
  const store = (letter: string, content: PostingsFile | TextsFile): string => {
    const text = JSON.stringify(content);
    const name = `${letter}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.pack`;
    files.set(name, text);
    return name;
  };
  const frequencies: number[] = [];
  const postings = terms.map((term) => {
    const numbers: number[] = [];
    const holding = new Set<string>();
    for (const field of fields) {
      const found = Object.keys(invertedIndex[term]?.[field] ?? {});
      numbers.push(found.length);
      let before = -1;
      for (const document of found) {
        holding.add(document);
        const times = fieldTermFrequencies[`${field}/${document}`]?.[term] ?? 1;
        // One bit says whether a count follows: nearly always a term stands in a field once.
        numbers.push((Number(document) - before - 1) * 2 + Number(times > 1));
        if (times > 1) numbers.push(times);
        before = Number(document);
      }
    }
    frequencies.push(holding.size);
    return writeNumbers(numbers);
  });
  const core: CoreFile = {
    version,
    stemmed,
    documents: documents.length,
    kinds: kinds.flatMap((kind) => {
      const first = documents.findIndex((document) => document.kind === kind);
      return first < 0 ? [] : [[kind, first] as [typeof kind, number]];
    }),
    tops: writeNumbers(steps(documents.flatMap(({ href }, number) => (href.includes('#') ? [] : [number])))),
    // A word that only texts hold and that says nothing is not in the index.
    words: writeWords([...met].filter((word) => invertedIndex[reduce(word)]).sort()),
    frequencies: writeNumbers(frequencies),
    lengths: Object.fromEntries(
      fields.map((field) => [field, writeNumbers(documents.map((_, number) => fieldLengths[`${field}/${number}`] ?? 0))]),
    ) as CoreFile['lengths'],
    synonyms: [...synonyms],
    entries: synonyms.map(({ id }) => documents.findIndex(({ explains }) => explains === id)),
    postings: inFiles(postings, postingsSize, (text) => text.length + 3).map(({ first, items }) => [store('p', items), terms[first] ?? '']),
    texts: inFiles(
      documents.map(({ href, title, within = '', text }): TextsFile[number] => [href, title, within, text]),
      textsSize,
      (one) => JSON.stringify(one).length,
    ).map(({ first, items }) => [store('t', items), first]),
  };
  files.set('index.pack', JSON.stringify(core));
  return files;
}
