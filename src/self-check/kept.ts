import type { Answers } from './schema.ts';

/** The number that every kept thing carries. A later one is left alone and said. */
export const keptVersion = 1;

/** A result that a person chose to keep: the answers, from which everything else is computed again. */
export interface KeptResult {
  version: typeof keptVersion;
  kind: 'result';
  /** UUID, version 4: it tells no time. */
  id: string;
  /** When it was kept, ISO 8601 with offset. */
  at: string;
  /** Id of the instrument. */
  instrument: string;
  answers: Answers;
  /** The one note in own words, when something was written. */
  note?: string;
}

/** One sentence of a person's plan: when this happens, then this step. */
export interface KeptPlan {
  version: typeof keptVersion;
  kind: 'plan';
  id: string;
  /** When it was last changed, ISO 8601 with offset. */
  at: string;
  when: string;
  step: string;
}

export type Kept = KeptResult | KeptPlan;

const isText = (value: unknown): value is string => typeof value === 'string';

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([item, answer]) => /^[1-9]\d{0,2}$/.test(item) && (answer === null || Number.isFinite(answer)));

/**
 * Lets in what comes back from the vault or from a file.
 * @returns the kept thing; `newer` when a later version wrote it; `broken` when it is nothing of ours
 */
export function admitKept(value: unknown): Kept | 'newer' | 'broken' {
  if (typeof value !== 'object' || value === null) return 'broken';
  const { version, kind, id, at, instrument, answers, note, when, step } = value as Record<string, unknown>;
  if (typeof version === 'number' && version > keptVersion) return 'newer';
  if (version !== keptVersion || !isText(id) || !isText(at) || Number.isNaN(Date.parse(at))) return 'broken';
  if (kind === 'result' && isText(instrument) && isAnswers(answers) && (note === undefined || isText(note)))
    return { version, kind, id, at, instrument, answers, ...(note ? { note } : {}) };
  if (kind === 'plan' && isText(when) && isText(step)) return { version, kind, id, at, when, step };
  return 'broken';
}

/** Results of one instrument, earliest first. */
export const resultsOf = (kept: readonly Kept[], instrument: string): KeptResult[] =>
  kept.filter((one): one is KeptResult => one.kind === 'result' && one.instrument === instrument).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** The sentences of the plan, earliest first. */
export const plansOf = (kept: readonly Kept[]): KeptPlan[] =>
  kept.filter((one): one is KeptPlan => one.kind === 'plan').sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
