import { compare, exactly, minus, toNumber, zero } from './fraction.ts';
import type { Answers, Instrument } from './schema.ts';
import { itemsIn, score } from './score.ts';

/** Whether something has become better or worse for the person. */
export type Course = 'better' | 'worse' | 'same';

/** How one answer of a check-in of our own differs. */
export interface AnswerChange {
  item: number;
  from: number;
  to: number;
  /** `to` - `from`. */
  difference: number;
  course: Course;
}

/** How one subscale differs. `compared` says by what: by its score, by its answers one by one, or not at all. */
export type SubscaleChange = { subscale: string } & (
  | {
      compared: 'score';
      from: number;
      to: number;
      /** `to` - `from`, in points of the score. */
      difference: number;
      course: Course;
      /** Whether the difference reaches the smallest one worth noticing. Undefined where no source gives one: then nothing may be said. */
      noticeable: boolean | undefined;
    }
  | { compared: 'answers'; answers: AnswerChange[] }
  | { compared: 'none' }
);

function courseOf(sign: number, betterAbove: boolean): Course {
  if (sign === 0) return 'same';
  return sign > 0 === betterAbove ? 'better' : 'worse';
}

/**
 * Compares two sets of answers to the same instrument, subscale by subscale, exactly.
 * The smallest difference worth noticing, and its source, stand in the instrument (`change` of a subscale).
 * @returns one entry for each subscale, in the order of the instrument; `compared` is `none` where either time gave no score
 * @throws RangeError as `score` does
 */
export function change(instrument: Instrument, earlier: Answers, later: Answers): SubscaleChange[] {
  const [before, after] = [score(instrument, earlier), score(instrument, later)];
  if (instrument.kind === 'own') {
    return instrument.subscales.map(({ id }) => ({
      subscale: id,
      compared: 'answers',
      answers: itemsIn(instrument, id).flatMap((item) => {
        const [from, to] = [earlier[item], later[item]];
        if (typeof from !== 'number' || typeof to !== 'number') return [];
        const hard = instrument.items.find((one) => one.item === item)?.hard;
        return [{ item, from, to, difference: to - from, course: courseOf(to - from, hard === 'low') }];
      }),
    }));
  }
  return instrument.subscales.map(({ id, higher, change: least }, i) => {
    const [from, to] = [before[i], after[i]];
    if (!from?.scored || !to?.scored) return { subscale: id, compared: 'none' };
    const difference = minus(to.exact, from.exact);
    const sign = compare(difference, zero);
    const size = sign < 0 ? minus(zero, difference) : difference;
    return {
      subscale: id,
      compared: 'score',
      from: from.score,
      to: to.score,
      difference: toNumber(difference),
      course: courseOf(sign, higher === 'better'),
      noticeable: least && compare(size, exactly(least.points)) >= 0,
    };
  });
}
