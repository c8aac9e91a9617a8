import { messages } from '../messages/index.ts';

/** What an author says of a meter. */
interface Meter {
  min: number;
  max: number;
  low: string;
  high: string;
}

/** The level of a meter in a word or two: its thirds are low, between and high. */
export function meterWord({ min, max, low, high }: Meter, value: number): string {
  const share = (value - min) / (max - min);
  return share < 1 / 3 ? low : share > 2 / 3 ? high : messages.rolePlay.talk.inBetween;
}
