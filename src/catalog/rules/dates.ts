import type { Rule } from './rule.ts';

/** Days after which a crisis line or a service must be checked again. */
const days = 200;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** No reference is used after the day by which it must be looked at again. */
export const reviewDates: Rule = {
  id: 'DATE1',
  looksFor: 'A reference whose reviewBy has passed.',
  source: ['our own rule'],
  find: ({ content: { references }, today }) =>
    (references.value ?? []).flatMap(({ reviewBy }, i) =>
      reviewBy !== undefined && reviewBy < today
        ? [
            {
              ...references.locate([i, 'reviewBy']),
              wrong: `had to be looked at again by ${reviewBy}.`,
              remedy: 'Read the source again; mend what rests on it; then write the next day in reviewBy.',
              words: [reviewBy],
            },
          ]
        : [],
    ),
};

/** Crisis lines and services are checked every half year. */
export const checkedDates: Rule = {
  id: 'DATE2',
  looksFor: `A crisis line or a service that was last checked more than ${days} days ago.`,
  source: ['SM20'],
  find: ({ content: { crisisLines, services }, today }) =>
    [crisisLines, services].flatMap(({ value, locate }) =>
      ((value ?? []) as { checked: string }[]).flatMap(({ checked }, i) =>
        daysBetween(checked, today) > days
          ? [
              {
                ...locate([i, 'checked']),
                wrong: `was checked ${daysBetween(checked, today)} days ago, on ${checked}.`,
                remedy: 'Check number, hours and web address on its own site as "mustCheck" says, and write the day of the check.',
                words: [checked],
              },
            ]
          : [],
      ),
    ),
};
