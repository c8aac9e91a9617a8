/** The most letters that a word may share with the one before it: one capital letter says how many. */
const most = 25;

/**
 * Sorted words as one text: for each, a capital letter for how many letters it shares with the word before it (A for none), then the rest.
 * @param words sorted, without capital letters A to Z
 */
export function writeWords(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    let shared = 0;
    while (shared < most && shared < word.length && word[shared] === before[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** The words that `writeWords` wrote. */
export function readWords(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.push(before);
  }
  return words;
}
