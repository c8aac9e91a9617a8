import { readFileSync } from 'node:fs';
import type { Question } from '../quiz/schema.ts';
import type { Reply } from '../role-play/schema.ts';
import { type Content, type ModuleFolder, textsOf } from './content.ts';
import type { Passage } from './passages.ts';
import type { Place } from './problem.ts';
import type { LessonFile } from './read-lesson.ts';
import type { Locate } from './read-yaml.ts';

/** Where a text belongs. */
type TextOf =
  | 'course'
  | 'module'
  | 'lesson'
  | 'guide'
  | 'drawing'
  | 'case'
  | 'question'
  | 'scenario'
  | 'self-check'
  | 'glossary'
  | 'crisis line'
  | 'service';

/** Whose words a text is: the author's own, those of a character, or an example that is shown as a poor one. */
type Speech = 'author' | 'character' | 'poor example';

/** A text that an officer or a trainer reads. */
export interface Text {
  place: Place;
  text: string;
  of: TextOf;
  /** The name of its field or part: `title`, `heading`, `prose`, `cell`, `stem`, `text`, `why`, `says`, `<Figure> alt` … */
  kind: string;
  speech: Speech;
  /** Ids of the sources named with it: in its paragraph, its question, its reply, its entry. */
  sources: string[];
}

/** Fields that hold no text for readers: ids, names of things, and what only the program compares. */
const silent = new Set([
  ...['id', 'objective', 'case', 'sources', 'category', 'accept', 'patterns', 'match', 'use', 'type', 'next', 'start', 'techniques', 'sets'],
  ...['when', 'marks', 'moves', 'flags', 'outcome', 'finish', 'modules', 'scenarios', 'scenario', 'quizzes', 'objectives'],
  ...['kind', 'op', 'higher', 'hard', 'subscale', 'lesson', 'url'],
]);

/** What of a text belongs to the thing it stands in. */
type Rest = Omit<Text, 'place' | 'text' | 'kind'>;

/** Every text within a value read from YAML. Lists are named after the field that holds them; what names sources lends them to its parts. */
function within(value: unknown, locate: Locate, path: PropertyKey[], rest: Rest, kind = ''): Text[] {
  if (typeof value === 'string') return kind === '' ? [] : [{ place: locate(path), text: value, kind, ...rest }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => within(one, locate, [...path, i], rest, kind));
  const cited = 'sources' in value && Array.isArray(value.sources) ? { ...rest, sources: value.sources as string[] } : rest;
  return Object.entries(value).flatMap(([name, one]) => (silent.has(name) ? [] : within(one, locate, [...path, name], cited, name)));
}

const saidByCharacter = new Set(['says', 'thinks']);

const points = ({ marks }: Reply): number => Object.values(marks).reduce((sum, mark) => sum + mark, 0);

/** The texts of a scenario. What a character says or thinks is theirs, and a reply that costs points is shown as a poor one. */
function scenarioTexts({ value, locate }: Content['scenarios'][number]): Text[] {
  if (!value) return [];
  const rest: Rest = { of: 'scenario', speech: 'author', sources: [] };
  const { turns, endings, details, meters, ...head } = value;
  const spoken = (texts: Text[]): Text[] => texts.map((text) => (saidByCharacter.has(text.kind) ? { ...text, speech: 'character' } : text));
  return spoken([
    ...within(head, locate, [], rest),
    // What authors name themselves may have any name.
    ...Object.entries(details).flatMap(([id, words]) => within(words, locate, ['details', id], rest, 'detail')),
    ...Object.entries(meters).flatMap(([id, meter]) => within(meter, locate, ['meters', id], rest)),
    ...Object.entries(turns).flatMap(([id, { replies, ...turn }]) => [
      ...within(turn, locate, ['turns', id], rest),
      ...replies.flatMap((reply, i) =>
        within(reply, locate, ['turns', id, 'replies', i], { ...rest, sources: reply.sources }).map(
          (text): Text => (text.kind === 'say' && points(reply) < 0 ? { ...text, speech: 'poor example' } : text),
        ),
      ),
    ]),
    ...Object.entries(endings).flatMap(([id, ending]) => within(ending, locate, ['endings', id], { ...rest, sources: ending.sources })),
  ]);
}

