import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import * as english from '../../../src/messages/en.ts';
import { languages } from '../../../src/messages/index.ts';
import { Marked } from '../../../src/messages/Marked.tsx';
import { skillIds } from '../../../src/role-play/skills.ts';
import { techniqueIds } from '../../../src/role-play/techniques.ts';
import { differences } from './differences.ts';

/** Every file in src/messages but what serves them all. */
const files = globSync('src/messages/*.{ts,tsx}').filter((file) => !/\/(index\.ts|Marked\.tsx|day-in-words\.ts)$/.test(file));

const load = (file: string): Promise<Record<string, unknown>> => import(resolve(file));

/** Every text in a language, with the functions called on words and numbers that say where they came in. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
  const given = Array.from({ length: (value as () => string).length }, (_, i) => `given${i}`);
  return [[path, (value as (...given: unknown[]) => string)(...given)]];
}

describe('the languages', () => {
  test('are those that have a file', () => {
    expect([...languages].sort()).toEqual(files.map((file) => basename(file, '.ts')).sort());
  });

  test.each(files)('%s has the keys of English, with values of the same kinds', async (file) => {
    expect(differences(english, await load(file))).toEqual([]);
  });

  test.each(files)('%s names a language that browsers know', async (file) => {
    const { tag } = await load(file);
    expect(Intl.DateTimeFormat.supportedLocalesOf(String(tag))).toEqual([tag]);
    expect(String(tag).split('-')[0]).toBe(basename(file, '.ts').split('-')[0]);
  });

  test.each(files)('every mark in %s is one that is known, closed and not nested', async (file) => {
    const texts = textsIn(await load(file));
    expect(texts.length).toBeGreaterThan(300);
    const wrong = texts.filter(([, text]) => /<\/?[a-z]/.test(text.replaceAll(/<(link|strong|small|soft|hidden)>[^<]*<\/\1>/g, '')));
    expect(wrong).toEqual([]);
  });
});

describe('a language that differs from English is found', () => {
  test('a missing key', async () => {
    expect(differences(english, await load('tests/fixtures/messages/missing-key.ts'))).toEqual(['quiz.start.again is missing.']);
  });

  test('a surplus key', async () => {
    expect(differences(english, await load('tests/fixtures/messages/surplus-key.ts'))).toEqual(['help.first.wait is not in English.']);
  });

  test('a whole group, a value of another kind, an empty text', () => {
    const { help: _help, ...others } = english;
    expect(differences(english, others)).toEqual(['help is missing.']);
    expect(differences({ one: 'One', of: (n: number) => `of ${n}` }, { one: () => 'Un', of: 'de' })).toEqual([
      'one is a function, in English a text.',
      'of is a text, in English a function.',
    ]);
    expect(differences({ one: { two: 'Two' } }, { one: { two: '' } })).toEqual(['one.two is empty.']);
    expect(differences({ one: { two: 'Two' } }, { one: 'Deux' })).toEqual(['one is a text, in English a group.']);
  });
});

describe('what rooms count by has its words', () => {
  test('skills', () => expect(Object.keys(english.skills)).toEqual([...skillIds]));
  test('techniques', () => expect(Object.keys(english.rolePlay.techniques)).toEqual(techniqueIds));
});

describe('a text with marks', () => {
  const html = (text: string) => renderToStaticMarkup(createElement(Marked, { text, link: '/there/' }));

  test('is one sentence with links and other spans in it', () => {
    expect(html('On <link>My progress</link> you <strong>can</strong> save.')).toBe(
      'On <a href="/there/">My progress</a> you <strong>can</strong> save.',
    );
    expect(html('<small>a</small><soft>b</soft><hidden>c</hidden>')).toBe(
      '<small>a</small><span class="soft">b</span><span class="visually-hidden">c</span>',
    );
  });

  test('is text all the same: nothing else in it becomes HTML', () => {
    expect(html('1 < 2 & <img src=x> <link>a<b>')).toBe('1 &lt; 2 &amp; &lt;img src=x&gt; &lt;link&gt;a&lt;b&gt;');
  });
});
