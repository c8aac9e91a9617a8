import type { ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Every <Check> names an inline question of its own module, and every inline question stands in one lesson. */
export const checkInline: ContentCheck = ({ modules }) =>
  modules.flatMap(({ questions, lessons, facilitator }) => {
    const all = questions.value?.questions;
    if (!all) return [];
    const inGuide = (facilitator?.parts ?? [])
      .filter((part) => part.name === 'Check')
      .map(({ line }) => ({
        file: facilitator?.file ?? '',
        line,
        field: '<Check>',
        wrong: 'a guide for trainers holds no questions.',
        remedy: 'Write the question as text, or link to the lesson that asks it.',
      }));
    const inline = all.filter((question) => question.use.includes('inline')).map(({ id }) => id);
    const checks = lessons.flatMap(({ file, parts }) => parts.filter((part) => part.name === 'Check').map((part) => ({ ...part, file })));
    const wholeAndKnown = lessons.every(({ whole }) => whole) && checks.every(({ id }) => all.some((question) => question.id === id));
    return [
      ...inGuide,
      ...checks.flatMap(({ id, file, line }, i) => {
        const place = { file, line, field: '<Check> id' };
        if (!all.some((question) => question.id === id))
          return [
            {
              ...place,
              wrong: `the module has no question "${id}".${didYouMean(id, inline)}`,
              remedy: inline.length
                ? `Write one of: ${inline.join(', ')}; or add the question to ${questions.file} with use: [inline].`
                : `Add the question to ${questions.file} with use: [inline].`,
            },
          ];
        if (!inline.includes(id))
          return [
            {
              ...place,
              wrong: `"${id}" is not an inline question.`,
              remedy: `Write use: [inline] in that question in ${questions.file}, or choose another one here.`,
            },
          ];
        const first = checks.find((check) => check.id === id);
        return first !== checks[i] && first
          ? [
              {
                ...place,
                wrong: `"${id}" already stands in ${first.file}:${first.line}.`,
                remedy: 'Take one of the two out: each inline question is used once.',
              },
            ]
          : [];
      }),
      ...all.flatMap((question, i) => {
        if (!question.use.includes('inline')) return [];
        const place = questions.locate(['questions', i, 'use']);
        if (question.use.length > 1)
          return [
            {
              ...place,
              wrong: 'is inline and in a quiz at once.',
              remedy: 'Write use: [inline], or take "inline" out: an inline question appears only in its lesson.',
            },
          ];
        return wholeAndKnown && !checks.some((check) => check.id === question.id)
          ? [
              {
                ...place,
                wrong: `the inline question "${question.id}" stands in no lesson.`,
                remedy: `Put <Check id="${question.id}" /> into the lesson that teaches it, or write use: [practice].`,
              },
            ]
          : [];
      }),
    ];
  });
