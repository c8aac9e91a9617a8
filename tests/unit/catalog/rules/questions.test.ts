import { describe, expect, test } from 'vitest';
import { abbreviations } from '../../../../src/catalog/rules/abbreviations.ts';
import { convergingKey, sharedWords } from '../../../../src/catalog/rules/converging-key.ts';
import { rules } from '../../../../src/catalog/rules/index.ts';
import { keyLength } from '../../../../src/catalog/rules/key-length.ts';
import { negativeStem } from '../../../../src/catalog/rules/negative-stem.ts';
import { numberOrder } from '../../../../src/catalog/rules/number-order.ts';
import { optionCount } from '../../../../src/catalog/rules/option-count.ts';
import { optionGrammar } from '../../../../src/catalog/rules/option-grammar.ts';
import { value } from '../../../../src/catalog/rules/option-sets.ts';
import type { Rule } from '../../../../src/catalog/rules/rule.ts';
import { stemEcho } from '../../../../src/catalog/rules/stem-echo.ts';
import { choice, countOf, gap, givenText, givenWith, wordsOf } from './given.ts';

const words = (rule: Rule, ...questions: object[]): string[] => wordsOf(rule, givenWith({ questions }));
const count = (rule: Rule, ...questions: object[]): number => countOf(rule, givenWith({ questions }));
const three = ['*Ask her', 'Wait', 'Call'];

describe('Q02, stems that ask for what is not so', () => {
  test.each([
    ['Which of these is not a sign?', 'not'],
    ['Which answer does not help?', 'not'],
    ['All of these help except which one?', 'except'],
    ['Which step matters least?', 'least'],
    ['What should you not say?', 'not'],
    ['Lena is late. Which of these isn’t open?', 'n’t'],
  ])('%s', (stem, found) => expect(words(negativeStem, choice(stem, three))).toEqual([found]));

  test.each([
    'Lena does not answer. What do you say?',
    'What do you say to someone who does not answer?',
    'What comes first if she will not talk?',
    'Which of these is NOT a sign?',
    'She says, “I’m not sure.” What helps?',
    'Which two of at least four steps come first?',
    'Choose what helps when he does not call.',
  ])('not: %s', (stem) => expect(words(negativeStem, choice(stem, three))).toEqual([]));
});

describe.each([
  [
    'Q03',
    ['All of the above', 'None of these', 'Both of the above.', 'None of the above', 'Any of these'],
    ['All of them had jobs', 'The above board choice', 'None so far', 'Some of these people', 'One of the nurses'],
  ],
  [
    'Q04',
    ['A and B', 'Both A and C', '1 and 3', 'The first and the third', 'Answers B and C'],
    ['Aspirin and rest', 'A bed and a bus pass', '1 visit and a call', 'First the call', 'Vitamin A and sleep'],
  ],
  [
    'Q05',
    ['Always call', 'He never comes', 'All officers agree', 'Only the clinic', 'Every person needs it'],
    ['Nothing at all', 'All right, then', 'After all, she came', 'Every Tuesday at nine', '“You can always call me.”'],
  ],
  [
    'Q06',
    ['It usually helps', 'Often at night', 'This is rarely true', 'Sometimes both', 'He often calls'],
    ['Twice a week', '“I often wake up.”', 'As a rule', 'Most nights', 'The usual time'],
  ],
] as const)('%s, words of options', (id, found, not) => {
  const [rule] = rules.filter((one) => one.id === id);
  if (!rule) throw new Error(id);
  test.each(found)('%s', (option) => expect(count(rule, choice('What helps?', [`*${option}`, 'Wait', 'Call']))).toBe(1));
  test.each(not)('not: %s', (option) => expect(words(rule, choice('What helps?', [`*${option}`, 'Wait', 'Call']))).toEqual([]));
  test('also in gaps', () => expect(count(rule, gap('We {gap} it.', [`*${found[0]}`, 'wait']))).toBe(1));
});

