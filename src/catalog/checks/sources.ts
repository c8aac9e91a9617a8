import type { ContentCheck } from '../content.ts';
import { type Content, placedQuestions, textsOf } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Place } from '../problem.ts';

/** Every list called `sources` within a value, wherever it stands. */
function sourcesWithin(value: unknown, path: PropertyKey[] = []): { id: string; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'sources' && Array.isArray(one) ? one.map((id: string, i) => ({ id, path: [...at, i] })) : sourcesWithin(one, at);
  });
}

/** Every place that names a source. */
function uses(content: Content): { id: string; place: Place }[] {
  return [
    ...content.modules.flatMap((module) =>
      textsOf(module).flatMap(({ file, parts }) =>
        parts
          .filter((part) => part.name === 'Cite')
          .flatMap(({ id, line }) => id.split(' ').map((one) => ({ id: one, place: { file, line, field: '<Cite> id' } }))),
      ),
    ),
    ...placedQuestions(content).flatMap(({ question, locate, path }) =>
      question.sources.map((id, i) => ({ id, place: locate([...path, 'sources', i]) })),
    ),
    ...content.scenarios.flatMap(({ value, locate }) => [
      ...Object.entries(value?.turns ?? {}).flatMap(([turn, { replies }]) =>
        replies.flatMap((reply, i) => reply.sources.map((id, j) => ({ id, place: locate(['turns', turn, 'replies', i, 'sources', j]) }))),
      ),
      ...Object.entries(value?.endings ?? {}).flatMap(([ending, { sources }]) =>
        sources.map((id, i) => ({ id, place: locate(['endings', ending, 'sources', i]) })),
      ),
    ]),
    ...content.selfChecks.flatMap(({ value, locate }) => sourcesWithin(value).map(({ id, path }) => ({ id, place: locate(path) }))),
    ...[content.terms, content.crisisLines, content.services, content.language].flatMap(({ value, locate }) =>
      ((value ?? []) as { sources?: string[] }[]).flatMap(({ sources }, i) =>
        (sources ?? []).map((id, j) => ({ id, place: locate([i, 'sources', j]) })),
      ),
    ),
  ];
}

/** Every source named exists, every reference is used, and every lesson names a source. */
export const checkSources: ContentCheck = (content) => {
  const { references, modules } = content;
  const lessons = modules.flatMap((module) => module.lessons);
  const texts = modules.flatMap(textsOf);
  const without = lessons
    .filter(({ whole, parts }) => whole && !parts.some((part) => part.name === 'Cite'))
    .map(({ file }) => ({
      file,
      wrong: 'names no source.',
      remedy: 'Put <Cite id="…" /> after each claim, with the id of an entry in content/references.yaml.',
    }));
  if (!references.value) return without;
  const known = references.value.map(({ id }) => id);
  const used = uses(content);
  const unknown = used
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => ({
      ...place,
      wrong: `there is no reference "${id}".${didYouMean(id, known)}`,
      remedy: 'Write the id of an entry in content/references.yaml, or add the source there.',
    }));
  const names = new Set(used.map(({ id }) => id));
  const lists = [
    content.terms,
    content.crisisLines,
    content.services,
    content.language,
    ...content.scenarios,
    ...content.selfChecks,
    ...modules.map(({ questions }) => questions),
  ];
  // While a file cannot be read or a name is misspelled, any reference may be meant.
  const allUsesKnown = unknown.length === 0 && lists.every(({ value }) => value) && texts.every(({ whole }) => whole);
  return [
    ...without,
    ...unknown,
    ...(allUsesKnown ? known : []).flatMap((id, i) =>
      names.has(id)
        ? []
        : [
            {
              ...references.locate([i, 'id']),
              wrong: `the reference "${id}" is not used anywhere.`,
              remedy: 'Cite it where it carries a claim, or take the entry out.',
            },
          ],
    ),
  ];
};
