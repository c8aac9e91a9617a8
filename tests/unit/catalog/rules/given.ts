import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readFiles } from '../../../../src/catalog/load.ts';
import type { Given, Rule } from '../../../../src/catalog/rules/rule.ts';
import { readTexts, type Text } from '../../../../src/catalog/texts.ts';

/** What is laid over the whole fixture. */
interface Over {
  questions?: object[];
  cases?: object[];
  lesson?: string;
  guide?: string;
  today?: string;
  files?: Record<string, string>;
}

const head = '---\nid: asking\ntitle: Asking and waiting\nsummary: One open question, and a pause.\nobjectives: [ask]\n---\n\n';
const guideHead = '---\ntitle: A guide\nsummary: For a class.\nminutes: 60\n---\n\n';
const module = 'content/modules/noticing';

/** What rules are given of the whole fixture with these files in it, read as the content check reads them. */
export function givenWith({ questions, cases = [], lesson, guide, today = '2026-12-01', files = {} }: Over): Given {
  const root = mkdtempSync(join(tmpdir(), 'rapport-rules-'));
  cpSync(resolve(import.meta.dirname, '../../../fixtures/content/whole'), root, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  if (questions) write(`${module}/questions.yaml`, stringify({ cases, questions }));
  if (lesson !== undefined) write(`${module}/02-asking.mdx`, head + lesson);
  if (guide !== undefined) write(`${module}/facilitator.mdx`, guideHead + guide);
  for (const [file, text] of Object.entries(files)) write(file, text);
  const { content, problems } = readFiles(root);
  const texts = readTexts(content);
  rmSync(root, { recursive: true });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { content, texts, today };
}

const whole = givenWith({});

/** What rules are given of one text. */
export const givenText = (text: string, more: Partial<Text> = {}): Given => ({
  ...whole,
  texts: [{ place: { file: 'content/some.mdx', line: 1 }, text, of: 'lesson', kind: 'prose', speech: 'author', sources: [], ...more }],
});

/** The words that a rule finds. */
export const wordsOf = (rule: Rule, given: Given): string[] => rule.find(given).flatMap(({ words }) => words);

/** How often a rule finds something. */
export const countOf = (rule: Rule, given: Given): number => rule.find(given).length;

/** A question with what every question has. */
export const question = (own: object): object => ({
  id: 'some',
  objective: 'ask',
  use: ['practice'],
  explain: 'This is why.',
  sources: ['example2020'],
  ...own,
});

/** A choice; the right option begins with a star. */
export const choice = (stem: string, options: string[], more: object = {}): object =>
  question({
    type: 'choice',
    stem,
    options: options.map((text, i) => ({
      id: `o${i}`,
      text: text.replace(/^\*/, ''),
      why: 'So.',
      ...(text.startsWith('*') ? { correct: true } : {}),
    })),
    ...more,
  });

/** A text with one gap, {gap}. */
export const gap = (text: string, options: string[], more: object = {}): object =>
  question({
    type: 'complete',
    stem: 'Complete the sentence.',
    text,
    gaps: [
      {
        id: 'gap',
        options: options.map((one, i) => ({
          id: `o${i}`,
          text: one.replace(/^\*/, ''),
          why: 'So.',
          ...(one.startsWith('*') ? { correct: true } : {}),
        })),
      },
    ],
    ...more,
  });
