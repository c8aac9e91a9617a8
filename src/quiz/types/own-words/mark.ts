import type { Marking } from '../contract.ts';
import { isIdList } from '../pick-each.ts';
import type { QuestionOf } from '../schemas.ts';

/** What was written, and the rubric lines that the writer finds in it. Only `met` ever reaches the record. */
export interface OwnWordsResponse {
  text: string;
  met: string[];
  /** The model answer has been opened. */
  compared: boolean;
}

/** Never counted: no points of none. The parts say which rubric lines the writer ticked. */
export const marking: Marking<QuestionOf<'own-words'>, OwnWordsResponse> = {
  mark: (question, response) => ({
    points: 0,
    of: 0,
    parts: question.rubric.map(({ id }) => ({
      id,
      verdict: response.met.includes(id) ? ('right' as const) : ('unmarked' as const),
      points: 0,
      of: 0,
    })),
  }),
  arrange: (question) => question,
  ready: (_question, response) => response.compared && response.text.trim() !== '',
  blank: () => ({ text: '', met: [], compared: false }),
  // What was written stays in the field: trying again must not cost it.
  again: ({ text }) => ({ text, met: [], compared: false }),
  solution: (question) => ({ text: question.model, met: question.rubric.map(({ id }) => id), compared: true }),
  fits: (stored): stored is OwnWordsResponse =>
    typeof stored === 'object' &&
    stored !== null &&
    'text' in stored &&
    typeof stored.text === 'string' &&
    'met' in stored &&
    isIdList(stored.met) &&
    'compared' in stored &&
    typeof stored.compared === 'boolean',
};
