import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import type { ModuleFolder } from '../../src/catalog/content.ts';
import { readFiles } from '../../src/catalog/load.ts';
import { sourceLine } from '../../src/catalog/reference-text.ts';
import type { Reference } from '../../src/catalog/schema.ts';
import type { Question } from '../../src/quiz/schema.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Lessons' })] });
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Kinds of Starlight's asides that stand for parts of a lesson. Every other part leaves its text behind. */
const asides: Record<string, string> = { Scene: 'note', Callout: 'caution', Takeaways: 'tip', TryIt: 'tip' };

const safe = (text: string) => text.replaceAll('{', '&#123;').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');

/** What there is to choose from in a question, and what is said of it. */
function partsOf(value: unknown): { text: string; why: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, why } = value as { text?: unknown; why?: unknown };
  const own = typeof text === 'string' && 'id' in value ? [{ text, why: typeof why === 'string' ? why : '' }] : [];
  return [...own, ...Object.values(value).flatMap(partsOf)];
}

/** A question as an author would write it for a site that only shows text. */
function questionText({ cases, question }: { cases: ReadonlyMap<string, string>; question: Question }): string {
  const parts = partsOf(question);
  return [
    '### Check yourself',
    safe(cases.get(question.case ?? '') ?? ''),
    `**${safe(question.stem)}**`,
    parts.map(({ text }) => `- ${safe(text)}`).join('\n'),
    '<details>\n<summary>Answer</summary>\n',
    parts.map(({ text, why }) => `- ${safe(text)} ${safe(why)}`).join('\n'),
    safe(question.explain),
    '</details>',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A lesson as a page of Starlight, with the components that Starlight brings. */
function pageOf(path: string, { questions }: ModuleFolder, references: ReadonlyMap<string, Reference>): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const title = /^title: ((?:.|\n )*)/m.exec(head)?.[1] ?? '';
  const description = /^summary: ((?:.|\n )*)/m.exec(head)?.[1] ?? '';
  const cases = new Map((questions.value?.cases ?? []).map(({ id, text }) => [id, text]));
  const cited: string[] = [];
  const cite = (id: string) => {
    if (!cited.includes(id)) cited.push(id);
    return `<sup>[${cited.indexOf(id) + 1}](#source-${id})</sup>`;
  };
  const text = body
    .replace(/<Cite id="([^"]*)" \/>/g, (_, ids: string) => ids.split(' ').map(cite).join(''))
    .replace(/<Check id="([^"]*)" \/>/g, (_, id: string) => {
      const question = questions.value?.questions.find((one) => one.id === id);
      return question ? questionText({ cases, question }) : '';
    })
    .replace(/<(\/?)([A-Z]\w*)[^>]*>/g, (_, end: string, name: string) =>
      name in asides ? (end ? '</Aside>' : `<Aside type="${asides[name]}">`) : '',
    )
    .replace(/\]\((?:lesson|term):[^)]*\)/g, '](../)');
  const sources = cited.flatMap((id) => references.get(id) ?? []).map(sourceLine);
  const list = sources.map(({ id, before, title, address, where }) => {
    const named = address ? `[${safe(title)}](${address})` : safe(title);
    return `1. <span id="source-${id}">${safe(before)}</span>${named}.${safe(where)}`;
  });
  return `---\ntitle: ${title}\ndescription: ${description}\n---\nimport { Aside } from '@astrojs/starlight/components';\n\n${text}\n\n## Sources\n\n${list.join('\n')}\n`;
}

/**
 * Writes a project of Starlight with the same lessons, one page each: their text, their questions written out, and their sources.
 * It has no quizzes, guides, conversations, record or offline work.
 * @param from a folder that holds a content folder of Rapport
 * @param to the project's folder, made or emptied
 */
export function writeStarlight(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  const docs = join(to, 'src', 'content', 'docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(
    join(to, 'package.json'),
    JSON.stringify({ name: 'lessons', private: true, type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } }),
  );
  writeFileSync(join(to, 'astro.config.mjs'), config);
  writeFileSync(join(to, 'src', 'content.config.ts'), collections);
  writeFileSync(join(docs, 'index.mdx'), `---\n${stringify({ title: 'Lessons' })}---\n\nAll lessons stand beside this text.\n`);
  const { content } = readFiles(from);
  const references = new Map((content.references.value ?? []).map((reference) => [reference.id, reference]));
  for (const module of content.modules) {
    mkdirSync(join(docs, basename(module.folder)));
    for (const { file } of module.lessons)
      writeFileSync(join(docs, basename(module.folder), basename(file)), pageOf(join(from, file), module, references));
  }
}
