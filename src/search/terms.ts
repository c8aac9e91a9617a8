import { type FieldName, fields, type SearchDocument } from './schema.ts';
import { isStopWord } from './stop-words.ts';
import type { Names } from './synonyms.ts';
import { compounds, readText } from './words.ts';

/** The terms of one text: stems, words with hyphens written as one, and the things of the glossary that it names. */
function termsIn(text: string, reduce: (plain: string) => string, names: Names, keepStopWords: boolean, met: Set<string>): string[] {
  const words = readText(text);
  const joined = compounds(words);
  for (const { plain } of words) met.add(plain);
  for (const plain of joined) met.add(plain);
  return [
    ...words.filter(({ plain }) => keepStopWords || !isStopWord(plain)).map(({ plain }) => reduce(plain)),
    ...joined.map(reduce),
    ...names.find(words, false).map(({ term }) => term),
  ];
}

/**
 * What the index holds of a document, field by field.
 * @param met takes in every plain word of it, words with hyphens also as one: what a question is completed and corrected from
 */
export function termsOf(
  { title, names: others = [], within = '', text }: SearchDocument,
  reduce: (plain: string) => string,
  names: Names,
  met: Set<string>,
): Record<FieldName, string[]> {
  const texts: Record<FieldName, string> = { title, names: others.join(' · '), within, text };
  return Object.fromEntries(fields.map((field) => [field, termsIn(texts[field], reduce, names, field !== 'text', met)])) as Record<
    FieldName,
    string[]
  >;
}
