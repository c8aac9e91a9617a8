import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

/** Every <Check> names an inline question of its own module, and every inline question stands in one lesson. */
export const checkInline: ContentCheck = ({ modules }) =>
  modules.flatMap(({ questions, lessons }) => {
    const all = questions.value?.questions;
    if (!all) return [];
    const inline = all.filter((question) => question.use.includes('inline')).map(({ id }) => id);
    const checks = lessons.flatMap(({ file, parts }) => parts.filter((part) => part.name === 'Check').map((part) => ({ ...part, file })));
    return [
      ...checks.flatMap(({ id, file, line }, i) => {
        const place = { file, line, field: '<Check> id' };
        if (!all.some((question) => question.id === id)) return [{ ...place, wrong: `the module has no question "${id}".${nearest(id, inline)}`, remedy: `Write the id of a question in ${questions.file} with "use: [inline]".` }];
        if (!inline.includes(id)) return [{ ...place, wrong: `"${id}" is not an inline question.`, remedy: `Set "use: [inline]" on it in ${questions.file}, or choose another.` }];
        return checks.findIndex((check) => check.id === id) < i ? [{ ...place, wrong: `"${id}" already stands in a lesson.`, remedy: 'Use each inline question once.' }] : [];
      }),
      ...all.flatMap((question, i) => {
        const place = { file: questions.file, ...questions.locate(['questions', i, 'use']), field: `questions.${i}.use` };
        if (!question.use.includes('inline')) return [];
        if (question.use.length > 1) return [{ ...place, wrong: `"${question.id}" is inline and in a quiz at once.`, remedy: 'An inline question appears only in its lesson: write use: [inline], or take "inline" out.' }];
        return checks.some((check) => check.id === question.id) ? [] : [{ ...place, wrong: `the inline question "${question.id}" stands in no lesson.`, remedy: `Put <Check id="${question.id}" /> into the lesson that teaches it, or use it for practice.` }];
      }),
    ];
  });
