import { coverFaults } from './cover-faults.ts';
import type { Fault } from './fault.ts';
import { compare, exactly, type Fraction, plus, rounded, times, toNumber, zero } from './fraction.ts';
import type { AnswerSheet, Subscale } from './schema.ts';
import { transformed, turned } from './score.ts';

const lowestFirst = (values: Fraction[]): Fraction[] => values.sort(compare);

/** The lowest and the highest answer to an item, turned round where the item is reversed. */
function endsOf(sheet: AnswerSheet, item: number): [Fraction, Fraction] {
  const values = lowestFirst(sheet.responses.map(({ value }) => exactly(turned(sheet, item, value))));
  return [values[0] ?? zero, values.at(-1) ?? zero];
}

/** The lowest and the highest score that can come out when all items are answered; for a mean also when some are missing. */
function reach(sheet: AnswerSheet, { items, formula }: Subscale): [Fraction, Fraction] {
  const ends = items.map((item) => endsOf(sheet, item));
  const end = (which: 0 | 1): Fraction => {
    const sum = ends.reduce((total, one) => plus(total, one[which]), zero);
    return transformed(formula, formula.op === 'mean' ? times(sum, { top: 1n, bottom: BigInt(items.length) }) : sum);
  };
  return [end(0), end(1)];
}

/** Every score that bands must tell apart: for a sum those that can come out, for a mean all with two decimals. */
function scoresOf(sheet: AnswerSheet, subscale: Subscale): Fraction[] {
  const [lowest, highest] = reach(sheet, subscale);
  if (subscale.formula.op === 'mean') {
    const [from, to] = [rounded(lowest, 2), rounded(highest, 2)].map((end) => Math.round(toNumber(end) * 100));
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => exactly(((from ?? 0) + i) / 100));
  }
  let sums = new Set([0]);
  for (const item of subscale.items) {
    const answers = sheet.responses.map(({ value }) => turned(sheet, item, value));
    sums = new Set([...sums].flatMap((sum) => answers.map((answer) => sum + answer)));
  }
  return lowestFirst([...sums].map((sum) => transformed(subscale.formula, exactly(sum))));
}

/** An answer turned round is an answer again. */
function reversalFaults({ responses, reversed }: AnswerSheet): Fault[] {
  const values = responses.map(({ value }) => value);
  return !reversed || values.every((value) => values.includes(reversed.from - value))
    ? []
    : [
        {
          path: ['reversed', 'from'],
          wrong: `${reversed.from} minus an answer is not always an answer.`,
          remedy: `Write the lowest plus the highest answer: from: ${(values[0] ?? 0) + (values.at(-1) ?? 0)}.`,
        },
      ];
}

function bandFaults(sheet: AnswerSheet, subscale: Subscale, path: PropertyKey[]): Fault[] {
  const { bands } = subscale;
  if (bands.length === 0) return [];
  const groups = [...new Set(bands.map(({ group }) => group))];
  if (groups.length > 1 && groups.includes(undefined))
    return [
      {
        path: [...path, bands.findIndex(({ group }) => group === undefined)],
        wrong: 'names no group, and other bands do.',
        remedy: 'Write a group in every band of the subscale, or in none.',
      },
    ];
  const scores = scoresOf(sheet, subscale);
  return groups.flatMap((group) => {
    const places = bands.flatMap((band, i) => (band.group === group ? [i] : []));
    const own = bands.filter((band) => band.group === group);
    const again = own.findIndex(({ id }, i) => own.findIndex((one) => one.id === id) < i);
    return again >= 0
      ? [
          {
            path: [...path, places[again] ?? 0, 'id'],
            wrong: `the band id "${own[again]?.id}" stands twice.`,
            remedy: 'Give the newer one another id.',
          },
        ]
      : coverFaults(own, path, 'band', scores, places);
  });
}

/** Formulas that do not reach or leave their range, rules for missing answers that cannot hold, and bands that do not fit the range. */
export function formulaFaults(sheet: AnswerSheet): Fault[] {
  const reversal = reversalFaults(sheet);
  if (reversal.length > 0) return reversal;
  return sheet.subscales.flatMap((subscale, i) => {
    const { items, formula, missing, bands } = subscale;
    const path = ['subscales', i];
    const [lowest, highest] = reach(sheet, subscale);
    const all = items.length;
    const range =
      compare(lowest, exactly(formula.min)) === 0 && compare(highest, exactly(formula.max)) === 0
        ? []
        : [
            {
              path: [...path, 'formula'],
              wrong: `gives ${toNumber(lowest)} to ${toNumber(highest)}, and its range is written as ${formula.min} to ${formula.max}.`,
              remedy: 'Mend op, subtract, times, the items or the answers; or write the min and max that come out.',
            },
          ];
    const rule =
      missing.atLeast > all || (formula.op === 'sum' && missing.atLeast < all)
        ? [
            {
              path: [...path, 'missing', 'atLeast'],
              wrong:
                missing.atLeast > all
                  ? `asks for ${missing.atLeast} answers, and the subscale has ${all} ${all === 1 ? 'item' : 'items'}.`
                  : `a sum of ${missing.atLeast} of ${all} answers cannot be compared with a sum of all.`,
              remedy: `Write atLeast: ${all}${missing.atLeast > all ? ' or less' : ''}.`,
            },
          ]
        : [];
    // With a wrong range the bands would be told as wrong as well.
    return [...range, ...rule, ...(range.length > 0 || bands.length === 0 ? [] : bandFaults(sheet, subscale, [...path, 'bands']))];
  });
}
