import type { Question } from '../../../src/quiz/schema.ts';
import type { Response } from '../../../src/quiz/types/marking.ts';

/** The ids of the parts that points are given for, and of everything that a response may name. */
export function partsOf(question: Question): { parts: string[]; offers: string[] } {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  switch (question.type) {
    case 'choice':
      return { parts: ids(question.options), offers: ids(question.options) };
    case 'order':
      return { parts: ids(question.steps), offers: ids(question.steps) };
    case 'match':
      return { parts: ids(question.pairs), offers: ids([...question.pairs, ...question.extra]) };
    case 'sort':
      return { parts: ids(question.items), offers: ids(question.categories) };
    case 'complete':
      return { parts: ids(question.gaps), offers: question.gaps.flatMap((gap) => ids(gap.options)) };
    case 'short-text':
      return { parts: ['answer'], offers: [] };
    case 'judgement':
      return { parts: ids(question.responses), offers: [] };
    case 'own-words':
      return { parts: ids(question.rubric), offers: ids(question.rubric) };
  }
}

/** The response without what the question does not know. */
export function onlyKnown(question: Question, response: Response): Response {
  const { parts, offers } = partsOf(question);
  if (typeof response === 'string') return response;
  if (Array.isArray(response)) return response.filter((id) => offers.includes(id));
  if (question.type === 'own-words') {
    const { text, met, compared } = response as { text: string; met: string[]; compared: boolean };
    return { text, met: met.filter((id) => offers.includes(id)), compared };
  }
  const entries = Object.entries(response as Record<string, string | number>).filter(([id]) => parts.includes(id));
  return Object.fromEntries(
    entries.filter(([, pick]) => (typeof pick === 'string' ? offers.includes(pick) : [1, 2, 3, 4].includes(pick))),
  ) as Response;
}

/** A list in the order of its ids. */
export const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The question with everything that may be shuffled put in one order. */
export function unshuffled(question: Question): unknown {
  switch (question.type) {
    case 'choice':
      return { ...question, options: byId(question.options) };
    case 'order':
      return { ...question, steps: byId(question.steps) };
    case 'match':
      return { ...question, pairs: byId(question.pairs) };
    case 'sort':
      return { ...question, items: byId(question.items) };
    case 'complete':
      return { ...question, gaps: question.gaps.map((gap) => ({ ...gap, options: byId(gap.options) })) };
    case 'judgement':
      return { ...question, responses: byId(question.responses) };
    default:
      return question;
  }
}
