import { type ContentCheck, textsOf } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Every glossary term that a lesson marks is defined, and every term is used. */
export const checkTerms: ContentCheck = ({ terms, modules }) => {
  if (!terms.value) return [];
  const known = terms.value.map(({ id }) => id);
  const lessons = modules.flatMap(textsOf);
  const marked = lessons.flatMap(({ file, parts, links }) => [
    ...parts.filter((part) => part.name === 'Term').map(({ id, line }) => ({ id, file, line, field: '<Term> id' })),
    ...links.filter(({ url }) => url.startsWith('term:')).map(({ url, line }) => ({ id: url.slice('term:'.length), file, line, field: 'link' })),
  ]);
  const unknown = marked
    .filter(({ id }) => !known.includes(id))
    .map(({ id, ...place }) => ({
      ...place,
      wrong: `the glossary does not define "${id}".${didYouMean(id, known)}`,
      remedy: 'Write the id of an entry in content/glossary.yaml, or add the term there.',
    }));
  if (unknown.length > 0 || lessons.some(({ whole }) => !whole)) return unknown;
  return known.flatMap((id, i) =>
    marked.some((one) => one.id === id)
      ? []
      : [
          {
            ...terms.locate([i, 'id']),
            wrong: `no lesson uses the term "${id}".`,
            remedy: `Mark its first use in a lesson with <Term id="${id}">…</Term>, or take the entry out.`,
          },
        ],
  );
};
