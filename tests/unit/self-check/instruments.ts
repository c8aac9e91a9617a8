import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { type AnswerSheet, type Answers, type Instrument, instrumentSchema, type OwnCheckIn } from '../../../src/self-check/schema.ts';

const folder = resolve(import.meta.dirname, '../../../content/self-checks');

/** Every self-check of this project, by its id. */
export const shipped: ReadonlyMap<string, Instrument> = new Map(
  readdirSync(folder).map((file) => [basename(file, '.yaml'), instrumentSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')))]),
);

export function sheet(id: string): AnswerSheet {
  const found = shipped.get(id);
  if (found?.kind !== 'answer-sheet') throw new Error(`There is no answer sheet ${id}.`);
  return found;
}

export const sheets: AnswerSheet[] = [...shipped.values()].filter((one) => one.kind === 'answer-sheet');

/** The check-in of our own. */
export const own: OwnCheckIn = (() => {
  const found = [...shipped.values()].find((one) => one.kind === 'own');
  if (found?.kind !== 'own') throw new Error('There is no check-in of our own.');
  return found;
})();

/** What the copy of the evidence file says of one subscale, as far as tests read it. */
export interface KeySubscale {
  id: string;
  items: number[];
  reversed: number[];
  op: 'sum' | 'mean';
  multiplier: number;
  resultRange: [number, number];
  minAnswered?: number;
  bands: { min: number; max: number; label: string; verified: boolean }[];
  cutoffsByGroup?: { group: string; value: number }[];
}

/** A worked example: answers by place, and what must come out. */
export interface Example {
  id: string;
  responses: (number | null)[];
  expected: Record<string, { score: number | null; band?: string } | string | boolean>;
}

/** What the copy says of one instrument. */
export interface Key {
  id: string;
  itemCount: number;
  responseScale: { min: number | null; max: number; step: number };
  subscales: KeySubscale[];
  workedExamples: Example[];
}

/** The keys of the evidence file. */
export const keys: Key[] = (
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/instruments/instruments.json'), 'utf8')) as { instruments: Key[] }
).instruments;

/** The file in content/self-checks that stands for an instrument of the evidence file, where its name differs. */
export const fileOf: Readonly<Record<string, string>> = {
  proqol5: 'proqol',
  cbi: 'cbi',
  olbi: 'olbi',
  'single-item-burnout': 'single-item',
  stss: 'stss',
  who5: 'who-5',
  auditc: 'audit-c',
};

/** Answers by item number from answers by place. */
export const answered = (responses: readonly (number | null)[]): Answers => Object.fromEntries(responses.map((answer, i) => [i + 1, answer]));

/** The values of a response scale. */
export function valuesOf({ min, max, step }: Key['responseScale']): number[] {
  return Array.from({ length: (max - (min ?? 0)) / step + 1 }, (_, i) => (min ?? 0) + i * step);
}

/** The key of an instrument that is not shipped, as an answer sheet: only to score its examples. */
export function asSheet(key: Key): AnswerSheet {
  const values = valuesOf(key.responseScale);
  const sources = ['example2020'];
  const reversed = [...new Set(key.subscales.flatMap((one) => one.reversed))];
  return instrumentSchema.parse({
    id: key.id,
    kind: 'answer-sheet',
    title: key.id,
    summary: 'A key of the evidence file.',
    minutes: 1,
    owner: 'Somebody',
    licence: { says: 'Not shipped.', sources },
    form: { says: 'Not shipped.', sources },
    how: ['Not shipped.'],
    itemCount: key.itemCount,
    responses: values.map((value) => ({ value })),
    ...(reversed.length > 0 ? { reversed: { items: reversed, from: (values[0] ?? 0) + (values.at(-1) ?? 0) } } : {}),
    subscales: key.subscales.map(({ id, items, op, multiplier, resultRange: [min, max], minAnswered, bands }) => ({
      id: id.toLowerCase(),
      name: id,
      items,
      formula: { op, times: multiplier, min, max },
      sources,
      missing: { atLeast: minAnswered ?? items.length, says: 'As the key says.' },
      higher: 'worse',
      meaning: 'more',
      bands: bands.map(({ min, max, label }, i) => ({ id: `band-${i}`, label, min, max, sources })),
    })),
    tells: [{ says: 'Nothing.' }],
    limits: [{ says: 'It is no diagnosis.' }],
    next: [{ says: 'Nothing.', sources }],
    reminder: { title: 'Nothing', text: 'Nothing.', weeks: 1 },
  }) as AnswerSheet;
}
