import type { Question } from '../quiz/schema.ts';
import { clean } from '../quiz/types/short-text/clean.ts';

/** One thing that can be chosen in a question, as a trainer reads it. */
export interface Pick {
  id: string;
  /** What was chosen; with its part before it where a question has several. */
  part?: string;
  text: string;
  right: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIds = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * What a response chose, as ids: those of the options, or `part=choice` where a question has several parts. A response of another shape, or none,
 * chose nothing. Own words are never looked at.
 */
export function picksOf(question: Question, response: unknown): string[] {
  switch (question.type) {
    case 'choice':
      return isIds(response) ? [...new Set(response)] : [];
    case 'order':
      return isIds(response) ? response.map((id, i) => `${id}=${i + 1}`) : [];
    case 'short-text':
      return typeof response === 'string' && clean(response) !== '' ? [clean(response)] : [];
    case 'own-words':
      return [];
    default:
      return isObject(response)
        ? Object.entries(response).flatMap(([part, choice]) =>
            (typeof choice === 'string' && choice !== '') || typeof choice === 'number' ? [`${part}=${choice}`] : [],
          )
        : [];
  }
}

/** Everything that can be chosen in a question, by id; empty where people type. */
function pickable(question: Question, rating: (rating: 1 | 2 | 3 | 4) => string): Pick[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ id, text, correct }) => ({ id, text, right: correct }));
    case 'order':
      return question.steps.flatMap(({ id, text }, right) =>
        question.steps.map((_, place) => ({ id: `${id}=${place + 1}`, part: text, text: String(place + 1), right: place === right })),
      );
    case 'match':
      return question.pairs.flatMap(({ id, left }) =>
        [...question.pairs, ...question.extra].map((side) => ({ id: `${id}=${side.id}`, part: left, text: side.right, right: side.id === id })),
      );
    case 'sort':
      return question.items.flatMap(({ id, text, category }) =>
        question.categories.map((one) => ({ id: `${id}=${one.id}`, part: text, text: one.name, right: one.id === category })),
      );
    case 'complete':
      return question.gaps.flatMap((gap, i) =>
        gap.options.map(({ id, text, correct }) => ({ id: `${gap.id}=${id}`, part: `${i + 1}`, text, right: correct })),
      );
    case 'judgement':
      return question.responses.flatMap(({ id, text, key }) =>
        ([1, 2, 3, 4] as const).map((value) => ({ id: `${id}=${value}`, part: text, text: rating(value), right: value === key })),
      );
    default:
      return [];
  }
}

/**
 * What the ids of `picksOf` stand for.
 * @param rightTyped says of what was typed whether it counts
 * @param rating the name of a rating, 1 to 4
 */
export function namePicks(
  question: Question,
  ids: readonly string[],
  words: { rating(rating: 1 | 2 | 3 | 4): string; rightTyped(typed: string): boolean },
): Map<string, Pick> {
  const known = new Map(pickable(question, words.rating).map((pick) => [pick.id, pick]));
  return new Map(ids.map((id) => [id, known.get(id) ?? { id, text: id, right: question.type === 'short-text' && words.rightTyped(id) }]));
}
