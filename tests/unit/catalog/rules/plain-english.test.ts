import { describe, expect, test } from 'vitest';
import { articles } from '../../../../src/catalog/rules/articles.ts';
import { bipseClaims } from '../../../../src/catalog/rules/bipse-claims.ts';
import { sectionGrade, sectionsOf } from '../../../../src/catalog/rules/reading-grade.ts';
import { repeatedWords } from '../../../../src/catalog/rules/repeated-words.ts';
import { givenText, givenWith, wordsOf } from './given.ts';

describe('ART1, “a” and “an”', () => {
  test.each([
    ['It is a open question.', 'a open'],
    ['She has an plan.', 'an plan'],
    ['He waited a hour.', 'a hour'],
    ['It is an university.', 'an university'],
    ['About an 12-hour shift.', 'an 12-hour'],
    ['A old note.', 'A old'],
  ])('%s', (text, found) => expect(wordsOf(articles, givenText(text))).toEqual([found]));
  test.each([
    'It is an open question.',
    'a plan',
    'an hour',
    'a university',
    'an 8-hour shift',
    'a one-page plan',
    'an honest answer',
    'Plan A is out.',
  ])('not: %s', (text) => expect(wordsOf(articles, givenText(text))).toEqual([]));
});

describe('REP1, words twice', () => {
  test.each([
    ['It is the the plan.', 'the the'],
    ['She went to to work.', 'to to'],
    ['Ask and and wait.', 'and and'],
    ['It is is open.', 'is is'],
    ['We suggest a a pause.', 'a a'],
  ])('%s', (text, found) => expect(wordsOf(repeatedWords, givenText(text))).toEqual([found]));
  test.each(['He had had enough.', 'I know that that helps.', 'Walla Walla is a town.', 'Yes. Yes, she said.', 'the, the', 'then the end'])(
    'not: %s',
    (text) => expect(wordsOf(repeatedWords, givenText(text))).toEqual([]),
  );
  test('a character may stammer', () => expect(wordsOf(repeatedWords, givenText('I, I was was late.', { speech: 'character' }))).toEqual([]));
});

describe('READ1, the grade of a section', () => {
  const long =
    'Psychiatric hospitalization frequently necessitates considerable organizational coordination between correctional administrations, community organizations, individual practitioners and relatives, particularly whenever responsibilities remain insufficiently documented. '.repeat(
      4,
    );
  const short = 'She came in late. He kept his coat on. You ask one thing, and you wait for it. '.repeat(6);
  const section = (text: string) => `## A section\n\n${text}<Cite id="example2020" />\n`;
  const found = (lesson: string) => sectionGrade.find(givenWith({ lesson })).map(({ field, line }) => `${line} ${field}`);

  test('is found above 9, at its heading', () => expect(found(section(long))).toEqual(['8 A section']));
  test('is not found in short sentences', () => expect(found(section(short))).toEqual([]));
  test('is not judged under 60 words', () => expect(found(section(long.slice(0, 260)))).toEqual([]));
  test('is told of each section by itself', () =>
    expect(found(`${section(short)}\n## Another\n\n${long}\n\n## Last\n\n${short}\n`)).toEqual(['12 Another']));
  test('what stands before the first heading is a section as well', () =>
    expect(found(`${long}<Cite id="example2020" />\n`)).toEqual(['8 undefined']));
  test('does not count the words of the glossary', () => {
    const terms = 'psychopharmacological rehospitalization administration';
    const easy = Array.from({ length: 14 }, () => `You ask him how the <Term id="diagnosis">${terms}</Term> went.`).join(' ');
    expect(found(section(easy))).toEqual([]);
    expect(found(section(easy.replaceAll(/<\/?Term[^>]*>/g, '')))).toEqual(['8 A section']);
  });
  test('a ### belongs to its section', () => {
    const passages =
      givenWith({ lesson: 'One.\n\n## A\n\nTwo.\n\n### B\n\nThree <Cite id="example2020" />.\n\n## C\n\nFour.\n' }).content.modules[0]?.lessons[1]
        ?.passages ?? [];
    expect(sectionsOf(passages).map(({ title, passages: own }) => [title, own.map(({ text }) => text)])).toEqual([
      ['', ['One.']],
      ['A', ['Two.', 'B', 'Three .']],
      ['C', ['Four.']],
    ]);
  });
});

describe('BIP1, what is said about BIPSE', () => {
  test.each([
    ['BIPSE reduces revocations.', 'BIPSE reduces'],
    ['We think BIPSE is promising.', 'BIPSE is'],
    ['BIPSE (a US program) has three components.', 'BIPSE (a US program) has'],
    ['The BIPSE team showed it.', 'BIPSE team showed'],
    ['In the US, BIPSE, made in Chicago, works.', 'BIPSE, made in Chicago, works'],
    ['BIPSE also improves trust.', 'BIPSE also improves'],
  ])('%s', (text, found) => expect(wordsOf(bipseClaims, givenText(text, { sources: ['example2020'] }))).toEqual([found]));
  test.each([
    'This practice fits the engagement component of BIPSE.',
    'What is BIPSE?',
    'We do not know whether BIPSE has it.',
    'Say what BIPSE is and is not.',
    'The slide says, “BIPSE cuts revocations.”',
    'That order is not BIPSE’s.',
  ])('not: %s', (text) => expect(wordsOf(bipseClaims, givenText(text))).toEqual([]));
  test('not where a source on BIPSE is named', () => {
    expect(wordsOf(bipseClaims, givenText('BIPSE is promising.', { sources: ['epperson2020'] }))).toEqual([]);
    expect(wordsOf(bipseClaims, givenText('BIPSE is promising.', { sources: ['example2020', 'epperson_essay'] }))).toEqual([]);
  });
  test('not in titles, and not in what is asked', () => {
    for (const kind of ['title', 'heading', 'stem', 'summary']) expect(wordsOf(bipseClaims, givenText('BIPSE is promising.', { kind }))).toEqual([]);
  });
});
