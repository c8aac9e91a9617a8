import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../../src/catalog/load.ts';
import { forms, languageRules } from '../../../../src/catalog/rules/language.ts';
import type { Text } from '../../../../src/catalog/texts.ts';
import { givenText, givenWith } from './given.ts';

/** The list of this project, as authors keep it. */
const { language } = readFiles(resolve(import.meta.dirname, '../../../..')).content;

function found(text: string, more: Partial<Text> = {}): string[] {
  const given = givenText(text, more);
  return languageRules({ ...given, content: { ...given.content, language } }).flatMap((rule) =>
    rule.find(given).map(({ words }) => `${rule.id} ${words.join(', ')}`),
  );
}

test('every phrase of the list is found as it is written there', () => {
  for (const { id, avoid } of language.value ?? [])
    for (const phrase of avoid)
      expect(found(`They said that ${phrase} it was.`), phrase).toContainEqual(expect.stringMatching(new RegExp(`^${id} `)));
});

describe('words that we do not write are found', () => {
  test.each([
    ['An offender came in.', 'L01 offender'],
    ['OFFENDERS come in.', 'L01 OFFENDERS'],
    ['The ex con came in.', 'L03 ex con'],
    ['The ex‑offender’s file is here.', 'L03 ex-offender’s'],
    ['A juvenile offender came in.', 'L05 juvenile offender'],
    ['She is a former addict.', 'L25 former addict'],
    ['The mentally-ill need help.', 'L10 The mentally-ill'],
    ['He’s bipolar.', 'L13 He’s bipolar'],
    ["She's bipolar.", "L13 She's bipolar"],
    ['Two crazies came.', 'L11 crazies'],
    ['He tested dirty on Monday.', 'L23 tested dirty'],
    ['People on the list: felons.', 'L02 felons'],
    ['It is a chemical imbalance.', 'M1 chemical imbalance'],
    ['Think of the plight of these families.', 'M4 plight of'],
  ])('%s', (text, told) => expect(found(text)).toEqual([told]));

  test('once, however often a text says it', () => expect(found('An offender is an offender is an OFFENDER.')).toEqual(['L01 offender']));

  test('in what an officer says, when the reply earns points or none', () => {
    const given = givenWith({});
    const reply = given.texts.filter(({ kind }) => kind === 'say');
    expect(reply.map(({ speech, text }) => `${speech}: ${text}`)).toEqual([
      'author: You ran. What got in the way?',
      'poor example: You know that the time is nine.',
      'author: Sit down. We start when you can.',
      'author: Would {day} at eleven work?',
      'author: What would have to be different?',
      'poor example: Next time I write to the court.',
    ]);
  });
});

describe('other words are not', () => {
  test.each([
    'The judge offended nobody.',
    'Convictions are public.',
    'He was convicted in May.',
    'Clean the room before the test.',
    'He has a criminal record.',
    'The risk is high.',
    'Insanity is a word of the law.',
    'She has bipolar disorder.',
    'The mental, ill-defined difference stays.',
    'The committee decided on suicide prevention.',
    'A mentally demanding, ill-paid job.',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('nor what stands in curly quotation marks, even when it runs on', () => {
    expect(found('The note says “offender” and “a felon.”')).toEqual([]);
    expect(found('“He is an offender, and so on')).toEqual([]);
    expect(found('The “old” offender')).toEqual(['L01 offender']);
  });

  test('nor across what was quoted', () => expect(found('The “so-called” mentally ill people')).toEqual(['L10 mentally ill people']));

  test('nor what a character says, nor an example to avoid', () => {
    expect(found('I am a felon.', { speech: 'character' })).toEqual([]);
    expect(found('You felons.', { speech: 'poor example' })).toEqual([]);
  });

  test('nor a message rule where the paragraph cites a source', () => {
    expect(found('Simulated voices raise distance.', { sources: ['ando-2011'] })).toEqual([]);
    expect(found('Simulated voices raise distance.')).toEqual(['M2 Simulated voices']);
    expect(found('An offender came.', { sources: ['fortune'] })).toEqual(['L01 offender']);
  });
});

test('the forms of a phrase', () => {
  expect(forms('ex-con')).toEqual(['ex con', 'ex-con']);
  expect(forms('drug mule')).toEqual(['drug mule', 'drug-mule', 'drug mules', 'drug-mules']);
  expect(forms('junky')).toEqual(['junky', 'junkies']);
  expect(forms('getting high')).toEqual(['getting high', 'getting-high', 'getting highs', 'getting-highs']);
});

test('every form of every phrase of the list is found', () => {
  const all = (language.value ?? []).flatMap(({ avoid }) => avoid.flatMap(forms));
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((form) => found(`We saw ${form} there.`).length === 0)).toEqual([]);
});
