import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

/** Every glossary term that a lesson marks is defined, and every term is used. */
export const checkTerms: ContentCheck = ({ terms, modules }) => {
  if (!terms.value) return [];
  const known = terms.value.map(({ id }) => id);
  const lessons = modules.flatMap((module) => module.lessons);
  const marked = lessons.flatMap(({ file, parts, links }) => [
    ...parts.filter((part) => part.name === 'Term').map(({ id, line }) => ({ id, file, line, field: '<Term> id' })),
    ...links.filter(({ url }) => url.startsWith('term:')).map(({ url, line }) => ({ id: url.slice('term:'.length), file, line, field: 'link' })),
  ]);
  const used = new Set(marked.map(({ id }) => id));
  const whole = lessons.every((lesson) => lesson.head);
  return [
    ...marked.flatMap(({ id, ...place }) =>
      known.includes(id) ? [] : [{ ...place, wrong: `the glossary does not define "${id}".${nearest(id, known)}`, remedy: 'Add it to content/glossary.yaml, or write the id of a term that stands there.' }],
    ),
    ...(whole ? known : []).flatMap((id, i) =>
      used.has(id) ? [] : [{ file: terms.file, ...terms.locate([i]), field: `${i}.id`, wrong: `no lesson uses the term "${id}".`, remedy: `Mark its first use in a lesson with <Term id="${id}">…</Term>, or take the entry out.` }],
    ),
  ];
};
