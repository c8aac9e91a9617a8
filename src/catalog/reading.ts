import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from './passages.ts';
import type { LessonFile } from './read-lesson.ts';

type Reading = readonly Pick<Passage, 'text' | 'kind'>[];

/** Words a minute for reading that stops to think. Our own choice, well under silent reading speed. */
const wordsAMinute = 130;
/** Minutes for one inline question with its feedback. Our own choice. */
const minutesACheck = 1;

/** Forms of address whose full stop ends no sentence. */
const address = /\b(Mr|Mrs|Ms|Dr|St)\./g;

/** The words of a text, a number being one. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’']+(?:[.,:]\p{N}+)*/gu) ?? [];

/** Words of a lesson as an officer reads it, without its head, its questions and its sources. */
export function countWords(lesson: { passages: Reading }): number {
  return lesson.passages.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
}

/** Minutes that a lesson takes, rounded up. */
export function countMinutes(lesson: { passages: Reading; parts: readonly Pick<LessonFile['parts'][number], 'name'>[] }): number {
  const checks = lesson.parts.filter((part) => part.name === 'Check').length;
  return Math.ceil(countWords(lesson) / wordsAMinute + checks * minutesACheck);
}

const counted = new Map<string, number>();

/** Syllables of a word; each word is counted once, since texts say the same words again and again. */
function syllablesIn(word: string): number {
  let count = counted.get(word);
  if (count === undefined) {
    count = Math.max(1, syllable(word));
    counted.set(word, count);
  }
  return count;
}

/**
 * Flesch-Kincaid grade of running text: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, 1975).
 * Headings and table cells are left out: they have no sentences.
 * @returns a US school grade, one decimal; 0 when there is no text
 */
export function readingGrade(passages: Reading): number {
  const prose = passages.filter(({ kind }) => kind === 'prose').map(({ text }) => text);
  const words = prose.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const sentencesIn = (text: string): number =>
    text
      .replace(address, '$1')
      .split(/[.!?…]+(?=\s|["”’)]|$)/)
      .filter((piece) => wordsIn(piece).length > 0).length;
  const sentence = prose.reduce((sum, text) => sum + Math.max(1, sentencesIn(text)), 0);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return Math.round(fleschKincaid({ sentence, word: words.length, syllable: syllables }) * 10) / 10;
}
