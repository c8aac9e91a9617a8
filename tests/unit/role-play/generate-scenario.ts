import { type Scenario, scenarioSchema } from '../../../src/role-play/schema.ts';

const marks = { good: 2, plain: 0, poor: -1 } as const;

/**
 * A scenario without faults of any size: layers of eight turns, each reply leading into the next layer, with three meters of eleven values that all matter.
 * @param turns number of turns: 4 and a multiple of 8; other numbers are rounded up
 */
export function generateScenario(turns: number): Scenario {
  // The first layers have 1 and 3 turns, so that every turn has a way to it.
  const width = (layer: number) => [1, 3][layer] ?? 8;
  const layers = 2 + Math.ceil((turns - 4) / 8);
  const id = (layer: number, place: number) => `t${layer}-${place % width(layer)}`;
  const reply = (name: keyof typeof marks, aside: number, layer: number, place: number, moves: Record<string, number>, more: object = {}) => ({
    id: name,
    say: `Reply ${name} of about the same length.`,
    techniques: [name === 'good' ? 'open-question' : 'closed-question'],
    marks: { engagement: marks[name] },
    moves,
    why: 'Generated.',
    sources: ['generated'],
    next: layer + 1 < layers ? id(layer + 1, place * 3 + aside) : 'ends-poorly',
    ...(layer + 1 < layers
      ? {}
      : {
          branches: [
            { when: { trust: { atLeast: 8 } }, next: 'ends-well' },
            { when: { trust: { atLeast: 4 } }, next: 'ends-mixed' },
          ],
        }),
    ...more,
  });
  const all: Record<string, unknown> = {};
  for (let layer = 0; layer < layers; layer++)
    for (let place = 0; place < width(layer); place++)
      all[id(layer, place)] = {
        says: 'Generated words.',
        seems: 'Generated sign.',
        thinks: 'Generated thought.',
        hint: 'Generated hint.',
        variants: layer > 6 ? [{ when: { worry: { atLeast: 6 } }, says: 'Other words.' }] : [],
        replies: [
          reply('good', 0, layer, place, { trust: 1, worry: place % 2 ? -1 : 1 }),
          reply('plain', 1, layer, place, { worry: 1, hope: place % 3 ? -1 : 1 }),
          reply('poor', 2, layer, place, { trust: -2, hope: -1 }),
          ...(layer > 6 ? [{ ...reply('plain', 1, layer, place, { hope: 2, worry: -2 }, { when: { hope: { atMost: 5 } } }), id: 'late' }] : []),
        ],
      };
  const meter = (name: string) => ({ name, start: 5, min: 0, max: 10, low: 'low', high: 'high' });
  const ending = (outcome: string) => ({ outcome, title: outcome, tells: 'Generated.', why: 'Generated.', sources: ['generated'] });
  return scenarioSchema.parse({
    id: 'generated',
    title: 'Generated',
    summary: 'Generated.',
    person: { name: 'Nobody', about: 'Generated.' },
    brief: { scene: 'Generated.', known: ['Generated.'], goal: 'Generated.' },
    skills: { engagement: { full: Math.min(60, 2 * layers), try: 'Generated.' } },
    meters: { trust: meter('Trust'), worry: meter('Worry'), hope: meter('Hope') },
    start: 't0-0',
    turns: all,
    endings: { 'ends-well': ending('good'), 'ends-mixed': ending('mixed'), 'ends-poorly': ending('poor') },
  });
}
