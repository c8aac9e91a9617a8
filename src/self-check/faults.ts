import type { Fault } from './fault.ts';
import { formulaFaults } from './formula-faults.ts';
import { itemFaults } from './item-faults.ts';
import type { Instrument } from './schema.ts';

/** Ids that stand twice in a list. */
function twice(what: string, path: PropertyKey[], ids: readonly string[]): Fault[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ path: [...path, i, 'id'], wrong: `the ${what} id "${id}" stands twice.`, remedy: 'Give the newer one another id.' }],
  );
}

/** Values of the response scale rise. */
function scaleFaults({ responses }: Instrument): Fault[] {
  return responses.flatMap(({ value }, i) =>
    i === 0 || value > (responses[i - 1]?.value ?? value)
      ? []
      : [
          {
            path: ['responses', i, 'value'],
            wrong: `${value} does not come after ${responses[i - 1]?.value}.`,
            remedy: 'Write each answer once, the lowest number first.',
          },
        ],
  );
}

/** What "next" names exists, and what it compares can be compared. */
function nextFaults(instrument: Instrument): Fault[] {
  const sheets = instrument.kind === 'answer-sheet' ? instrument.subscales : [];
  const known = sheets.map(({ id }) => id);
  return instrument.next.flatMap(({ when }, i): Fault[] => {
    if (!when) return [];
    const path = ['next', i, 'when'];
    if (instrument.kind === 'own')
      return [{ path, wrong: 'a check-in of our own has no score to look at.', remedy: 'Take "when" out, or say it in the feedback of an item.' }];
    const missing = [when.subscale, ...(when.highestOf ?? [])].find((id) => !known.includes(id));
    if (missing !== undefined) return [{ path, wrong: `there is no subscale "${missing}".`, remedy: `Write one of: ${known.join(', ')}.` }];
    const own = sheets.find(({ id }) => id === when.subscale);
    const bands = [...new Set(own?.bands.map(({ id }) => id))];
    const band = when.bands?.find((id) => !bands.includes(id));
    if (band !== undefined)
      return [
        {
          path: [...path, 'bands'],
          wrong: `the subscale "${when.subscale}" has no band "${band}".`,
          remedy: bands.length > 0 ? `Write one of: ${bands.join(', ')}.` : 'It has no bands: write highestOf, or take "when" out.',
        },
      ];
    const ranges = new Set(when.highestOf?.map((id) => sheets.find((one) => one.id === id)).map((one) => `${one?.formula.min} ${one?.formula.max}`));
    return when.highestOf && (ranges.size > 1 || !when.highestOf.includes(when.subscale))
      ? [
          {
            path: [...path, 'highestOf'],
            wrong: 'does not compare like with like.',
            remedy: `Name subscales with the same range only, and "${when.subscale}" among them.`,
          },
        ]
      : [];
  });
}

/**
 * Everything in an instrument that its schema cannot see: items that do not exist, stand twice or nowhere; formulas that do not reach
 * or leave their range; bands that overlap, leave a gap or cover something else; crisis answers and next steps that lead nowhere.
 * Pure; the catalogue turns the faults into problems with file and line.
 */
export function faultsOf(instrument: Instrument): Fault[] {
  const items = itemFaults(instrument);
  return [
    ...twice(
      'subscale',
      ['subscales'],
      instrument.subscales.map(({ id }) => id),
    ),
    ...scaleFaults(instrument),
    ...items,
    // With a wrong item the formula would be told as wrong as well.
    ...(instrument.kind === 'answer-sheet' && items.length === 0 ? formulaFaults(instrument) : []),
    ...nextFaults(instrument),
  ];
}