describe('Q07, the length of the key', () => {
  const ten = 'a'.repeat(10);
  const of = (length: number, more = {}) => choice('What helps?', [`*${'k'.repeat(length)}`, ten.repeat(4), ten.repeat(4)], more);
  test.each([27, 53, 80, 10, 20])('%i characters beside 40 are found', (length) => expect(count(keyLength, of(length))).toBe(1));
  test.each([28, 35, 40, 45, 52])('%i characters beside 40 are not', (length) => expect(count(keyLength, of(length))).toBe(0));
  test('a difference that nobody sees is not found', () => expect(count(keyLength, choice('How many?', ['*7.5%', '1%', '30%']))).toBe(0));
  test('several right options count by their mean', () => {
    const several = (a: string, b: string) => count(keyLength, choice('What helps?', [`*${a}`, `*${b}`, ten.repeat(2)], { several: true }));
    expect([several(ten, ten.repeat(3)), several(ten.repeat(3), ten.repeat(3))]).toEqual([0, 1]);
  });
  test('gaps are looked at one by one', () => expect(count(keyLength, gap('We {gap}.', [`*${ten.repeat(3)}`, ten, ten]))).toBe(1));
});

describe('Q08, a word of the stem in the key alone', () => {
  test.each([
    ['What builds trust?', ['*Trust grows slowly', 'A new rule', 'A letter'], ['Trust']],
    ['Which rule governs medication?', ['*The medications rule of the clinic', 'The court order', 'The budget'], ['medications']],
    ['Who explains the condition?', ['*Whoever set the conditions', 'Her sister', 'The neighbor'], ['conditions']],
    ['What lowers violence?', ['*Less violent talk', 'A fence', 'A guard'], ['violent']],
  ])('%s', (stem, options, found) => expect(words(stemEcho, choice(stem, options))).toEqual(found));

  test('in the sentence of a gap', () =>
    expect(words(stemEcho, gap('Sleep helps: {gap}.', ['*sleeping longer', 'running', 'eating']))).toEqual(['sleeping']));

  test.each([
    ['What builds trust?', ['*Trust', 'No trust', 'A letter']],
    ['What do you say?', ['*I would say nothing', 'Wait', 'Call']],
    ['What does Lena need?', ['*Lena needs time', 'A letter', 'A rule']],
    ['What builds trust?', ['*Time', 'Trust in rules', 'A letter']],
    ['Which people help?', ['*Other people', 'Rules', 'Letters']],
  ])('not: %s %j', (stem, options) => expect(words(stemEcho, choice(stem, options))).toEqual([]));
});

describe('Q09, options after “a” or “an”', () => {
  test.each([
    ['We write an {gap}.', ['*offer', 'plan'], ['an plan']],
    ['We write a {gap}.', ['*plan', 'answer'], ['a answer']],
    ['It is an {gap} question.', ['*open', 'closed'], ['an closed']],
  ])('%s', (text, options, found) => expect(words(optionGrammar, gap(text, options))).toEqual(found));
  test('at the end of a stem', () => expect(words(optionGrammar, choice('What comes next is an', ['*offer', 'plan', 'act']))).toEqual(['an plan']));
  test.each([
    ['We write {gap}.', ['*an offer', 'a plan']],
    ['We write a {gap}.', ['*plan', 'letter']],
    ['We write an {gap}.', ['*hour', 'answer']],
    ['Plan A {gap}.', ['*offers', 'asks']],
    ['Take the {gap}.', ['*offer', 'plan']],
  ])('not: %s', (text, options) => expect(words(optionGrammar, gap(text, options))).toEqual([]));
});

describe('Q11, the key in which the others meet', () => {
  test.each([
    [['*The morning clinic with written consent', 'The morning clinic', 'Give written consent', 'Wait']],
    [['Private office talk', '*A private office with family support', 'Write to family support', 'Wait']],
    [['Housing letter', 'Clinic nurse', '*Housing letter with clinic nurse']],
    [['*Morning visit, sister present', 'Morning visit', 'Sister present']],
    [['*Family lunch and church choir', 'Church choir', 'Family lunch', 'Court date']],
  ])('%j', ([...options]) => expect(count(convergingKey, choice('What helps?', options))).toBe(1));
  test.each([
    [['*Explain the clinic', 'Explain the court', 'Explain the letter']],
    [['*Wait', 'Call', 'Write']],
    [['*Explain the morning clinic', 'Explain the morning court', 'Explain the morning letter']],
    [['*Written consent', 'Written consent of family', 'Consent by family']],
    [['*Explain the morning clinic', 'Explain the morning clinic again']],
  ])('not: %j', ([...options]) => expect(count(convergingKey, choice('What helps?', options))).toBe(0));
  test('counts what each option shares', () => {
    expect(sharedWords([{ text: 'morning clinic' }, { text: 'morning' }, { text: 'clinics' }])).toEqual([2, 1, 1]);
  });
});

