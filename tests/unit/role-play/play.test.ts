import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { available, choose, holds, offered, type Play, PlayError, replay, restore, rewind, serialise, start } from '../../../src/role-play/play.ts';
import { prove } from '../../../src/role-play/prove.ts';
import type { Scenario } from '../../../src/role-play/schema.ts';
import { score, total } from '../../../src/role-play/score.ts';
import { wording } from '../../../src/role-play/wording.ts';
import { untouchable } from '../untouchable.ts';
import { generateScenario } from './generate-scenario.ts';
import { lateAgain, shippedScenarios } from './scenarios.ts';
import { seedOf } from './seed-of.ts';

/** A play with replies picked by numbers, and every state on the way. */
function playOut(scenario: Scenario, seed: string, picks: readonly number[]): Play[] {
  const states = [start(scenario, seed)];
  for (let i = 0; ; i++) {
    const now = states.at(-1) as Play;
    const replies = offered(scenario, now);
    if (replies.length === 0) return states;
    if (i > 200) throw new Error(`${scenario.id} does not come to an end`);
    const reply = replies[(picks[i % picks.length] ?? 0) % replies.length];
    states.push(choose(scenario, untouchable(now), reply?.id ?? ''));
  }
}

const all: [string, Scenario][] = [...shippedScenarios, lateAgain, generateScenario(60)].map((scenario) => [scenario.id, scenario]);
const anyPlay = fc.record({ seed: fc.string({ maxLength: 12 }), picks: fc.array(fc.nat(59), { minLength: 1, maxLength: 25 }) });

