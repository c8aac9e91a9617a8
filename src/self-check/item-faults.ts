import { coverFaults } from './cover-faults.ts';
import type { Fault } from './fault.ts';
import { exactly } from './fraction.ts';
import type { AnswerSheet, Instrument, OwnCheckIn } from './schema.ts';
import { itemsOf } from './score.ts';

const list = (numbers: readonly number[]): string => numbers.join(', ');

/** Each number of a list is an item of the form, and stands once. */
function numbersFaults(items: readonly number[], path: PropertyKey[], count: number, where: string): Fault[] {
  return items.flatMap((item, i): Fault[] => {
    if (item > count)
      return [
        {
          path: [...path, i],
          wrong: `the form has no item ${item}: its items are 1 to ${count}.`,
          remedy: 'Write the number that stands on the official form, or mend itemCount.',
        },
      ];
    return items.indexOf(item) < i
      ? [
          {
            path: [...path, i],
            wrong: `the item ${item} stands twice in ${where}.`,
            remedy: 'Take the second one out, or write the number that was meant.',
          },
        ]
      : [];
  });
}

function sheetFaults({ itemCount, subscales, reversed }: AnswerSheet): Fault[] {
  const named = new Set(subscales.flatMap(({ items }) => items));
  const nowhere = Array.from({ length: itemCount }, (_, i) => i + 1).filter((item) => !named.has(item));
  return [
    ...subscales.flatMap(({ id, items }, i) => numbersFaults(items, ['subscales', i, 'items'], itemCount, `the subscale "${id}"`)),
    ...numbersFaults(reversed?.items ?? [], ['reversed', 'items'], itemCount, 'the list of reversed items'),
    ...(nowhere.length > 0
      ? [
          {
            path: ['itemCount'],
            wrong: `${nowhere.length === 1 ? 'the item' : 'the items'} ${list(nowhere)} ${nowhere.length === 1 ? 'belongs' : 'belong'} to no subscale.`,
            remedy: 'Add the number to the items of its subscale, or mend itemCount.',
          },
        ]
      : []),
  ];
}

function ownFaults({ items, subscales, responses }: OwnCheckIn): Fault[] {
  const known = subscales.map(({ id }) => id);
  const numbers = items.map(({ item }) => item);
  const scale = responses.map(({ value }) => exactly(value));
  return [
    ...items.flatMap(({ item, subscale, feedback }, i) => [
      ...(numbers.indexOf(item) < i
        ? [{ path: ['items', i, 'item'], wrong: `the number ${item} stands twice.`, remedy: 'Give the newer item a number that was never used.' }]
        : []),
      ...(known.includes(subscale)
        ? []
        : [{ path: ['items', i, 'subscale'], wrong: `there is no subscale "${subscale}".`, remedy: `Write one of: ${known.join(', ')}.` }]),
      ...coverFaults(feedback, ['items', i, 'feedback'], 'feedback', scale),
    ]),
    // An item whose subscale is misspelled may belong to any of them.
    ...(items.every(({ subscale }) => known.includes(subscale)) ? subscales : []).flatMap(({ id }, i) =>
      items.some(({ subscale }) => subscale === id)
        ? []
        : [{ path: ['subscales', i, 'id'], wrong: `no item belongs to "${id}".`, remedy: `Write subscale: ${id} in an item, or take it out.` }],
    ),
  ];
}

/** The crisis panel opens at answers that can be given, and not at every one. */
function crisisFaults(instrument: Instrument): Fault[] {
  const items = itemsOf(instrument);
  const values = instrument.responses.map(({ value }) => value);
  return instrument.crisis.flatMap(({ item, from }, i): Fault[] => {
    if (!items.includes(item))
      return [
        {
          path: ['crisis', i, 'item'],
          wrong: `there is no item ${item}, so the crisis panel would never open.`,
          remedy: `Write one of: ${list(items)}.`,
        },
      ];
    return values.slice(1).includes(from)
      ? []
      : [
          {
            path: ['crisis', i, 'from'],
            wrong: `${from} is no answer from which the crisis panel can open.`,
            remedy: `Write the lowest answer that suggests danger: one of ${list(values.slice(1))}.`,
          },
        ];
  });
}

/** Items that do not exist, stand twice or nowhere, and crisis answers that cannot be given. */
export function itemFaults(instrument: Instrument): Fault[] {
  return [...(instrument.kind === 'own' ? ownFaults(instrument) : sheetFaults(instrument)), ...crisisFaults(instrument)];
}
