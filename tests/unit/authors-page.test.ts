import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/catalog/load.ts';
import { type Problem, sayProblem } from '../../src/catalog/problem.ts';
import { partSchemas } from '../../src/lesson/schema.ts';
import { tableNames, withTables } from '../../src/tools/authors-page.mjs';
import { questionTypes } from './quiz/any-question.ts';

const page = readFileSync(new URL('../../docs/authors.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

describe('the tables of fields', () => {
  test('are those of the schemas', () => {
    expect(page, 'The schemas have changed. Run: node src/tools/authors-page.mjs').toBe(withTables(page));
  });

  test('stand in the page once each', () => {
    const found = [...page.matchAll(/<!-- fields: (\S+) -->/g)].map(([, name]) => name);
    expect(found.sort()).toEqual([...tableNames].sort());
  });

  test('there is one for every type of question', () => {
    expect(tableNames).toEqual(expect.arrayContaining([...questionTypes]));
  });

  test('are written anew, and nothing else is', () => {
    const edited = page.replace('# For authors', '# For somebody').replace('| command |', '| the command |');
    const old = edited.replaceAll(/(<!-- fields: \S+ -->\n)[\s\S]*?(<!-- end -->)/g, '$1| an old row |\n$2');
    expect(old).not.toBe(edited);
    expect(withTables(old)).toBe(edited);
  });

  test('a marker that is misspelled or has no end is refused', () => {
    expect(() => withTables('<!-- fields: choise -->\n<!-- end -->')).toThrow('There is no table "choise".');
    expect(() => withTables('<!-- fields: choice -->\nmore text')).toThrow('Write <!-- end --> below the table "choice".');
    expect(() => withTables('<!-- fields: choice -->\n<!-- fields: order -->\n<!-- end -->')).toThrow('below the table "choice"');
  });
});

/** An example on the page: what stands behind the language in its fence, and its text. */
interface Example {
  place: string;
  text: string;
}

const examples: Example[] = [...page.matchAll(/^```(?:yaml|mdx|svg)(?: (.*))?\n([\s\S]*?)^```$/gm)].map(([, place = '', text = '']) => ({
  place,
  text,
}));
const mistake = examples.find(({ place }) => place.startsWith('mistake '));
const whole = examples.filter((example) => example !== mistake);

/** A file to which an example is added; the line that names the list is not written twice. */
function added(file: string, text: string): string {
  const [first = ''] = text.split('\n', 1);
  return file + (/^\w+:$/.test(first) && file.split('\n').includes(first) ? text.slice(first.length + 1) : text);
}

/** The content check over the examples, put into the files that their fences name. */
function problemsIn(list: readonly Example[]): Problem[] {
  const files = new Map<string, string>();
  for (const { place, text } of list) files.set(place, added(files.get(place) ?? '', text));
  const root = mkdtempSync(join(tmpdir(), 'rapport-authors-'));
  for (const [file, text] of files) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { problems } = readContent(root, '2026-12-01');
  rmSync(root, { recursive: true });
  return problems;
}

describe('the examples', () => {
  test('all say where they belong', () => {
    expect(whole.map(({ place }) => place).filter((place) => !place.startsWith('content/'))).toEqual([]);
    expect(whole.length).toBeGreaterThanOrEqual(18);
  });

  test('together are one small module in which the content check finds nothing wrong', () => {
    expect(problemsIn(whole).map(sayProblem)).toEqual([]);
  });

  test('that check would find what is wrong in each of them', { timeout: 30_000 }, () => {
    const unheard = whole.filter((example) => {
      const broken = example.place.endsWith('.svg')
        ? example.text.replace('viewBox', 'view')
        : example.text.replace(/^( *(?:- )?)(id|name|minutes|words):/m, '$1$2x:');
      return problemsIn(whole.map((one) => (one === example ? { ...one, text: broken } : one))).length === 0;
    });
    expect(unheard.map(({ place }) => place)).toEqual([]);
  });

  test('show every type of question and every part of a lesson', () => {
    const types = whole.flatMap(({ text }) => [...text.matchAll(/^ {4}type: (\S+)$/gm)].map(([, type]) => type));
    expect(types.sort()).toEqual([...questionTypes].sort());
    const lesson = whole.find(({ place }) => place.endsWith('.mdx'))?.text ?? '';
    expect(Object.keys(partSchemas).filter((part) => !new RegExp(`<${part}\\b`).test(lesson))).toEqual([]);
  });

  test('the mistakes shown get the messages shown, but for their lines', () => {
    const id = mistake?.place.split(' ')[1];
    const spoiled = whole.map((one) => (one.text.includes(`- id: ${id}\n`) ? { ...one, text: mistake?.text ?? '' } : one));
    const lineless = (text: string) => text.replaceAll(/(\.(?:yaml|mdx)):\d+:\d+/g, '$1');
    const shown = /^```text\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    expect(lineless(shown.trim())).toBe(lineless(problemsIn(spoiled).map(sayProblem).join('\n\n')));
    expect(page).toContain(`\`content: ${problemsIn(spoiled).length} to mend\``);
  });
});
