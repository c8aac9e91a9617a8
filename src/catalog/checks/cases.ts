import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

/** Every case that a question names exists, and every case is used. */
export const checkCases: ContentCheck = ({ modules }) =>
  modules.flatMap(({ questions }) => {
    if (!questions.value) return [];
    const { cases, questions: all } = questions.value;
    const known = cases.map(({ id }) => id);
    return [
      ...all.flatMap((question, i) =>
        question.case === undefined || known.includes(question.case)
          ? []
          : [{ file: questions.file, ...questions.locate(['questions', i, 'case']), field: `questions.${i}.case`, wrong: `"${question.id}": there is no case "${question.case}".${nearest(question.case, known)}`, remedy: known.length ? `Write one of: ${known.join(', ')}; or add it under "cases".` : 'Add it under "cases" at the top of the file.' }],
      ),
      ...cases.flatMap(({ id }, i) =>
        all.some((question) => question.case === id)
          ? []
          : [{ file: questions.file, ...questions.locate(['cases', i]), field: `cases.${i}.id`, wrong: `no question uses the case "${id}".`, remedy: 'Name it in a question, or take it out.' }],
      ),
    ];
  });
