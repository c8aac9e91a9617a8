import { generator } from '../../src/format/shuffle.ts';
import type { SearchDocument } from '../../src/search/schema.ts';
import { invented, inventedWord } from './words.ts';

/** A section of a made-up lesson. */
interface Section {
  heading: string;
  paragraphs: string[];
}

/** A made-up lesson: as long as a real one, in real sentences with other words in them. */
export interface Lesson {
  /** Its module's id; ten lessons make a module. */
  module: string;
  moduleTitle: string;
  id: string;
  title: string;
  summary: string;
  /** The first stands before the first heading and has none. */
  sections: Section[];
  takeaways: string[];
}

/** What lessons are made from. */
export interface Material {
  sentences: readonly string[];
  headings: readonly string[];
}

const lessonsAModule = 10;

/** How many invented words a module and a lesson have to themselves. */
const ofModule = 40;
const ofLesson = 12;

/** Share of the longer words of a sentence that are replaced. */
const replaced = 0.18;

/**
 * Makes lessons, the same for the same count, material and seed. Words are spread as in real prose: each module and each lesson has words of
 * its own, and the rest come from a long tail (Zipf).
 * @param count how many lessons
 */
export function makeLessons(count: number, { sentences, headings }: Material, seed = 1): Lesson[] {
  const lessons: Lesson[] = [];
  let moduleWords: string[] = [];
  for (let n = 0; n < count; n++) {
    const next = generator(seed * 1_000_003 + n);
    const upTo = (most: number) => Math.floor(next() * most);
    const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
    // The rank of a word, the more frequent ones first.
    const tail = () => inventedWord(Math.floor(invented ** next()) - 1);
    const some = (many: number) => Array.from({ length: many }, () => inventedWord(upTo(invented)));
    if (n % lessonsAModule === 0) moduleWords = some(ofModule);
    const own = some(ofLesson);
    const topic = () => {
      const kind = next();
      return kind < 0.35 ? pick(own) : kind < 0.7 ? pick(moduleWords) : tail();
    };
    const sentence = () => pick(sentences).replace(/\b[a-z]{5,}\b/g, (word) => (next() < replaced ? topic() : word));
    const heading = () => `${pick(headings).replace(/\b[a-z]{4,}\b/, () => topic())}`;
    const paragraph = () => Array.from({ length: 3 + upTo(4) }, sentence).join(' ');
    const module = `module-${String(Math.floor(n / lessonsAModule) + 1).padStart(4, '0')}`;
    lessons.push({
      module,
      moduleTitle: `About ${moduleWords.slice(0, 3).join(', ')}`,
      id: `lesson-${String(n + 1).padStart(5, '0')}`,
      title: heading(),
      summary: sentence(),
      sections: Array.from({ length: 5 + upTo(3) }, (_, i) => ({
        heading: i === 0 ? '' : heading(),
        paragraphs: Array.from({ length: 1 + upTo(2) }, paragraph),
      })),
      takeaways: Array.from({ length: 3 }, sentence),
    });
  }
  return lessons;
}

/** An anchor from a heading, unique within its lesson. */
const anchorOf = (heading: string, place: number): string => `${heading.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${place}`;

/** What search finds of made-up lessons. */
export function documentsOf(lessons: readonly Lesson[]): SearchDocument[] {
  return lessons.flatMap(({ module, moduleTitle, id, title, summary, sections, takeaways }) =>
    sections.map(
      ({ heading, paragraphs }, i): SearchDocument => ({
        kind: 'lesson',
        href: `modules/${module}/${id}/${i === 0 ? '' : `#${anchorOf(heading, i)}`}`,
        title: i === 0 ? title : heading,
        within: i === 0 ? moduleTitle : title,
        text: (i === 0 ? [summary, ...paragraphs, ...takeaways] : paragraphs).join('\n'),
      }),
    ),
  );
}
