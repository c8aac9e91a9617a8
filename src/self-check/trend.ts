import { change, type SubscaleChange } from './change.ts';
import type { KeptResult } from './kept.ts';
import type { AnswerSheet, Band, Instrument } from './schema.ts';
import { itemsOf, score } from './score.ts';

/** One result of one subscale. */
export interface TrendPoint {
  /** Id of the kept result. */
  id: string;
  /** ISO 8601 with offset. */
  at: string;
  score: number;
  bands: Band[];
}

/** How one subscale went over time. */
export interface Trend {
  subscale: AnswerSheet['subscales'][number];
  /** Results that were scored, earliest first. */
  points: TrendPoint[];
  /** From the last but one result to the last one; undefined when there is no last but one. */
  latest: SubscaleChange | undefined;
}

/** Whether kept answers can still be scored: an instrument may have lost an item or an answer since. */
export function fits(instrument: Instrument, { answers }: Pick<KeptResult, 'answers'>): boolean {
  const items = itemsOf(instrument);
  return Object.entries(answers).every(
    ([item, answer]) => items.includes(Number(item)) && (answer === null || instrument.responses.some(({ value }) => value === answer)),
  );
}

/**
 * How the scores of an answer sheet went over time.
 * @param results of this sheet, earliest first; those that no longer fit it are left out
 */
export function trendsOf(sheet: AnswerSheet, results: readonly KeptResult[]): Trend[] {
  const fitting = results.filter((result) => fits(sheet, result));
  const scored = fitting.map(({ id, at, answers }) => ({ id, at, scores: score(sheet, answers) }));
  const [before, last] = fitting.slice(-2);
  const changes = before && last ? change(sheet, before.answers, last.answers) : [];
  return sheet.subscales.map((subscale, i) => ({
    subscale,
    points: scored.flatMap(({ id, at, scores }) => {
      const one = scores[i];
      return one?.scored ? [{ id, at, score: one.score, bands: one.bands }] : [];
    }),
    latest: changes[i],
  }));
}
