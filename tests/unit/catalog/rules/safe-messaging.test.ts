import { describe, expect, test } from 'vitest';
import { rules } from '../../../../src/catalog/rules/index.ts';
import { choice, countOf, givenText, givenWith, wordsOf } from './given.ts';

const rule = (id: string) => {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
};

const cases: Record<string, { found: string[]; not: string[] }> = {
  SM1: {
    found: [
      'He hanged himself in May.',
      'She cut her wrists and survived.',
      'He died of suicide by hanging.',
      'Suicide is on the rise. Many use a gun.',
      'He jumped off the bridge.',
      'She thought of suicide. The pills were on the table.',
      'She attempted suicide and overdosed.',
      'He tried to kill himself by an overdose.',
    ],
    not: [
      'Firearms and medicines are locked away when somebody thinks of suicide.',
      'He asks whether there is a safe place for the gun while she thinks of suicide.',
      'Hang up and call 988 when somebody talks of suicide.',
      'In an opioid overdose, give naloxone. Ask about suicide later.',
      'The talk is about a lapse and overdose. It also asks about suicide.',
      'Watch for the danger of an overdose, and ask about suicide.',
      'The bridge program helps people find work.',
      'She shot a look at him.',
    ],
  },
  SM2: {
    found: [
      'He left a suicide note.',
      'A farewell letter lay there.',
      'After the suicide they found his letter.',
      'A goodbye message came.',
      'He took his own life and left a note.',
    ],
    not: [
      'Write a note about the visit.',
      'She left a note for the clinic.',
      'A case note says suicide was asked about.',
      'Take notes.',
      'The letter from the court came.',
    ],
  },
  SM3: {
    found: [
      'He committed suicide.',
      'They commit suicide.',
      'a failed suicide attempt',
      'a successful suicide',
      'completed suicide',
      'The suicide attempt was unsuccessful.',
      'Say “died by suicide,” not “committed suicide.”',
    ],
    not: [
      'He died by suicide.',
      'She survived an attempt.',
      'She committed to a suicide safety plan.',
      'A successful plan',
      'He completed the course on suicide prevention.',
      'The attempt to call failed.',
    ],
  },
  SM4: {
    found: [
      'He took his own life and is at peace.',
      'A heroic suicide.',
      'After the suicide she is in a better place.',
      'It was a romantic suicide.',
      'Free at last by suicide.',
    ],
    not: [
      'She found a peaceful corner.',
      'Ask about suicide calmly.',
      'He is at peace with his brother.',
      'It was brave to say it, and suicide can be prevented.',
      'A better place to talk is the small room.',
    ],
  },
  SM5: {
    found: [
      'Suicide is common in jail.',
      'Suicide is an understandable answer.',
      'Suicide is a normal reaction to revocation.',
      'After that, no wonder that he tried to kill himself.',
      'Who would not want to die? Suicide is natural then.',
    ],
    not: [
      'Suicide is not a normal reaction.',
      'Depression is common.',
      'Thoughts of suicide can be talked about.',
      'A common question is how to ask about suicide.',
      'It is normal to be nervous when you ask.',
    ],
  },
  SM6: {
    found: [
      'There is an epidemic of suicide.',
      'Suicide rates are skyrocketing.',
      'A wave of suicides.',
      'Suicide is inevitable.',
      'Suicides soared.',
    ],
    not: [
      'The opioid epidemic reached the county.',
      'Suicide rates rose.',
      'A surge of calls about rent.',
      'The rate of suicide is higher.',
      'Alarm bells rang at work.',
    ],
  },
  SM8: {
    found: [
      'The revocation drove him to suicide.',
      'It led her to kill herself.',
      'He died by suicide because of the debt.',
      'Reasons for suicide are listed here.',
      'He was revoked, so he killed himself.',
      'This is why people kill themselves.',
    ],
    not: [
      'There is a reason for asking about suicide.',
      'Many things come together before a suicide.',
      'Reasons for living are part of the talk about suicide.',
      'He drove her to the clinic.',
      'Call 988 because suicide can be prevented.',
      'No single reason for suicide exists.',
    ],
  },
  SM14: {
    found: [
      'Talk of suicide is often attention-seeking.',
      'She only wants attention with her suicide talk.',
      'His suicide threat is manipulative.',
      'Some people use suicide to manipulate.',
      'Suicide talk is blackmail.',
    ],
    not: [
      'It is a myth that suicide talk is attention-seeking.',
      'Talk of suicide is never manipulation.',
      'Pay attention when somebody talks of suicide.',
      'The clerk was manipulated.',
      'It isn’t attention-seeking when she speaks of suicide.',
    ],
  },
};

describe.each(Object.entries(cases))('%s', (id, { found, not }) => {
  test.each(found)('is found: %s', (text) => expect(countOf(rule(id), givenText(text))).toBeGreaterThan(0));
  test.each(not)('is not found: %s', (text) => expect(wordsOf(rule(id), givenText(text))).toEqual([]));
  test('holds for what a character says as well', () =>
    expect(countOf(rule(id), givenText(found[0] ?? '', { speech: 'character', of: 'scenario', kind: 'says' }))).toBeGreaterThan(0));
});

describe('SM12', () => {
  test.each([
    'The shocking truth about suicide',
    'Suicide: a silent killer',
    'Tragic: suicide in jail',
    'Suicide, the secret',
    'A deadly week: suicide',
  ])('is found in a title: %s', (text) => expect(countOf(rule('SM12'), givenText(text, { kind: 'title' }))).toBe(1));
  test.each(['Asking about suicide', 'When a crisis comes', 'A tragic loss of a key', 'Suicide: what helps', 'After a suicide'])(
    'is not found in a title: %s',
    (text) => expect(countOf(rule('SM12'), givenText(text, { kind: 'heading' }))).toBe(0),
  );
  test('looks at titles and headings only', () => expect(countOf(rule('SM12'), givenText('The secret of suicide prevention is asking.'))).toBe(0));
});

describe('SM18', () => {
  const asks = (stem: string, options: string[], more: object = {}) => countOf(rule('SM18'), givenWith({ questions: [choice(stem, options, more)] }));
  const figures = ['1%', '*5%', '10%'];

  test('is found where a figure of deaths by suicide is counted', () => {
    expect(asks('How many people die by suicide?', figures)).toBe(1);
    expect(asks('What share of deaths in the year after release is suicide?', figures, { use: ['test'] })).toBe(1);
  });

  test('is not found in a lesson, about other figures, or where the options are words', () => {
    expect(asks('How many people die by suicide?', figures, { use: ['inline'] })).toBe(0);
    expect(asks('How many people on probation have depression?', figures)).toBe(0);
    expect(asks('What do you say about suicide?', ['*Ask', 'Wait', 'Call'])).toBe(0);
  });
});
