import type { Answers, Instrument } from './schema.ts';

/**
 * The items whose answers suggest danger to oneself. When there is one, the crisis panel opens at once, before anything else.
 * It looks at nothing but these answers, so it also works while the rest is empty or cannot be scored.
 * @returns numbers of the items, in the order of the instrument; empty when the panel stays closed
 */
export function crisis(instrument: Pick<Instrument, 'crisis'>, answers: Answers): number[] {
  return instrument.crisis.flatMap(({ item, from }) => {
    const answer = answers[item];
    return typeof answer === 'number' && answer >= from ? [item] : [];
  });
}

/**
 * Whether an answer just given opens the crisis panel: when it suggests danger, and says more than what stood there before.
 * @param before the answers before it
 * @param answer what was just given to `item`; null when an answer was taken back
 */
export function opensPanel(instrument: Pick<Instrument, 'crisis'>, before: Answers, item: number, answer: number | null): boolean {
  if (answer === null || crisis(instrument, { [item]: answer }).length === 0) return false;
  return crisis(instrument, { [item]: before[item] ?? null }).length === 0 || answer > (before[item] ?? 0);
}
