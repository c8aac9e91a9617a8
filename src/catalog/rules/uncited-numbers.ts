import { type Content, textsOf } from '../content.ts';
import { sentencesOf } from '../english.ts';
import type { Passage } from '../passages.ts';
import type { LessonFile } from '../read-lesson.ts';
import { wordsIn } from '../reading.ts';
import { claimedNumber, figuresIn, mayClaim } from './numbers.ts';
import type { Found, Rule } from './rule.ts';

/** Parts in which people are made up, or in which somebody speaks. */
const fiction = new Set(['Scene', 'Side', 'Compare', 'Say']);
/** Parts that say what to do. */
const advice = new Set(['TryIt', 'Steps', 'Do', 'Dont', 'DoDont', 'Takeaways']);
/** Parts that may say again what the text has cited. */
const repeating = new Set(['Takeaways']);

/** Words by which a sentence shows that it is about research, whoever is named in it. */
const research = /\b(?:study|studies|survey\w*|trials?|review\w*|percent|adults|researchers?|cohorts?|odds|average)\b|%/i;

const weekdays =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December';

/** Names of the made-up people of a text: capitalized words of its scenes that it writes in no other way. */
export function peopleIn(passages: readonly Passage[]): Set<string> {
  const scenes = passages.filter(({ within }) => within.includes('Scene')).map(({ text }) => text);
  const lower = new Set(passages.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
  const words = scenes.flatMap((text) => text.match(/\p{Lu}\p{Ll}+/gu) ?? []);
  return new Set(words.filter((word) => !lower.has(word.toLowerCase()) && !weekdays.includes(word)));
}

const isFirstPerson = (text: string): boolean => /(?<![\p{L}“])I(?:’\p{L}+)?\b/u.test(text.replaceAll(/“[^”]*(?:”|$)/g, ''));

/** The first number of a passage that is a claim of fact, and not part of a story, a label or advice. */
export function numberIn(passage: Passage, people: ReadonlySet<string>, guide: boolean): string | undefined {
  const { text, within, listed, heading, column } = passage;
  if (!mayClaim(text)) return undefined;
  if (heading > 0 || within.some((part) => fiction.has(part)) || isFirstPerson(text) || /\b(?:our|my) own\b/i.test(text)) return undefined;
  if (column === 0 && /^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const advises = guide || within.some((part) => advice.has(part)) || (listed && !research.test(text));
  let story = false;
  for (const sentence of sentencesOf(text)) {
    story ||= (sentence.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => people.has(word));
    const found =
      !mayClaim(sentence) || (story && !research.test(sentence)) ? undefined : claimedNumber(sentence, advises && !research.test(sentence));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Columns of a guide's tables that count minutes are a timetable. */
const isTimetable = ({ kind, text }: Passage, before: readonly Passage[]): boolean =>
  kind === 'cell' &&
  /^\d+(?:\s*(?:–|-|to)\s*\d+)?$/.test(text) &&
  before.some((one) => one.kind === 'cell' && /^(?:minutes?|time|min\.?)$/i.test(one.text));

function inFile(file: LessonFile<unknown>, guide: boolean): Found[] {
  const people = peopleIn(file.passages);
  const bars = file.parts
    .filter(({ name, beside }) => name === 'Bars' && beside.length > 0)
    .map(({ attributes }) => `${attributes.caption} ${attributes.data}`);
  const cited = [...file.passages.filter(({ cites }) => cites.length > 0).map(({ text }) => text), ...bars];
  const told = new Set(cited.flatMap(figuresIn));
  const ends = (words: string): string[] => words.toLowerCase().match(/^\p{L}+|\p{L}+$/gu) ?? [];
  // A count in words is repeated when a cited text has its number and its noun.
  const isRepeated = (text: string, number: string) =>
    figuresIn(text).length > 0
      ? figuresIn(text).every((figure) => told.has(figure))
      : cited.some((one) => ends(number).every((word) => wordsIn(one.toLowerCase()).includes(word)));
  const say = (line: number, number: string, field?: string): Found => ({
    file: file.file,
    line,
    field,
    wrong: `“${number}” stands without a source.`,
    remedy: 'Put <Cite id="…" /> after the claim, in the same paragraph, item or row; or write it without the number.',
    words: [number],
  });
  return [
    ...file.passages.flatMap((passage, i) => {
      if (passage.cites.length > 0 || (guide && isTimetable(passage, file.passages.slice(Math.max(0, i - 40), i)))) return [];
      const number = numberIn(passage, people, guide);
      const again = passage.within.some((part) => repeating.has(part)) && isRepeated(passage.text, number ?? '');
      return number === undefined || again ? [] : [say(passage.line, number)];
    }),
    ...file.parts.flatMap(({ name, line, attributes, beside }) => {
      if (beside.length > 0 || !['Bars', 'Figure'].includes(name)) return [];
      const texts = ['caption', 'data', 'alt'].flatMap((key) => (typeof attributes[key] === 'string' ? [attributes[key]] : []));
      const number = texts
        .filter((text) => !isRepeated(text, '') && !/\b(?:our|my) own\b|\b(?:example|invented|fictional)\b/i.test(texts.join(' ')))
        .flatMap((text) => claimedNumber(text, false) ?? [])[0];
      return number === undefined ? [] : [say(line, number, `<${name}>`)];
    }),
  ];
}

/** Every number that claims something names its source. */
export const uncitedNumbers: Rule = {
  id: 'NUM1',
  looksFor: 'A number in a lesson or a facilitator guide without a <Cite> in its paragraph, list item or table row.',
  source: ['our own rule: every claim names its source'],
  find: ({ content }: { content: Content }) =>
    content.modules.flatMap((module) => textsOf(module).flatMap((file) => inFile(file, file === module.facilitator))),
};
