import { readPacked } from '../format/unpack.ts';
import type { Assignment } from './schema.ts';
import { type AnswerKeys, answersPath, type QuizAnswers, type ScenarioAnswers } from './view.ts';

/** What was fetched by this page. */
const fetched = new Map<string, Promise<unknown>>();

async function answersOf(home: string, object: string): Promise<unknown> {
  const response = await fetch(home + answersPath(object));
  if (response.status === 404) return undefined;
  return readPacked(response);
}

/**
 * Fetches what rescoring needs from this site: questions and conversations of everything that the assignments ask for. The request names the quiz,
 * as opening its page does, and nobody. Only the trainer's workspace does this.
 * @param home address of the start page, with a slash at the end
 * @throws when a file cannot be fetched; one that is not there is left out
 */
export async function answerKeysFor(assignments: readonly Pick<Assignment, 'items'>[], home: string): Promise<AnswerKeys> {
  const objects = new Set(assignments.flatMap(({ items }) => items.map(({ object }) => object)).filter((object) => !object.startsWith('lesson:')));
  const keys: AnswerKeys = { quizzes: {}, scenarios: {} };
  await Promise.all(
    [...objects].map(async (object) => {
      let asked = fetched.get(object);
      if (!asked) {
        asked = answersOf(home, object);
        fetched.set(object, asked);
        asked.catch(() => fetched.delete(object));
      }
      const found = await asked;
      if (found === undefined) return;
      if (object.startsWith('quiz:')) keys.quizzes[object] = found as QuizAnswers;
      else keys.scenarios[object] = found as ScenarioAnswers;
    }),
  );
  return keys;
}
