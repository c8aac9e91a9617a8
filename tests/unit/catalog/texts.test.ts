import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/catalog/load.ts';
import { findInModule, findInSite } from '../../../src/catalog/rules/index.ts';
import { readTexts, type Text } from '../../../src/catalog/texts.ts';
import { day } from '../../../src/tools/day.mjs';
import { givenWith } from './rules/given.ts';

const say = ({ of, kind, text }: Text): string => `${of} ${kind}: ${text}`;

test('every text of the whole fixture is listed, and nothing that only the program reads', () => {
  const { texts } = givenWith({});
  const said = texts.map(say);
  expect(said).toEqual(
    expect.arrayContaining([
      'course title: Start',
      'course summary: For every officer.',
      'module title: Noticing and asking',
      'module objective: Describe what you saw and heard',
      'lesson title: Asking and waiting',
      'lesson summary: One open question, and a pause.',
      'lesson heading: Leave a pause',
      'lesson prose: Wait. You may go back to what you saw.',
      'lesson prose: How have your days been?',
      'lesson <Bars> caption: Officers who ask, in an invented county',
      'lesson <Figure> alt: One sign, two ways to write it down: seen, or guessed.',
      'lesson <Figure> caption: Two ways to write it down.',
      'lesson <Callout> title: One sign means little',
      'lesson <Scene> title: Tuesday, 9:40',
      'case text: Sam is twenty minutes late. He keeps his coat on and says little.',
      'question stem: Which of these did the officer see?',
      'question text: He kept his coat on',
      'question why: A camera would show it.',
      'question explain: A camera could have shown the coat. The rest is a guess.',
      'question name: Seen or heard',
      'question left: Rude',
      'question right: Did not greet',
      'question answer: a diagnosis',
      'question model: You kept your coat on today. How have your days been?',
      'scenario about: Sam is 30, bakes bread at night, and is fictional.',
      'scenario known: This is the second time.',
      'scenario goal: A time that Sam can keep.',
      'scenario try: Say what you saw.',
      'scenario low: on guard',
      'scenario says: I ran.',
      'scenario seems: Out of breath.',
      'scenario thinks: I can say it.',
      'scenario hint: Is there something behind the words?',
      'scenario discuss: What has to be said first?',
      'scenario say: Would {day} at eleven work?',
      'scenario detail: Tuesday',
      'scenario tells: Sam comes at eleven from then on.',
      'glossary term: diagnosis',
      'glossary definition: The naming of a condition by a clinician.',
      'crisis line for: Anyone in a crisis.',
    ]),
  );
  for (const hidden of ['seeing-kind', 'example2020', 'open-question', 'noticing', 'Sam has said what got in the way.', 'Example Lifeline', 'seen'])
    expect(texts.map(({ text }) => text)).not.toContain(hidden);
});

test('texts know whose words they are, and which sources stand with them', () => {
  const { texts } = givenWith({ lesson: 'Ask <Cite id="example2020" />.\n\n<Say avoid>You again.</Say>\n\n<Say>\n\nHello.\n\n</Say>\n' });
  const speech = (text: string) => texts.find((one) => one.text === text)?.speech;
  expect([speech('I ran.'), speech('Here it comes.'), speech('Out of breath.')]).toEqual(['character', 'character', 'author']);
  expect([speech('You again.'), speech('Hello.')]).toEqual(['poor example', 'author']);
  expect(texts.find(({ text }) => text === 'Ask .')?.sources).toEqual(['example2020']);
  expect(texts.find(({ text }) => text === 'It leans on the court.')?.sources).toEqual(['example2020']);
});

test('each text of this project has its file and line', () => {
  const texts = readTexts(readFiles(resolve(import.meta.dirname, '../../..')).content);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(({ place }) => !place.line || !place.file.startsWith('content/')).map(say)).toEqual([]);
});

test('all content is judged in two seconds of computing time', () => {
  const { content } = readFiles(resolve(import.meta.dirname, '../../..'));
  const before = process.cpuUsage();
  for (const module of content.modules) findInModule(content, module, '2026-12-01');
  findInSite(content, '2026-12-01');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(2);
});

test('the texts of a self-check carry the sources that stand with them', () => {
  const { texts } = givenWith({});
  const own = texts.filter(({ of }) => of === 'self-check').map(({ kind, text, sources }) => `${kind}: ${text} [${sources.join(', ')}]`);
  expect(own).toEqual(
    expect.arrayContaining([
      'text: I have thought about hurting myself. []',
      'says: That was a full week. [example2020]',
      'agency: Ask what can wait. [example2020]',
      'why: An invented reason. [example2020]',
      'says: Choose one step. [example2020]',
      'says: It is no diagnosis. []',
      'how: The lowest answer counts 1. []',
    ]),
  );
  expect(own.filter((one) => /^(kind|op|hard|higher|subscale|lesson|bands): /.test(one))).toEqual([]);
});

test('words in a drawing are read', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80">\n  <text x="1" y="2">Ask &amp; <tspan>wait</tspan></text>\n</svg>\n';
  const { texts } = givenWith({ files: { 'content/modules/noticing/figures/two-ways.svg': drawing } });
  expect(texts.filter(({ of }) => of === 'drawing').map(({ text, place }) => `${place.line} ${text}`)).toEqual(['2 Ask & wait']);
});

test('the day is the one here and now', () => {
  expect(day(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  expect(day()).toMatch(/^\d{4}-\d\d-\d\d$/);
});
