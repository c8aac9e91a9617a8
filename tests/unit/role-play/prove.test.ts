import { describe, expect, test } from 'vitest';
import { choose, offered, type Play, start } from '../../../src/role-play/play.ts';
import { prove } from '../../../src/role-play/prove.ts';
import type { Scenario } from '../../../src/role-play/schema.ts';
import { total } from '../../../src/role-play/score.ts';
import { generateScenario } from './generate-scenario.ts';
import { lateAgain, shippedScenarios } from './scenarios.ts';
import { seedOf } from './seed-of.ts';

/** Every ending that can be reached, found by playing every way out with the engine: slow, and sure. */
function everyWay(scenario: Scenario): { points: number; choices: number; outcome: string }[] {
  const openings = scenario.openings?.map(({ id }) => id) ?? [undefined];
  const from = (play: Play): ReturnType<typeof everyWay> =>
    'ending' in play.at
      ? [{ points: total(scenario, play.history), choices: play.history.length, outcome: scenario.endings[play.at.ending]?.outcome ?? '' }]
      : offered(scenario, play).flatMap(({ id }) => from(choose(scenario, play, id)));
  return openings.flatMap((opening) => from(start(scenario, seedOf(scenario, opening))));
}

describe('the prover', () => {
  test.each([
    ['the small scenario', lateAgain],
    ['a generated one', generateScenario(60)],
  ])('counts what playing every way of %s counts', (_what, scenario) => {
    const ways = everyWay(scenario);
    const { figures, faults } = prove(scenario);
    expect(faults).toEqual([]);
    expect(figures).toMatchObject({
      paths: ways.length,
      shortest: Math.min(...ways.map(({ choices }) => choices)),
      longest: Math.max(...ways.map(({ choices }) => choices)),
      points: { min: Math.min(...ways.map(({ points }) => points)), max: Math.max(...ways.map(({ points }) => points)) },
    });
  });

  test('says of the small scenario what was counted by hand', () => {
    expect(prove(lateAgain)).toMatchObject({
      faults: [],
      warnings: [],
      figures: {
        turns: 2,
        replies: 6,
        endings: 2,
        paths: 14,
        shortest: 2,
        longest: 2,
        points: { min: -3, max: 6 },
        skills: { engagement: { min: -1, max: 4, full: 4 }, respect: { min: -2, max: 2, full: 2 } },
        longestIsBest: 0,
      },
    });
  });

  test.each(shippedScenarios.map((scenario) => [scenario.id, scenario] as const))(
    'finds nothing wrong with %s, and little enough to warn of',
    (_id, scenario) => {
      const { faults, warnings, figures } = prove(scenario);
      expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
      expect(figures?.turns).toBeGreaterThanOrEqual(14);
      expect(figures?.endings).toBeGreaterThanOrEqual(3);
    },
  );

  test('warns when length gives the best reply away', () => {
    const long = structuredClone(lateAgain);
    for (const turn of Object.values(long.turns)) {
      const [first] = turn.replies;
      if (first) first.say += ' And this goes on for a good while longer than the others.';
    }
    const { faults, warnings } = prove(long);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      {
        path: ['turns'],
        wrong: 'in 2 of 2 turns the best reply is the longest (100%): arrives, answers.',
        remedy: 'Shorten it, or lengthen another reply, until it is so in at most 40% of the turns.',
      },
    ]);
  });

  test('says when a scenario is too large to walk, and what it did not meet', () => {
    const { faults, figures } = prove(generateScenario(100), 500);
    expect(figures).toBeUndefined();
    expect(faults).toEqual([
      {
        path: ['turns'],
        wrong: expect.stringMatching(
          /^there are more states .* than can be walked: 500 were walked, and nothing is known of the rest\. Not met so far: .+/,
        ),
        remedy: 'Use fewer flags or meters in conditions, or give meters a smaller range.',
      },
    ]);
  });

  test('says when a play could become longer than its tables hold', () => {
    // A counter that has to be filled step by step: more steps than numbers of 16 bits allow for.
    const long = structuredClone(lateAgain);
    const meter = long.meters.trust;
    if (!meter) throw new Error('no meter');
    meter.max = 40_000;
    const [first] = long.turns.arrives?.replies ?? [];
    if (!first) throw new Error('no reply');
    Object.assign(first, { moves: { trust: 1 }, sets: [], next: 'arrives', branches: [{ when: { trust: { atLeast: 40_000 } }, next: 'answers' }] });
    expect(prove(long).faults.map(({ wrong }) => wrong)).toContainEqual(expect.stringMatching(/^a play can have more than [\d,]+ choices\.$/));
  });

  test('proves 10,000 turns with three meters within ten seconds and a gigabyte', { timeout: 120_000 }, () => {
    const scenario = generateScenario(10_000);
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const { faults, figures } = prove(scenario);
    const seconds = (performance.now() - began) / 1000;
    const gigabytes = (process.memoryUsage().rss - before) / 2 ** 30;
    expect(faults).toEqual([]);
    expect(figures?.turns).toBeGreaterThanOrEqual(10_000);
    expect(figures?.states).toBeGreaterThan(10_000_000);
    expect(gigabytes).toBeLessThan(1);
    // Other tests run beside this one: alone it takes about half as long.
    expect(seconds).toBeLessThan(20);
  });
});
