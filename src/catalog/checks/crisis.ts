import type { ContentCheck } from './index.ts';

/** Words after which help must be in view: rule SM9 of the safe-messaging rules (naasp_donts, ros). */
const sensitive = /suicid|self-harm|kill(?:ing|ed)? (?:my|your|him|her|them)sel(?:f|ves)|end(?:ing)? (?:my|your|his|her|their) (?:own )?life|not worth living|better off dead|want(?:ed|s)? to die/i;

/** Wherever suicide or self-harm is mentioned, the region's crisis lines stand beside it. */
export const checkCrisis: ContentCheck = ({ modules }) =>
  modules.flatMap(({ lessons, questions }) => [
    ...lessons.flatMap(({ file, passages, parts }) => {
      const found = passages.find(({ text }) => sensitive.test(text));
      return found && !parts.some((part) => part.name === 'CrisisLines')
        ? [{ file, line: found.line, wrong: `mentions "${sensitive.exec(found.text)?.[0]}" and shows no crisis line.`, remedy: 'Put <CrisisLines /> beside it.' }]
        : [];
    }),
    ...(questions.value?.cases ?? []).flatMap((one, i) =>
      sensitive.test(one.text) && !one.crisis
        ? [{ file: questions.file, ...questions.locate(['cases', i]), field: `cases.${i}.crisis`, wrong: `the case "${one.id}" mentions "${sensitive.exec(one.text)?.[0]}" and shows no crisis line.`, remedy: 'Write crisis: true.' }]
        : [],
    ),
    ...(questions.value?.questions ?? []).flatMap((question, i) => {
      const withCase = questions.value?.cases.find(({ id }) => id === question.case)?.crisis;
      const found = sensitive.exec(JSON.stringify(question));
      return found && !question.crisis && !withCase
        ? [{ file: questions.file, ...questions.locate(['questions', i]), field: `questions.${i}.crisis`, wrong: `"${question.id}" mentions "${found[0]}" and shows no crisis line.`, remedy: 'Write crisis: true on the question or on its case.' }]
        : [];
    }),
  ]);
