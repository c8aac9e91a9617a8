import * as messages from './en.ts';

/** Every language that the interface can speak, by the name of its file here. One line for each. */
export const languages = ['en'] as const;

/** What a language file holds: the keys of English, with a text where English has a text, and a function that returns one where it has that. */
type Same<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Same<T[Key]> };

/** The shape of a language file. A translator's file declares each group as `export const quiz: Messages['quiz'] = { … }`. */
export type Messages = Same<typeof messages>;

/** The words of the interface, in the language of content/agency.yaml: the build puts that language's file in the place of English (`src/tools/chosen-language.ts`). */
export { messages };
