import type { ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Every case that a question names exists, and every case is used. */
export const checkCases: ContentCheck = ({ modules }) =>
  modules.flatMap(({ questions }) => {
    if (!questions.value) return [];
    const { cases, questions: all } = questions.value;
    const known = cases.map(({ id }) => id);
    const unknown = all.flatMap((question, i) =>
      question.case === undefined || known.includes(question.case)
        ? []
        : [
            {
              ...questions.locate(['questions', i, 'case']),
              wrong: `there is no case "${question.case}".${didYouMean(question.case, known)}`,
              remedy: known.length ? `Write one of: ${known.join(', ')}; or add it under "cases".` : 'Add it under "cases" at the top of the file.',
            },
          ],
    );
    if (unknown.length > 0) return unknown;
    return cases.flatMap(({ id }, i) =>
      all.some((question) => question.case === id)
        ? []
        : [
            {
              ...questions.locate(['cases', i, 'id']),
              wrong: `no question uses the case "${id}".`,
              remedy: `Write case: ${id} in a question, or take the case out.`,
            },
          ],
    );
  });
