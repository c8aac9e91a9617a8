import type { FieldName } from './schema.ts';

/** One term that is looked for. */
export interface Clause {
  /** A stem, or the term of a name, as the index holds it. */
  term: string;
  /** How much it weighs beside the others. */
  boost: number;
  /** In which fields it counts. */
  fields: readonly FieldName[];
}

/** A document that holds at least one of the terms. */
export interface Match {
  /** Its number. */
  document: number;
  /** Sum over the fields of the BM25 weights of what was found, times boosts. */
  score: number;
  /** The terms that it holds, of those that were looked for. */
  terms: ReadonlySet<string>;
}

/** What answers a search. Behind it stands lunr; the tests hold lunr's own index against ours through it. */
export interface SearchIndex {
  /** Documents, counted. */
  readonly documents: number;
  /** Every plain word that occurs, sorted. */
  readonly words: readonly string[];
  /** In how many documents a term occurs; 0 when the index does not hold it. */
  frequency(term: string): number;
  /** Matches by score, the best first; at the same score by number. Terms that the index does not hold count for nothing. */
  match(clauses: readonly Clause[]): Match[];
}
