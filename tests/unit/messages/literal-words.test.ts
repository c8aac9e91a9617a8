import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { literalWords } from './literal-words.ts';

const screens = globSync('src/**/*.{astro,tsx}').sort();

/** Plain files whose words are for authors and developers, and the words that search passes over. */
const forAuthors =
  /^src\/(role-play\/(prove|judge|ways|names|longest-replies|map|numbered)\.ts$|lesson\/parts\/bars\.ts$|search\/stop-words\.ts$|.*(schema|slow-pattern|question-base)\.ts$)/;
const scripts = globSync('src/{lesson,quiz,record,role-play,search,site,trainer}/**/*.ts')
  .filter((file) => !forAuthors.test(file))
  .sort();

test('the files of every room are looked at', () => {
  for (const room of ['lesson', 'pages', 'quiz', 'record', 'role-play', 'search', 'site'])
    expect(screens.some((file) => file.startsWith(`src/${room}/`))).toBe(true);
  expect(screens.length).toBeGreaterThan(80);
  expect(scripts.length).toBeGreaterThan(60);
});

test.each([
  ['the screens', screens],
  ['the plain files of the rooms', scripts],
])('%s hold no words of the interface', (_kind, files) => {
  const found = files.flatMap((file) =>
    literalWords(readFileSync(file, 'utf8'), file.endsWith('.astro') ? 'astro' : 'script').map(({ line, words }) => `${file}:${line} ${words}`),
  );
  expect(found, 'Put these words into src/messages/en/').toEqual([]);
});

describe('words that stand in the code are found', () => {
  test.each([
    ['between tags', '<p>\n  Go on <b>now</b>\n</p>', ['Go on', 'now']],
    ['in an attribute that is read out', `<nav aria-label="Main"><a title={\`Page \${n}\`} href="next">{n}</a></nav>`, ['Main', 'Page']],
    ['in an expression between tags', `<p>{n > 1 ? \`\${n} times\` : n === 1 && 'once'}</p>`, ['times', 'once']],
    ['in what is handed to a part', "<Quiz list={{ title: 'Modules', href: 'modules/' }} />", ['Modules']],
    ['in a string that is handed on', '<Layout description={about} heading={[].map(() => "Not yet")} />', ['Not yet']],
    ['in the head of a page', '---\nconst said = "Everything is erased.";\n---\n<p>{said}</p>', ['Everything is erased.']],
    ['without script', '<noscript><p>The quiz needs it.</p></noscript>', ['The quiz needs it.']],
  ])('%s', (_where, source, words) => {
    expect(literalWords(source, 'astro').map((one) => one.words)).toEqual(words);
  });

  test('in a component, with the line', () => {
    const source = `import { one } from './One file.ts';\n\nexport function Mark() {\n  const word = 'Begun';\n  return <b aria-label={one ? 'x' : word}>{word}</b>;\n}\n`;
    expect(literalWords(source, 'script')).toEqual([
      { line: 4, words: 'Begun' },
      { line: 5, words: 'x' },
    ]);
  });

  test('what errors say, classes, ids and signs are not', () => {
    const source = `export const Mark = () => { if (!one) throw new Error('No such thing'); return <b className={one ? 'button quiet' : 'button'} id="Two words">{one ? '✓' : ' · '}</b>; };`;
    expect(literalWords(source, 'script')).toEqual([]);
  });

  test('selectors are not, and what stands before them is looked at', () => {
    const source = `one('Two words').querySelector<HTMLElement>('.steps li a')?.closest('main section');`;
    expect(literalWords(source, 'script')).toEqual([{ line: 1, words: 'Two words' }]);
  });

  test('a file that cannot be parsed is an error', () => {
    expect(() => literalWords('const = ;', 'script')).toThrow();
  });
});