/** What readers see of the attributes of a part. */
const shown = new Set(['title', 'label', 'caption', 'unit', 'series', 'data', 'alt', 'prompt']);

const kindOf = ({ heading, kind }: Passage): string => (heading > 0 ? 'heading' : kind);

function lessonTexts({ file, head, locate, passages, parts }: LessonFile<unknown>, of: TextOf): Text[] {
  return [
    ...within(head ?? {}, locate, [], { of, speech: 'author', sources: [] }),
    ...passages.map(
      (passage): Text => ({
        place: { file, line: passage.line },
        text: passage.text,
        of,
        kind: kindOf(passage),
        speech: passage.avoid ? 'poor example' : 'author',
        // Takeaways say again what the lesson has said with its sources.
        sources: passage.within.includes('Takeaways') ? passages.flatMap(({ cites }) => cites) : passage.cites,
      }),
    ),
    ...parts.flatMap(({ name, line, attributes, beside }) =>
      Object.entries(attributes).flatMap(([key, text]): Text[] =>
        shown.has(key) && typeof text === 'string'
          ? [{ place: { file, line, field: `<${name}> ${key}` }, text, of, kind: `<${name}> ${key}`, speech: 'author', sources: beside }]
          : [],
      ),
    ),
  ];
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words written in a drawing. */
function drawingTexts(root: string, file: string): Text[] {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  return [...source.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map((found) => ({
    place: { file, line: source.slice(0, found.index).split('\n').length },
    text: (found[1] ?? '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    of: 'drawing',
    kind: 'drawing',
    speech: 'author',
    sources: [],
  }));
}

/** The texts of one question. */
const questionTexts = (question: Question, locate: Locate, i: number): Text[] =>
  within(question, locate, ['questions', i], { of: 'question', speech: 'author', sources: question.sources });

const plain = (of: TextOf): Rest => ({ of, speech: 'author', sources: [] });

/** Every text of a module that somebody reads. */
export const moduleTexts = (root: string, folder: ModuleFolder): Text[] => [
  ...within(folder.module.value ?? {}, folder.module.locate, [], plain('module')),
  ...(folder.module.value?.objectives ?? []).map(
    ({ text }, i): Text => ({ place: folder.module.locate(['objectives', i, 'text']), text, kind: 'objective', ...plain('module') }),
  ),
  ...textsOf(folder).flatMap((file) => lessonTexts(file, file === folder.facilitator ? 'guide' : 'lesson')),
  ...folder.figures.flatMap((file) => drawingTexts(root, file)),
  ...(folder.questions.value?.cases ?? []).flatMap((one, i) => within(one, folder.questions.locate, ['cases', i], plain('case'))),
  ...(folder.questions.value?.questions ?? []).flatMap((question, i) => questionTexts(question, folder.questions.locate, i)),
];

/** Every text that an officer or a trainer reads, with its place. Titles of cited works and names of services are not ours, and are left out. */
export function readTexts(content: Content): Text[] {
  return [
    ...content.courses.flatMap(({ value, locate }) => within(value ?? {}, locate, [], plain('course'))),
    ...content.modules.flatMap((folder) => moduleTexts(content.root, folder)),
    ...content.scenarios.flatMap(scenarioTexts),
    ...content.selfChecks.flatMap(({ value, locate }) => [
      ...within(value ?? {}, locate, [], plain('self-check')),
      // In a scenario "next" is an id.
      ...within(value?.next ?? [], locate, ['next'], plain('self-check')),
    ]),
    ...(content.terms.value ?? []).flatMap((term, i) =>
      within(term, content.terms.locate, [i], { of: 'glossary', speech: 'author', sources: term.sources ?? [] }),
    ),
    ...(content.crisisLines.value ?? []).flatMap((line, i) =>
      within({ hours: line.hours, for: line.for }, content.crisisLines.locate, [i], { of: 'crisis line', speech: 'author', sources: line.sources }),
    ),
    ...(content.services.value ?? []).flatMap(({ serves, refer, hours, cost, sources = [] }, i) =>
      within({ serves, refer, hours, cost }, content.services.locate, [i], { of: 'service', speech: 'author', sources }),
    ),
  ];
}
