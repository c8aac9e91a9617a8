import { type Content, placedQuestions } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { ContentCheck } from './index.ts';

interface Named {
  id: string;
  file: string;
  line?: number | undefined;
  field?: string;
}

function repeated(kind: string, named: Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const earlier = first.get(one.id);
    if (!earlier) {
      first.set(one.id, one);
      return [];
    }
    const where = earlier.line ? `${earlier.file}:${earlier.line}` : earlier.file;
    return [
      {
        file: one.file,
        line: one.line,
        field: one.field,
        wrong: `the ${kind} id "${one.id}" is already used in ${where}.`,
        remedy: 'Give the newer one another id. Never change the id of one that officers have already met.',
      },
    ];
  });
}

function inList(list: Content['terms'] | Content['references'] | Content['crisisLines'] | Content['language']): Named[] {
  return ((list.value ?? []) as { id: string }[]).map(({ id }, i) => ({ id, file: list.file, line: list.locate([i, 'id']).line, field: `${i}.id` }));
}

/** The ids of all the parts inside a question. */
function partIds(question: object): { id: string; path: PropertyKey[] }[] {
  return Object.entries(question).flatMap(([key, value]) =>
    Array.isArray(value) ? value.flatMap((part, i) => (typeof part === 'object' && part && 'id' in part ? [{ id: String(part.id), path: [key, i, 'id'] }] : [])) : [],
  );
}

/** No id is used twice: answers and progress are stored under ids. */
export const checkDuplicates: ContentCheck = (content) => [
  ...repeated(
    'question',
    placedQuestions(content).map(({ question, file, locate, path }) => ({ id: question.id, file, line: locate([...path, 'id']).line, field: [...path, 'id'].join('.') })),
  ),
  ...placedQuestions(content).flatMap(({ question, file, locate, path }) =>
    repeated(
      `part of question "${question.id}" with the`,
      partIds(question)
        .filter((part) => question.type !== 'sort' || part.path[0] !== 'categories')
        .map((part) => ({ id: part.id, file, line: locate([...path, ...part.path]).line, field: [...path, ...part.path].map(String).join('.') })),
    ),
  ),
  ...content.modules.flatMap(({ module, questions, lessons }) => [
    ...repeated('lesson', lessons.flatMap((lesson) => (lesson.head ? [{ id: lesson.head.id, file: lesson.file, line: lesson.locate(['id']).line, field: 'id' }] : []))),
    ...repeated('case', (questions.value?.cases ?? []).map(({ id }, i) => ({ id, file: questions.file, line: questions.locate(['cases', i, 'id']).line, field: `cases.${i}.id` }))),
    ...repeated('objective', (module.value?.objectives ?? []).map(({ id }, i) => ({ id, file: module.file, line: module.locate(['objectives', i, 'id']).line, field: `objectives.${i}.id` }))),
  ]),
  ...repeated(
    'private note',
    content.modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.parts.filter((part) => part.name === 'PrivateNote').map((part) => ({ id: part.id, file: lesson.file, line: part.line, field: '<PrivateNote> id' })))),
  ),
  ...repeated('glossary', inList(content.terms)),
  ...repeated('reference', inList(content.references)),
  ...repeated('crisis line', inList(content.crisisLines)),
  ...repeated('language rule', inList(content.language)),
];