describe('Q12, numbers in order', () => {
  test.each([
    [['5%', '*1%', '10%']],
    [['*30 minutes', '1 hour', '10 minutes']],
    [['one in ten', '*one in five', 'one in twelve']],
    [['about 200', '*about 20', 'about 2']],
    [['2 to 13%', '*20 to 34%', '1 to 5%']],
  ])('%j', ([...options]) => expect(count(numberOrder, choice('How many?', options, { shuffle: false }))).toBe(1));
  test.each([
    [['1%', '*5%', '10%']],
    [['10 minutes', '*30 minutes', '1 hour']],
    [['one in ten', '*one in five', 'one in two']],
    [['Ask', '*Wait', 'Call']],
    [['3 visits', '*1 call', '2 letters']],
    [['10%', '*1%']],
  ])('not: %j', ([...options]) => expect(count(numberOrder, choice('How many?', options, { shuffle: false }))).toBe(0));
  test('rising numbers that the screen shuffles are told', () => expect(count(numberOrder, choice('How many?', ['1%', '*5%', '10%']))).toBe(1));
  test('reads what an option says', () => {
    expect(['about 7.5%', '1,168', 'two hours', 'one in four', 'Ask twice', 'The 3 of them'].map((text) => value(text)?.amount)).toEqual([
      7.5,
      1168,
      7200,
      0.25,
      undefined,
      undefined,
    ]);
  });
});

describe('Q17, more than four options', () => {
  const many = (n: number) => ['*Ask', ...Array.from({ length: n - 1 }, (_, i) => `Wait ${i}`)];
  test.each([5, 6])('%i are found', (n) => expect(count(optionCount, choice('What helps?', many(n)))).toBe(1));
  test('five in a gap are found', () => expect(count(optionCount, gap('We {gap}.', many(5)))).toBe(1));
  test.each([2, 3, 4])('%i are not', (n) => expect(count(optionCount, choice('What helps?', many(n)))).toBe(0));
  test('six are not where several are right', () => expect(count(optionCount, choice('What helps?', ['*A', ...many(5)], { several: true }))).toBe(0));
});

describe('Q24, abbreviations', () => {
  const of = { of: 'question', kind: 'stem' } as const;
  test.each([
    ['What does the COPD clinic do?', ['COPD']],
    ['He has PTSD.', ['PTSD']],
    ['CBT and MAT help.', ['CBT', 'MAT']],
    ['Two DUIs.', ['DUI']],
    ['The PO-form and the ORAS.', ['PO', 'ORAS']],
  ])('%s', (text, found) => expect(wordsOf(abbreviations, givenText(text, of))).toEqual(found));
  test.each([
    'Crisis Intervention Team (CIT) officers: what does CIT do?',
    'In the US and UK.',
    'Call at 9 AM.',
    'A person.',
    'Which is NOT so?',
    'B12 and H2O',
  ])('not: %s', (text) => expect(wordsOf(abbreviations, givenText(text, of))).toEqual([]));
  test('what the glossary or a lesson of the module explains is known', () => {
    const questions = [choice('What is OARS?', three)];
    expect(wordsOf(abbreviations, givenWith({ questions }))).toEqual(['OARS']);
    expect(wordsOf(abbreviations, givenWith({ questions, lesson: 'Four skills (OARS) help <Cite id="example2020" />.\n' }))).toEqual([]);
    const glossary = '- id: diagnosis\n  term: diagnosis\n  also: [OARS]\n  definition: A word.\n';
    expect(wordsOf(abbreviations, givenWith({ questions, files: { 'content/glossary.yaml': glossary } }))).toEqual([]);
  });
  test('lessons may use them', () => expect(wordsOf(abbreviations, givenText('COPD is common.'))).toEqual([]));
});
