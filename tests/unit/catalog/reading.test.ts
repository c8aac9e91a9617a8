import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLesson } from '../../../src/catalog/read-lesson.ts';
import { countMinutes, countWords, readingGrade } from '../../../src/catalog/reading.ts';
import { lessonSchema } from '../../../src/lesson/schema.ts';

const prose = (...texts: string[]) => texts.map((text, i) => ({ text, line: i + 1, kind: 'prose' as const }));
const words = (count: number) => ({ passages: prose(Array.from({ length: count }, () => 'word').join(' ')), parts: [] });
const check = { name: 'Check' as const, id: 'one', line: 1, attributes: { id: 'one' } };

describe('readingGrade', () => {
  test('is 0.39 words a sentence + 11.8 syllables a word − 15.59, worked by hand', () => {
    // 9 words, 2 sentences; the 1, of-fi-cer 3, lis-tened 2, the 1, per-son 2, spoke 1, a-bout 2, the 1, week 1: 14 syllables.
    // 0.39 × 4.5 + 11.8 × 14 ÷ 9 − 15.59 = 1.755 + 18.356 − 15.59 = 4.52
    expect(readingGrade(prose('The officer listened. The person spoke about the week.'))).toBe(4.5);
    // 12 words, 1 sentence; pro-ba-tion 3, of-fi-cers 3, de-scribe 2, what 1, they 1, saw 1, and 1, then 1, ask 1, an 1, o-pen 2, ques-tion 2: 19 syllables.
    // 0.39 × 12 + 11.8 × 19 ÷ 12 − 15.59 = 4.68 + 18.683 − 15.59 = 7.77
    expect(readingGrade(prose('Probation officers describe what they saw, and then ask an open question.'))).toBe(7.8);
  });

  test('counts each list item as a sentence, with or without a full stop', () => {
    expect(readingGrade(prose('Notice', 'Describe', 'Ask'))).toBe(readingGrade(prose('Notice.', 'Describe.', 'Ask.')));
  });

  test('ends no sentence at a form of address or within a number', () => {
    expect(readingGrade(prose('Mr. Lee came late and sat down.'))).toBe(readingGrade(prose('Mr Lee came late and sat down.')));
    expect(readingGrade(prose('About 34.3% of adults on probation had one.'))).toBe(readingGrade(prose('About 34% of adults on probation had one.')));
  });

  test('leaves out headings and cells, and is 0 where nothing is left', () => {
    const cell = { text: 'Extraordinarily multisyllabic heading', line: 9, kind: 'cell' as const };
    expect(readingGrade([...prose('The officer listened.'), cell])).toBe(readingGrade(prose('The officer listened.')));
    expect(readingGrade([cell])).toBe(0);
  });
});

describe('countWords and countMinutes', () => {
  test('count what an officer reads of a lesson, without its head, its sources and what only describes a drawing', () => {
    const lesson = readLesson(
      resolve(import.meta.dirname, '../../fixtures/content/whole'),
      'content/modules/noticing/01-seeing.mdx',
      lessonSchema,
      [],
    );
    // Scene 13, heading 5, paragraph 13, remark 7, last line 5.
    expect(countWords(lesson)).toBe(43);
  });

  test('keep a word with an apostrophe and a number with a point in one', () => {
    expect(countWords({ passages: prose("It’s Sam's coat, isn’t it?") })).toBe(5);
    expect(countWords({ passages: prose('At 9:40, 34.3% of 1,200 people.') })).toBe(6);
  });

  test('take a minute for 130 words and one for each question, rounded up', () => {
    expect(countMinutes(words(130))).toBe(1);
    expect(countMinutes(words(131))).toBe(2);
    expect(countMinutes({ ...words(130), parts: [check, check] })).toBe(3);
    expect(countMinutes({ passages: [], parts: [] })).toBe(0);
  });
});
