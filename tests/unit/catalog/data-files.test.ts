import { expect, test } from 'vitest';
import type { Syllabus } from '../../../src/assignment/view.ts';
import { catalogue } from '../../../src/catalog/catalogue.ts';
import { dataAddress, dataFiles } from '../../../src/catalog/data-files.ts';
import { syllabusOf } from '../../../src/catalog/syllabus.ts';
import type { NotePrompts, Outline } from '../../../src/record/outline.ts';
import { progressOf } from '../../../src/record/progress.ts';
import { readData } from '../../../src/record/read-data.ts';
import { link } from '../../../src/site/link.ts';

const content = catalogue();
const text = (name: 'outline' | 'prompts') => dataFiles(content).get(name)?.text ?? '';

test('the outline comes back as the catalogue has it, and is the record’s outline too', () => {
  const read = readData<Syllabus & Outline>(text('outline'), link(''));
  expect(read).toEqual(JSON.parse(JSON.stringify(syllabusOf(content))));
  expect(read.modules.map(({ href }) => href)).toEqual(content.modules.map(({ href }) => href));
  expect(read.courses.map(({ href }) => href)).toEqual(content.courses.map(({ href }) => href));
  expect(content.modules.length).toBeGreaterThan(3);
});

test('no address in a file holds the folder of the site', () => {
  for (const name of ['outline', 'prompts'] as const) expect(text(name)).not.toContain(`"href":"${link('')}`);
});

test('the first lesson that pages hold is the next step of an empty record', () => {
  const { next } = progressOf([], readData<Outline>(text('outline'), link('')));
  expect(content.first).toMatchObject({ title: next?.title, href: next?.href, module: next?.module });
});

test('every private note and question in own words has its prompt and place', () => {
  const prompts = readData<NotePrompts>(text('prompts'), link(''));
  const notes = content.modules.flatMap(({ lessons }) => lessons.flatMap(({ file }) => file.parts.filter(({ name }) => name === 'PrivateNote')));
  expect(notes.length).toBeGreaterThan(5);
  for (const { id } of notes) expect(prompts[String(id)]?.href).toMatch(/^\/.+#/);
});

test('a file is named by its content, and pages hand out that name', () => {
  const names = [...dataFiles(content).values()].map(({ name }) => name);
  expect(names).toEqual([expect.stringMatching(/^outline\.[0-9a-f]{12}\.pack$/), expect.stringMatching(/^prompts\.[0-9a-f]{12}\.pack$/)]);
  expect(dataAddress(content, 'outline')).toBe(link(`_astro/${names[0]}`));
});
