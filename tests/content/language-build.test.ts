import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures, project, runNode } from './check-command.ts';
import { copyOfProject } from './copy-of-project.ts';
import { writeFullwidth } from './fullwidth.ts';
import { markedLanguage } from './marked-language.ts';

/*
 * A site in a second language: every text of the language file stands in ⟦ ⟧, and every text of the content is written in fullwidth letters.
 * So a Latin letter outside of ⟦ ⟧ is a word that the interface does not take from the language file.
 */

let root = '';
let output = '';

/** The parts of a lesson that have words of their own and that the content lacks. */
const everyPart = `
<DoDont>
<Do>

- Wait

</Do>
<Dont>

- Hurry

</Dont>
</DoDont>

<Say avoid>Late again?</Say>

<PrivateNote id="asking-note" prompt="Whom did you ask?" />

<CrisisLines />

<Services kind="mental-health" />

<Takeaways>

- Ask

</Takeaways>

<TryIt>

- Wait

</TryIt>
`;

/** Put beside the chart: that its numbers are invented cannot be read in fullwidth letters. */
const cited = 'Counted <Cite id="example2020" />.';

const guide = `---
title: Guide
summary: For a trainer with a class.
minutes: 60
scenario: late-again
---

Begin with <Cite id="example2020" />.
`;

beforeAll(async () => {
  root = copyOfProject(join(fixtures, 'whole'));
  const edit = (file: string, change: (text: string) => string) => writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  edit('content/modules/noticing/02-asking.mdx', (text) => text.replace(/<Bars .*\/>/, `$&\n\n${cited}`) + everyPart);
  writeFileSync(join(root, 'content/modules/noticing/facilitator.mdx'), guide);
  // No page shows self-checks yet, and some of their fields take certain words only.
  rmSync(join(root, 'content/self-checks'), { recursive: true });
  writeFullwidth(join(root, 'content'));
  edit('content/agency.yaml', (text) => `${text}language: ja\n`);
  edit('src/messages/index.ts', (text) => text.replace(/languages = \[/, "languages = ['ja', "));
  const words = (file: string) => readFileSync(join(project, 'src/messages', file), 'utf8');
  writeFileSync(join(root, 'src/messages/ja.ts'), words('en.ts').replaceAll("'./en/", "'./ja/"));
  mkdirSync(join(root, 'src/messages/ja'));
  for (const file of readdirSync(join(project, 'src/messages/en')))
    writeFileSync(join(root, 'src/messages/ja', file), markedLanguage(words(`en/${file}`), 'ja-JP'));
  ({ output } = await runNode(root, ['node_modules/astro/bin/astro.mjs', 'build']));
}, 300_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const tags = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const decoded = (text: string) =>
  text.replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll(/&[a-z]+;/g, ' ');

/** What a page says: its text, and the attributes that are read out, shown, or said by a script. */
function saidOn(html: string): string {
  const bare = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<!(--[\s\S]*?--|doctype[^>]*)>/gi, '');
  const attributes = [...bare.matchAll(tags)].flatMap(([tag]) =>
    [...tag.matchAll(/\s(alt|title|placeholder|aria-label|data-(?:marked|changed|not-stored|count))="([^"]*)"/g)].map(([, , value]) => value),
  );
  const description = bare.match(/<meta name="description" content="([^"]*)"/)?.[1];
  return decoded([bare.replaceAll(tags, ' '), ...attributes, description].join('\n'));
}

/** The words of two letters or more outside of ⟦ ⟧, without the product's name and addresses: one letter is a label on paper. */
function unmarked(said: string): string[] {
  let rest = said;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest.replaceAll(/\S+@\S+|\bRapport\b/g, ' ').match(/[A-Za-z][A-Za-z ]*[A-Za-z]|[⟦⟧]/g) ?? [];
}

const pages = [
  'index',
  'modules/noticing/seeing/index',
  'modules/noticing/asking/index',
  'modules/noticing/facilitator/index',
  'modules/noticing/practice/index',
  'scenarios/late-again/index',
  'progress/index',
  'help/index',
  'services/index',
];
const read = (page: string) => readFileSync(join(root, 'dist', `${page}.html`), 'utf8');

describe('a site in another language', () => {
  test('is built', () => {
    expect(output).toContain('Complete!');
  });

  test.each(pages)('%s says what it says in that language', (page) => {
    const html = read(page);
    expect(html).toContain('<html lang="ja-JP"');
    expect(saidOn(html).match(/⟦/g)?.length).toBeGreaterThan(15);
    expect(unmarked(saidOn(html))).toEqual([]);
  });

  test('no page of the site holds a word that is not in the language file', () => {
    const files = globSync('**/*.html', { cwd: join(root, 'dist') });
    expect(files.length).toBeGreaterThan(18);
    expect(files.flatMap((file) => unmarked(saidOn(read(file.slice(0, -'.html'.length)))).map((words) => `${file}: ${words}`))).toEqual([]);
  });

  test('dates follow it', () => {
    expect(saidOn(read('services/index'))).toContain('2026年11月21日');
  });

  test('only that language ships', () => {
    const scripts = globSync('_astro/*.js', { cwd: join(root, 'dist') }).map((file) => readFileSync(join(root, 'dist', file), 'utf8'));
    expect(scripts.some((script) => script.includes('⟦Begin the test⟧'))).toBe(true);
    expect(scripts.filter((script) => /[^⟦]Begin the test/.test(script))).toEqual([]);
  });
});

describe('a word that is not in the language file is found', () => {
  test.each([
    ['between tags', '<p>⟦One⟧ two</p>', ['two']],
    ['in a label', '<nav aria-label="Main">⟦<b>⟦One⟧</b> of two⟧</nav>', ['Main']],
    ['in the description', '<meta name="description" content="About it">', ['About it']],
    ['as half a mark', '<p>⟦One</p>', ['⟦', 'One']],
  ])('%s', (_where, html, words) => {
    expect(unmarked(saidOn(html))).toEqual(words);
  });

  test('content, the product and addresses are no such words', () => {
    expect(unmarked(saidOn('<p title="Ｓａｍ">Ｓａｍ &amp; ⟦Ｓａｍ says⟧ · Rapport, training@example.org</p>'))).toEqual([]);
  });
});
