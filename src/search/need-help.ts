import { plainWord, readText } from './words.ts';

/** A text as plain words with a space around each. */
const plain = (text: string): string =>
  ` ${readText(text)
    .map(({ written }) => plainWord(written))
    .join(' ')} `;

/**
 * Whether a question speaks of suicide or self-harm, so that help is shown first.
 * @param phrases phrases that do, separated by commas; a word that ends in `-` stands for all words that begin so
 */
export function needsHelp(question: string, phrases: string): boolean {
  const asked = plain(question);
  return phrases.split(',').some((phrase) => {
    const open = phrase.trim().endsWith('-');
    const words = plain(phrase);
    return asked.includes(open ? words.trimEnd() : words);
  });
}
