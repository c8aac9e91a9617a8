import { type FieldName, fields, type SearchDocument } from './schema.ts';
import { isStopWord } from './stop-words.ts';
import type { Names } from './synonyms.ts';
import { compounds, readText } from './words.ts';

/** The terms of one text: stems, words with hyphens written as one, and the things of the glossary that it names. */
function termsIn(text: string, reduce: (plain: string) => string, names: Names, keepStopWords: boolean): string[] {
  const words = readText(text);
  return [
    ...words.filter(({ plain }) => keepStopWords || !isStopWord(plain)).map(({ plain }) => reduce(plain)),
    ...compounds(words).map(reduce),
    ...names.find(words, false).map(({ term }) => term),
  ];
}

/** What the index holds of a document, field by field. */
export function termsOf(
  { title, names: others = [], within = '', text }: SearchDocument,
  reduce: (plain: string) => string,
  names: Names,
): Record<FieldName, string[]> {
  const texts: Record<FieldName, string> = { title, names: others.join(' · '), within, text };
  return Object.fromEntries(fields.map((field) => [field, termsIn(texts[field], reduce, names, field !== 'text')])) as Record<FieldName, string[]>;
}

/** Every plain word of a document, words with hyphens also as one: what a question is completed and corrected from. */
export function plainWordsOf({ title, names = [], within = '', text }: SearchDocument): string[] {
  return [title, ...names, within, text].flatMap((one) => {
    const words = readText(one);
    return [...words.map(({ plain }) => plain), ...compounds(words)];
  });
}
