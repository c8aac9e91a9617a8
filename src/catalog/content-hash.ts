import { createHash } from 'node:crypto';
import type { Question } from '../quiz/schema.ts';
import { questionBase } from '../quiz/types/question-base.ts';
import type { Scenario } from '../role-play/schema.ts';

/** Fields are ordered by name, and one that says no or holds nothing counts as not written: a field added later with such a default changes no hash. */
function canonical(_: string, value: unknown): unknown {
  if (value === false || (Array.isArray(value) && value.length === 0)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A short hash of anything made of plain values: what was shown to the learner. */
export function contentHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value, canonical) ?? '')
    .digest('hex')
    .slice(0, 12);
}

/**
 * The hash of a question as the learner meets it: what is shown, and what marks the answer.
 * Where it may appear, what it is filed under and which sources carry it may change without making it another question.
 */
export function questionContent(question: Question, caseText: string | undefined): string {
  const { stem, hints, explain, partial } = question;
  const own = Object.entries(question).filter(([name]) => !Object.hasOwn(questionBase, name));
  return contentHash({ caseText, stem, hints, explain, partial, own: Object.fromEntries(own) });
}

/** In a condition "false" means that a flag must not be set: there it counts as written. */
const spokenOut = (key: string, value: unknown) =>
  key === 'when' && typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, asked]) => [name, asked === false ? 'no' : asked]))
    : value;

/** The hash of a conversation: everything that it can say, and how it goes on. */
export const scenarioContent = (scenario: Scenario): string => contentHash(JSON.parse(JSON.stringify(scenario, spokenOut)));
