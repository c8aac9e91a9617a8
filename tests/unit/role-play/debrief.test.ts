import { describe, expect, test } from 'vitest';
import { debrief } from '../../../src/role-play/debrief.ts';
import { meterWord } from '../../../src/role-play/meter-word.ts';
import { choose, start } from '../../../src/role-play/play.ts';
import { lateAgain } from './scenarios.ts';
import { seedOf } from './seed-of.ts';

const seed = seedOf(lateAgain, 'tired');
const told = (...replies: string[]) =>
  debrief(lateAgain, seed, replies.reduce((play, reply) => choose(lateAgain, play, reply), start(lateAgain, seed)).history);

describe('the debrief', () => {
  test('tells each choice with what was said and thought before it, and the meters after it', () => {
    const { choices, began } = told('open', 'later');
    const { day } = start(lateAgain, seed).details;
    expect(began).toEqual({ trust: 2 });
    expect(choices).toMatchObject([
      {
        step: 0,
        turn: 'arrives',
        reply: 'open',
        say: 'You ran. What got in the way?',
        before: { seems: 'Flour on both sleeves.' },
        meters: { trust: 4 },
      },
      { step: 1, turn: 'answers', reply: 'later', say: `Would ${day} at eleven work?`, before: { thinks: 'I can say it.' }, meters: { trust: 4 } },
    ]);
    expect(choices.map(({ better }) => better)).toEqual([undefined, undefined]);
  });

  test('names the better reply among those that could be said at that moment', () => {
    const { choices } = told('rules', 'threat');
    expect(choices.map(({ better }) => better)).toEqual([
      { say: 'You ran. What got in the way?', why: 'It says what you saw, and asks.', points: 4 },
      // "later" earns more, and was not open without what Sam would have told.
      { say: 'What would have to be different?', why: 'It asks for the way round.', points: 1 },
    ]);
  });

  test('counts techniques, those that open before those that close', () => {
    expect(told('open', 'ask').techniques).toEqual([
      { id: 'open-question', count: 2 },
      { id: 'reflection', count: 1 },
    ]);
    expect(told('open', 'threat').techniques.map(({ id }) => id)).toEqual(['open-question', 'reflection', 'threat']);
  });

  test('names the weakest skills to try next', () => {
    expect(told('wait', 'ask').next).toEqual(['engagement', 'respect']);
    expect(told('open', 'threat').next).toEqual(['respect', 'engagement']);
  });
});

test.each([
  [0, 'on guard'],
  [1, 'on guard'],
  [2, 'in between'],
  [4, 'in between'],
  [5, 'open'],
  [6, 'open'],
])('a meter from 0 to 6 at %d is %s', (value, word) => {
  expect(meterWord({ min: 0, max: 6, low: 'on guard', high: 'open' }, value)).toBe(word);
});
