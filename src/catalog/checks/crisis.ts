import { type Content, type ContentCheck, textsOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { sensitive } from '../suicide.ts';

/** The words in a text after which help must be in view, if there are any. */
export const mentioned = (text: string): string | undefined => sensitive.exec(text)?.[0].replaceAll(/\s+/g, ' ');

/** What officers read of a question or a part: not its ids, nor the ids of its sources. */
export function readable(value: unknown, key = ''): string {
  if (['id', 'objective', 'case', 'sources', 'category', 'accept', 'patterns'].includes(key)) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value
    ? Object.entries(value)
        .map(([name, part]) => readable(part, Array.isArray(value) ? key : name))
        .join('\n')
    : '';
}

/** Where a conversation mentions suicide or self-harm, it says so beforehand and shows the lines while it lasts. */
const inScenario = ({ value, locate }: Content['scenarios'][number]): Problem[] => {
  const found = value && mentioned(readable(value));
  return !found
    ? []
    : [
        ...(value.crisis
          ? []
          : [{ ...locate(['id']), wrong: `mentions "${found}" and shows no crisis line.`, remedy: 'Write crisis: true in this scenario.' }]),
        ...(value.notice
          ? []
          : [
              {
                ...locate(['id']),
                wrong: `mentions "${found}" and does not say so beforehand.`,
                remedy: 'Write notice: with a sentence on what the conversation contains.',
              },
            ]),
      ];
};

/**
 * Where suicide or self-harm is mentioned, the region's crisis lines are shown: anywhere in the same lesson for a lesson,
 * with the question itself or with its case for a question, during the whole conversation for a scenario.
 */
export const checkCrisis: ContentCheck = ({ modules, scenarios }) => [
  ...scenarios.flatMap(inScenario),
  ...modules.flatMap(({ questions, ...module }) => [
    ...textsOf({ questions, ...module }).flatMap(({ file, whole, passages, parts }) => {
      const texts = [...passages, ...parts.map(({ attributes, line }) => ({ text: readable(attributes), line }))].sort((a, b) => a.line - b.line);
      const found = texts.find(({ text }) => sensitive.test(text));
      return found && whole && !parts.some((part) => part.name === 'CrisisLines')
        ? [
            {
              file,
              line: found.line,
              wrong: `mentions "${mentioned(found.text)}" and shows no crisis line.`,
              remedy: 'Put <CrisisLines /> on a line of its own below the paragraph.',
            },
          ]
        : [];
    }),
    ...(questions.value?.cases ?? []).flatMap((one, i) =>
      sensitive.test(one.text) && !one.crisis
        ? [
            {
              ...questions.locate(['cases', i, 'text']),
              wrong: `mentions "${mentioned(one.text)}" and shows no crisis line.`,
              remedy: 'Write crisis: true in this case.',
            },
          ]
        : [],
    ),
    ...(questions.value?.questions ?? []).flatMap((question, i) => {
      const found = mentioned(readable(question));
      const named = questions.value?.cases.find(({ id }) => id === question.case);
      const withCase = named && (named.crisis || sensitive.test(named.text));
      return found && !question.crisis && !withCase
        ? [
            {
              ...questions.locate(['questions', i]),
              wrong: `mentions "${found}" and shows no crisis line.`,
              remedy: 'Write crisis: true in this question, or in its case.',
            },
          ]
        : [];
    }),
  ]),
];
