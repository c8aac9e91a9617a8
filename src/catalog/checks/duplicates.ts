import type { ContentCheck } from '../content.ts';
import { type Content, type PlacedQuestion, placedQuestions, textsOf } from '../content.ts';
import type { Place, Problem } from '../problem.ts';

interface Named {
  id: string;
  place: Place;
}

function repeated(kind: string, named: Named[]): Problem[] {
  const first = new Map<string, Place>();
  return named.flatMap(({ id, place }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, place);
      return [];
    }
    const where = earlier.line ? `${earlier.file}:${earlier.line}` : earlier.file;
    return [
      {
        ...place,
        wrong: `the ${kind} id "${id}" is already used in ${where}.`,
        remedy: 'Give the newer one another id. Never change the id of one that officers have already met.',
      },
    ];
  });
}

function inList({
  value,
  locate,
}: Content['terms'] | Content['references'] | Content['crisisLines'] | Content['services'] | Content['language']): Named[] {
  return ((value ?? []) as { id: string }[]).map(({ id }, i) => ({ id, place: locate([i, 'id']) }));
}

type PartId = { id: string; path: PropertyKey[] };

/** The ids of the parts of a question, list by list, also of lists within lists. */
function partLists(holder: object, path: PropertyKey[] = []): PartId[][] {
  return Object.entries(holder).flatMap(([key, list]) => {
    if (!Array.isArray(list)) return [];
    const parts = list.map((part: unknown, i) => ({ part, path: [...path, key, i] })).filter(({ part }) => typeof part === 'object' && part !== null);
    const ids = parts.flatMap(({ part, path: at }) =>
      'id' in (part as object) ? [{ id: String((part as { id: unknown }).id), path: [...at, 'id'] }] : [],
    );
    return [ids, ...parts.flatMap(({ part, path: at }) => partLists(part as object, at))];
  });
}

function inQuestion({ question, locate, path }: PlacedQuestion): Problem[] {
  const lists = partLists(question);
  // The right-hand sides of a match come from both of its lists.
  return (question.type === 'match' ? [lists.flat()] : lists).flatMap((list) =>
    repeated(
      'part',
      list.map(({ id, path: within }) => ({ id, place: locate([...path, ...within]) })),
    ),
  );
}

/** No id is used twice: answers and progress are stored under ids. */
export const checkDuplicates: ContentCheck = (content) => [
  ...repeated(
    'question',
    placedQuestions(content).map(({ question, locate, path }) => ({ id: question.id, place: locate([...path, 'id']) })),
  ),
  ...placedQuestions(content).flatMap(inQuestion),
  ...content.modules.flatMap(({ questions, lessons }) => [
    ...repeated(
      'lesson',
      lessons.flatMap(({ head, locate }) => (head ? [{ id: head.id, place: locate(['id']) }] : [])),
    ),
    ...repeated(
      'case',
      (questions.value?.cases ?? []).map(({ id }, i) => ({ id, place: questions.locate(['cases', i, 'id']) })),
    ),
  ]),
  // A course asks about the objectives of several modules in one test.
  ...repeated(
    'objective',
    content.modules.flatMap(({ module }) =>
      (module.value?.objectives ?? []).map(({ id }, i) => ({ id, place: module.locate(['objectives', i, 'id']) })),
    ),
  ),
  ...repeated(
    'private note',
    content.modules.flatMap((module) =>
      textsOf(module).flatMap(({ file, parts }) =>
        parts.filter((part) => part.name === 'PrivateNote').map(({ id, line }) => ({ id, place: { file, line, field: '<PrivateNote> id' } })),
      ),
    ),
  ),
  ...repeated('glossary', inList(content.terms)),
  ...repeated('reference', inList(content.references)),
  ...repeated('crisis line', inList(content.crisisLines)),
  ...repeated('service', inList(content.services)),
  ...repeated('language rule', inList(content.language)),
];
