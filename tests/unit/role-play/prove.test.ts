import { execFileSync } from 'node:child_process';
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

  const said = (change: (scenario: Scenario) => void) => {
    const scenario = structuredClone(lateAgain);
    change(scenario);
    return prove(scenario).faults.map(({ path, wrong }) => `${path.join('.')}: ${wrong}`);
  };
  const replyOf = (scenario: Scenario, turn: string, i: number) =>
    scenario.turns[turn]?.replies[i] as NonNullable<Scenario['turns'][string]>['replies'][number];

  // biome-ignore format: a table
  test.each<[string, (scenario: Scenario) => void, string]>([
    ['two openings of one name', (s) => { for (const one of s.openings ?? []) one.id = 'tired'; }, 'openings.1.id: there are two openings "tired".'],
    ['a flag that nothing asks for', (s) => { s.flags.seen = 'Sam was seen.'; }, 'flags.seen: no condition asks for the flag "seen".'],
    ['a meter that nothing asks for', (s) => { s.meters.hope = { ...(s.meters.trust as Scenario['meters'][string]), name: 'Hope' }; }, 'meters.hope: no condition asks for the meter "hope".'],
    ['a detail in no text', (s) => { s.details.street = ['Elm', 'Oak']; }, 'details.street: no text holds "{street}".'],
    ['a detail in a hint that does not exist', (s) => { (s.turns.arrives as Scenario['turns'][string]).hint = 'Is it {dya}?'; }, 'turns.arrives.hint: "{dya}" is no detail.'],
    ['braces where nothing is put in', (s) => { replyOf(s, 'arrives', 0).why = 'On {day} it works.'; }, 'turns.arrives.replies.0.why: holds braces, and details are not put in here.'],
    ['a part of a condition that always holds', (s) => { replyOf(s, 'answers', 0).when = { told: true, trust: { atLeast: 0 } }; }, 'turns.answers.replies.0.when.trust: what the condition says of "trust" holds always.'],
    ['a part of a condition that never fails because its flag is never set', (s) => { s.flags.seen = 'Never set.'; replyOf(s, 'answers', 0).when = { told: true, seen: false }; }, 'turns.answers.replies.0.when.seen: what the condition says of "seen" holds always.'],
    ['a full mark in every skill that ends badly', (s) => { (s.skills.engagement as { full: number }).full = 2; (s.skills.respect as { full: number }).full = 1; replyOf(s, 'answers', 1).next = 'left'; replyOf(s, 'answers', 1).branches = [{ when: { trust: { atMost: 1 } }, next: 'left' }]; }, 'endings.left.outcome: a way with the full mark in every skill ends poor: arrives/open, answers/ask, left.'],
    ['no share of any skill that ends well', (s) => { Object.assign(replyOf(s, 'arrives', 2), { marks: {} }); Object.assign(replyOf(s, 'answers', 1), { marks: {} }); }, 'endings.agreed.outcome: a way without any share of a skill ends well: arrives/wait, answers/ask, agreed.'],
  ])('refuses %s', (_what, change, expected) => {
    expect(said(change)).toContain(expected);
  });

  test('judges each opening for itself', () => {
    const faults = said((s) => {
      // Only who arrives awake can come to the good ending by the best way.
      replyOf(s, 'answers', 0).branches = [{ when: { trust: { atMost: 4 } }, next: 'left' }];
    });
    expect(faults).toEqual(['endings.left.outcome: a way that earns the most points (6) ends poor: arrives/open, answers/later, left.']);
  });

  test('refuses what cannot be counted, without walking it', () => {
    const faults = said((s) => {
      for (let i = 0; i < 12; i++) {
        s.meters[`m${i}`] = { name: 'M', start: 0, min: 0, max: 99, low: 'low', high: 'high', shown: false };
        s.turns.answers?.variants.push({ when: { [`m${i}`]: { atLeast: 50 } }, says: 'So.' });
      }
    });
    expect(faults).toEqual([expect.stringContaining('than can be counted, and nothing was walked')]);
  });

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

  test('proves 10,000 turns with three meters within a gigabyte, in seconds', { timeout: 120_000 }, () => {
    // A process of its own, so that memory is the prover's and the scenario's alone.
    const script = `
      const { generateScenario } = await import('./tests/unit/role-play/generate-scenario.ts');
      const { prove } = await import('./src/role-play/prove.ts');
      const scenario = generateScenario(10_000);
      const began = performance.now();
      const { faults, figures } = prove(scenario);
      console.log(JSON.stringify({ faults, figures: { turns: figures.turns, states: figures.states }, seconds: (performance.now() - began) / 1000, gigabytes: process.resourceUsage().maxRSS / 2 ** 20 }));
    `;
    const { faults, figures, seconds, gigabytes } = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
    ) as {
      faults: unknown[];
      figures: { turns: number; states: number };
      seconds: number;
      gigabytes: number;
    };
    console.log(`10,000 turns: ${seconds.toFixed(1)} s, ${(gigabytes * 1024).toFixed(0)} MB`);
    expect(faults).toEqual([]);
    expect(figures?.turns).toBeGreaterThanOrEqual(10_000);
    expect(figures?.states).toBeGreaterThan(10_000_000);
    expect(gigabytes).toBeLessThan(1);
    // Alone it takes about five seconds; here other tests run beside it.
    expect(seconds).toBeLessThan(20);
  });
});
