import { compare, exactly, type Fraction, minus, plus, rounded, shared, times, toNumber, zero } from './fraction.ts';
import type { AnswerSheet, Answers, Band, Instrument, Subscale } from './schema.ts';

/** What was answered of one subscale. */
interface Counted {
  /** Id of the subscale. */
  subscale: string;
  /** How many of its items were answered. */
  answered: number;
  /** Numbers of its items that were not, in the order of the subscale. */
  missing: number[];
}

/** A subscale with a score. */
export interface Scored extends Counted {
  scored: true;
  /** Sum or mean of its answers, reversed ones turned round, before subtract and times. */
  raw: number;
  /** The score: (raw - subtract) * times, within the range of the formula. Not rounded. */
  score: number;
  /** The same without any loss, for further arithmetic. */
  exact: Fraction;
  /** The bands in which the score lies: none, one, or one for each group of people. */
  bands: Band[];
}

/** A subscale without a score. */
export interface NotScored extends Counted {
  scored: false;
  /** `too-few-answers`, or `never-added-up` for a check-in of our own, whose answers are shown one by one. */
  why: 'too-few-answers' | 'never-added-up';
  /** How many answers it would need; for a check-in of our own 0. */
  needed: number;
}

export type SubscaleScore = Scored | NotScored;

/** The numbers of the items of an instrument, in order. */
export const itemsOf = (instrument: Instrument): number[] =>
  instrument.kind === 'own' ? instrument.items.map(({ item }) => item) : Array.from({ length: instrument.itemCount }, (_, i) => i + 1);

/** The numbers of the items of one of its subscales, in order; none when there is no such subscale. */
export const itemsIn = (instrument: Instrument, subscale: string): number[] =>
  instrument.kind === 'own'
    ? instrument.items.filter((one) => one.subscale === subscale).map(({ item }) => item)
    : (instrument.subscales.find(({ id }) => id === subscale)?.items ?? []);

/**
 * Turns an answer round if its item is reversed: x becomes `from` - x. Doing it twice gives x again.
 * @param item number of the item
 * @param answer a value of the response scale
 */
export function turned({ reversed }: Pick<AnswerSheet, 'reversed'>, item: number, answer: number): number {
  return reversed?.items.includes(item) ? reversed.from - answer : answer;
}

/**
 * The bands in which a score lies. The score is rounded to two decimals first, a half upwards, and a band holds both of its ends:
 * the convention of the scoring keys that the instruments were taken from.
 */
export function bandsAt({ bands }: Pick<Subscale, 'bands'>, score: Fraction): Band[] {
  const shown = rounded(score, 2);
  return bands.filter(({ min, max }) => compare(exactly(min), shown) <= 0 && compare(shown, exactly(max)) <= 0);
}

/** The score that a sum or mean comes to: (raw - subtract) * times. */
export const transformed = ({ subtract, times: by }: Subscale['formula'], raw: Fraction): Fraction =>
  times(minus(raw, exactly(subtract)), exactly(by));

function scoreSheet(sheet: AnswerSheet, answers: Answers): SubscaleScore[] {
  return sheet.subscales.map((subscale) => {
    const { id, items, formula, missing: rule } = subscale;
    const given = items.flatMap((item) => {
      const answer = answers[item];
      return answer === undefined || answer === null ? [] : [turned(sheet, item, answer)];
    });
    const counted = { subscale: id, answered: given.length, missing: items.filter((item) => (answers[item] ?? null) === null) };
    if (given.length < rule.atLeast) return { ...counted, scored: false, why: 'too-few-answers', needed: rule.atLeast };
    const sum = given.reduce((total, answer) => plus(total, exactly(answer)), zero);
    const raw = formula.op === 'mean' ? shared(sum, given.length) : sum;
    const exact = transformed(formula, raw);
    return { ...counted, scored: true, raw: toNumber(raw), score: toNumber(exact), exact, bands: bandsAt(subscale, exact) };
  });
}

/**
 * Scores answers as the instrument's owner publishes it. Formulas, bands and their sources stand in the instrument itself.
 * Pure and exact: the same answers give the same scores on any machine.
 * @param answers as the person gave them; items that are missing or null were not answered
 * @returns one entry for each subscale, in the order of the instrument. Subscales of a check-in of our own are never scored.
 * @throws RangeError when an answer belongs to no item, or is no value of the response scale
 */
export function score(instrument: Instrument, answers: Answers): SubscaleScore[] {
  const known = itemsOf(instrument);
  for (const [name, answer] of Object.entries(answers)) {
    if (!known.includes(Number(name))) throw new RangeError(`${instrument.id} has no item ${name}.`);
    if (answer !== null && answer !== undefined && !instrument.responses.some(({ value }) => value === answer))
      throw new RangeError(`${answer} is no answer to item ${name} of ${instrument.id}.`);
  }
  if (instrument.kind === 'answer-sheet') return scoreSheet(instrument, answers);
  return instrument.subscales.map(({ id }) => {
    const items = itemsIn(instrument, id);
    const missing = items.filter((item) => (answers[item] ?? null) === null);
    return { subscale: id, answered: items.length - missing.length, missing, scored: false, why: 'never-added-up', needed: 0 };
  });
}