describe.each(all)('any play of %s', (_id, scenario) => {
  const { figures } = prove(scenario);
  test('comes to an ending, in as many choices and with as many points as the prover says', () => {
    expect(figures).toBeDefined();
    if (!figures) return;
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        const end = playOut(scenario, seed, picks).at(-1) as Play;
        expect('ending' in end.at && Object.hasOwn(scenario.endings, end.at.ending)).toBe(true);
        expect(end.history.length).toBeGreaterThanOrEqual(figures.shortest);
        expect(end.history.length).toBeLessThanOrEqual(figures.longest);
        const sum = total(scenario, end.history);
        expect(sum).toBeGreaterThanOrEqual(figures.points.min);
        expect(sum).toBeLessThanOrEqual(figures.points.max);
        for (const { skill, points, share } of score(scenario, end.history)) {
          expect(points).toBeGreaterThanOrEqual(figures.skills[skill]?.min ?? Number.NaN);
          expect(points).toBeLessThanOrEqual(figures.skills[skill]?.max ?? Number.NaN);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        if (sum === figures.points.max) expect(scenario.endings[(end.at as { ending: string }).ending]?.outcome).toBe('good');
        if (sum === figures.points.min) expect(scenario.endings[(end.at as { ending: string }).ending]?.outcome).not.toBe('good');
      }),
      { numRuns: 300 },
    );
  });

  test('is the same when it is played again, stored and read back at every turn, or rewound', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(30), ({ seed, picks }, back) => {
        const states = playOut(scenario, seed, picks);
        const { history } = states.at(-1) as Play;
        for (const [step, state] of states.entries()) {
          expect(replay(scenario, seed, history.slice(0, step))).toEqual(state);
          expect(restore(scenario, serialise(state))).toEqual(state);
          expect(offered(scenario, state).map(({ id }) => id)).toEqual(offered(scenario, restore(scenario, serialise(state))).map(({ id }) => id));
          expect(wording(scenario, JSON.parse(serialise(state)) as Play)).toEqual(wording(scenario, state));
        }
        const step = back % states.length;
        expect(rewind(scenario, states.at(-1) as Play, step)).toEqual(states[step]);
      }),
      { numRuns: 100 },
    );
  });

  test('offers at least two replies at every turn, each once, all of them available', () => {
    fc.assert(
      fc.property(anyPlay, ({ seed, picks }) => {
        for (const state of playOut(scenario, seed, picks).slice(0, -1)) {
          const shown = offered(scenario, state).map(({ id }) => id);
          expect(shown.length).toBeGreaterThanOrEqual(2);
          expect(shown.toSorted()).toEqual(
            available(scenario, state)
              .map(({ id }) => id)
              .toSorted(),
          );
          for (const words of Object.values(wording(scenario, state) ?? {})) expect(words).not.toMatch(/[{}]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('takes the best and the worst way that the prover names to the ending that it names', () => {
    for (const side of ['best', 'worst'] as const) {
      const way = figures?.[side];
      if (!way) throw new Error('no way');
      const end = way.choices.reduce(
        (play, { turn, reply }) => {
          expect(play.at).toEqual({ turn });
          return choose(scenario, play, reply);
        },
        start(scenario, seedOf(scenario, way.opening)),
      );
      expect(end.at).toEqual({ ending: way.ending });
      expect(total(scenario, end.history)).toBe(figures?.points[side === 'best' ? 'max' : 'min']);
    }
  });
});

describe('a conversation worked by hand', () => {
  /** Seeds that draw each opening. */
  const tired = seedOf(lateAgain, 'tired');
  const awake = seedOf(lateAgain, 'awake');

  test('begins in the mood that is drawn', () => {
    const [one, other] = [start(lateAgain, tired), start(lateAgain, awake)];
    expect(one).toMatchObject({ version: 1, at: { turn: 'arrives' }, meters: { trust: 2 }, flags: [], history: [] });
    expect(other.meters).toEqual({ trust: 3 });
    expect(wording(lateAgain, one)).toEqual({ who: 'Sam', says: 'I know. I know.', seems: 'Flour on both sleeves.', thinks: 'Here it comes.' });
    expect(wording(lateAgain, other)?.says).toBe('I ran.');
  });

  test('remembers how the person was treated', () => {
    const begun = start(lateAgain, tired);
    const asked = choose(lateAgain, begun, 'open');
    expect(asked).toMatchObject({ at: { turn: 'answers' }, meters: { trust: 4 }, flags: ['told'] });
    expect(wording(lateAgain, asked)).toMatchObject({ says: 'The night shift ends at nine.', seems: 'Looks at the door.' });
    expect(available(lateAgain, asked).map(({ id }) => id)).toEqual(['later', 'ask', 'threat']);
    const told = choose(lateAgain, begun, 'rules');
    expect(told.meters).toEqual({ trust: 0 });
    expect(wording(lateAgain, told)?.says).toBe('Just write it down.');
    expect(available(lateAgain, told).map(({ id }) => id)).toEqual(['ask', 'threat']);
  });

  test('takes a branch by the meters as they are after the reply', () => {
    expect(choose(lateAgain, choose(lateAgain, start(lateAgain, tired), 'wait'), 'ask').at).toEqual({ ending: 'agreed' });
    expect(choose(lateAgain, choose(lateAgain, start(lateAgain, tired), 'rules'), 'ask').at).toEqual({ ending: 'left' });
  });

  test('scores each skill between nothing and the full mark', () => {
    const way = (...replies: string[]) => replies.reduce((play, reply) => choose(lateAgain, play, reply), start(lateAgain, tired)).history;
    expect(score(lateAgain, way('open', 'later'))).toEqual([
      { skill: 'engagement', points: 4, full: 4, share: 1 },
      { skill: 'respect', points: 2, full: 2, share: 1 },
    ]);
    expect(score(lateAgain, way('rules', 'threat'))).toEqual([
      { skill: 'engagement', points: -1, full: 4, share: 0 },
      { skill: 'respect', points: -2, full: 2, share: 0 },
    ]);
    expect(total(lateAgain, way('wait', 'ask'))).toBe(2);
    expect(score(lateAgain, [{ turn: 'gone', reply: 'gone' }]).map(({ points }) => points)).toEqual([0, 0]);
  });

  test('refuses what cannot be said, and says at which step', () => {
    const told = choose(lateAgain, start(lateAgain, tired), 'rules');
    const failure = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error instanceof PlayError ? error.step : error;
      }
      return 'nothing thrown';
    };
    expect(failure(() => choose(lateAgain, told, 'later'))).toBe(1);
    expect(failure(() => choose(lateAgain, told, 'nonsense'))).toBe(1);
    expect(failure(() => choose(lateAgain, choose(lateAgain, told, 'ask'), 'ask'))).toBe(2);
    expect(failure(() => replay(lateAgain, tired, [{ turn: 'answers', reply: 'ask' }]))).toBe(0);
    const text = serialise(told);
    expect(failure(() => restore(lateAgain, text.replace('"trust":0', '"trust":6')))).toBe(1);
    expect(failure(() => restore(lateAgain, text.replace('late-again', 'another')))).toBe(0);
    expect(failure(() => restore(lateAgain, text.replace('"version":1', '"version":2')))).toBe(0);
  });

  test('mixes replies by the seed, so that their place says nothing', () => {
    const firsts = new Set(Array.from({ length: 40 }, (_, i) => offered(lateAgain, start(lateAgain, `seed ${i}`))[0]?.id));
    expect(firsts).toEqual(new Set(['open', 'rules', 'wait']));
  });
});

test.each<[Parameters<typeof holds>[0], boolean]>([
  [undefined, true],
  [{ trust: { atLeast: 5 } }, true],
  [{ trust: { atLeast: 6 } }, false],
  [{ trust: { atMost: 5 } }, true],
  [{ trust: { atMost: 4 } }, false],
  [{ trust: { atLeast: 5, atMost: 5 } }, true],
  [{ told: true }, true],
  [{ told: false }, false],
  [{ asked: false }, true],
  [{ told: true, trust: { atMost: 4 } }, false],
  [{ told: true, asked: false, trust: { atLeast: 1 } }, true],
])('the condition %j with trust 5 and told set: %s', (when, expected) => {
  expect(holds(when, { meters: { trust: 5 }, flags: ['told'] })).toBe(expected);
});
