import type { Content } from './content.ts';
import { readingGrade } from './reading.ts';

/** The figures of one self-check. */
interface SelfCheckFigures {
  selfCheck: string;
  kind: 'own' | 'answer-sheet';
  title: string;
  items: number;
  subscales: number;
  bands: number;
  /** Items of which an answer opens the crisis panel. */
  crisisItems: number;
  /** Statements that are marked as not verified: each is shown with its remark. */
  notVerified: number;
  /** Flesch-Kincaid grade of the items, where they are our own. */
  grade?: number;
}

/** How often something within a value is marked as not verified. */
function notVerified(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, one]) => sum + (key === 'verified' && one === false ? 1 : notVerified(one)), 0);
}

/** The figures of every self-check that can be read. */
export function selfCheckFigures(content: Content): SelfCheckFigures[] {
  return content.selfChecks.flatMap(({ value }): SelfCheckFigures[] => {
    if (!value) return [];
    const { id, kind, title, subscales, crisis } = value;
    const common = { selfCheck: id, title, subscales: subscales.length, crisisItems: crisis.length, notVerified: notVerified(value) };
    return kind === 'own'
      ? [
          {
            ...common,
            kind,
            items: value.items.length,
            bands: 0,
            grade: readingGrade(value.items.map(({ text }) => ({ kind: 'prose', text, line: 1 }))),
          },
        ]
      : [{ ...common, kind, items: value.itemCount, bands: value.subscales.reduce((sum, { bands }) => sum + bands.length, 0) }];
  });
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The figures as lines of text. */
export function saySelfChecks(all: readonly SelfCheckFigures[]): string {
  return all
    .map(({ selfCheck, kind, items, subscales, bands, crisisItems, notVerified, grade }) =>
      [
        `${selfCheck}: ${kind === 'own' ? 'our own, not validated' : 'answer sheet'}, ${many(items, 'item')}, ${many(subscales, 'subscale')}`,
        many(bands, 'band'),
        ...(crisisItems > 0 ? [`${many(crisisItems, 'item')} that can open the crisis panel`] : []),
        ...(notVerified > 0 ? [`${many(notVerified, 'statement')} marked as not verified`] : []),
        ...(grade === undefined ? [] : [`reading grade of the items ${grade}`]),
      ].join(', '),
    )
    .join('\n');
}
