import { type Question, questionsFileSchema } from '../../../src/quiz/schema.ts';

const told = { stem: 'What is asked?', explain: 'What it teaches.', sources: ['source'] };

/** A question as an author writes it in questions.yaml, with only what matters to the test. */
export function written<T extends Question['type']>(question: { type: T } & Record<string, unknown>): Extract<Question, { type: T }> {
  const file = { questions: [{ id: 'asked', objective: 'objective', use: ['practice'], ...told, ...question }] };
  return questionsFileSchema.parse(file).questions[0] as Extract<Question, { type: T }>;
}

/** Parts with the given ids. */
export const parts = (...ids: string[]) => ids.map((id) => ({ id, text: `Text of ${id}`, why: `Why ${id}` }));
