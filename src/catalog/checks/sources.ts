import { type Content, placedQuestions } from '../load.ts';
import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

interface Use {
  id: string;
  file: string;
  line?: number | undefined;
  field: string;
}

/** Every place that names a source. */
function uses(content: Content): Use[] {
  const lists = [content.terms, content.crisisLines, content.language] as const;
  return [
    ...content.modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ file, parts }) => parts.filter((part) => part.name === 'Cite').flatMap(({ id, line }) => id.split(' ').map((one) => ({ id: one, file, line, field: '<Cite> id' })))),
    ),
    ...placedQuestions(content).flatMap(({ question, file, locate, path }) =>
      question.sources.map((id, i) => ({ id, file, line: locate([...path, 'sources', i]).line, field: [...path, 'sources', i].map(String).join('.') })),
    ),
    ...lists.flatMap(({ file, value, locate }) =>
      ((value ?? []) as { sources?: string[] }[]).flatMap(({ sources }, i) => (sources ?? []).map((id, j) => ({ id, file, line: locate([i, 'sources', j]).line, field: `${i}.sources.${j}` }))),
    ),
  ];
}

/** Every source named exists, every reference is used, and every lesson names a source. */
export const checkSources: ContentCheck = (content) => {
  const { references, modules } = content;
  const without = modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ file, parts, head }) =>
      head && !parts.some((part) => part.name === 'Cite') ? [{ file, wrong: 'names no source.', remedy: 'Put <Cite id="…" /> after each claim, with the id of a reference.' }] : [],
    ),
  );
  if (!references.value) return without;
  const known = references.value.map(({ id }) => id);
  const used = uses(content);
  const names = new Set(used.map(({ id }) => id));
  const whole = [content.terms, content.crisisLines, content.language, ...modules.map(({ questions }) => questions)].every(({ value }) => value);
  return [
    ...without,
    ...used.flatMap(({ id, ...place }) =>
      known.includes(id) ? [] : [{ ...place, wrong: `there is no reference "${id}".${nearest(id, known)}`, remedy: 'Write the id of an entry in content/references.yaml, or add the source there.' }],
    ),
    ...(whole ? known : []).flatMap((id, i) =>
      names.has(id) ? [] : [{ file: references.file, ...references.locate([i]), field: `${i}.id`, wrong: `the reference "${id}" is not used anywhere.`, remedy: 'Cite it where it carries a claim, or take the entry out.' }],
    ),
  ];
};
