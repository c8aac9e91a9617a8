import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { parse, stringify } from 'yaml';
import { otherWords, wordsAreWeighed } from './words.ts';

/** Ten lessons make a module: five lessons each of two real ones. */
const ofEach = 5;

/** The real modules in pairs; every generated module is made from a pair, and every four of them are a round. */
const pairs = [
  ['mental-health-awareness', 'crisis-and-suicide-safety'],
  ['stigma', 'bipse-engagement'],
  ['bipse-shared-decisions', 'bipse-strategic-case-management'],
  ['treatment-partnerships', 'looking-after-yourself'],
] as const;

/** How many lessons a course can have: a multiple of this. */
export const lessonsARound = pairs.length * 2 * ofEach;

type Fields = Record<string, unknown>;
interface QuestionFields extends Fields {
  id: string;
  objective: string;
  use: string[];
  case?: string;
}
interface ModuleFields extends Fields {
  objectives: { id: string; text: string }[];
  quizzes: Record<string, Record<string, number>>;
}
interface Lesson {
  id: string;
  head: Fields & { objectives: string[] };
  body: string;
}
/** A real module as its files say it. */
interface Real {
  id: string;
  folder: string;
  module: ModuleFields;
  cases: { id: string; text: string }[];
  questions: QuestionFields[];
  lessons: Lesson[];
  guide: { head: Fields; body: string };
}

function readText(path: string): { head: Fields; body: string } {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  return { head: parse(head), body };
}

function readModule(folder: string, id: string): Real {
  const { cases = [], questions } = parse(readFileSync(join(folder, 'questions.yaml'), 'utf8'));
  return {
    id,
    folder,
    module: parse(readFileSync(join(folder, 'module.yaml'), 'utf8')),
    cases,
    questions,
    lessons: readdirSync(folder)
      .filter((file) => /^\d\d-.*\.mdx$/.test(file))
      .sort()
      .slice(-ofEach)
      .map((file) => {
        const { head, body } = readText(join(folder, file));
        return { id: String(head.id), head: head as Lesson['head'], body };
      }),
    guide: readText(join(folder, 'facilitator.mdx')),
  };
}

/** Every text under a content folder but the list of sources. */
const textsUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file) && file !== 'references.yaml')
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Puts other words into every text of a value. Ids and other single words stay, except where they are answers. */
function reworded(value: unknown, other: (text: string) => string, answer = false): unknown {
  if (typeof value === 'string') return answer || value.includes(' ') ? withoutGaps(value, other) : value;
  if (Array.isArray(value)) return value.map((one) => reworded(one, other, answer));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reworded(one, other, key === 'answer' || key === 'accept')]));
}

const withoutGaps = (text: string, other: (text: string) => string) =>
  text.replace(/\{[^}]*\}|[^{]+/g, (part) => (part.startsWith('{') ? part : other(part)));

/** Writes the content of a course. */
class Writer {
  readonly #to: string;
  readonly #real: Map<string, Real>;
  /** Anchors that some link leads to: their headings stay as they are. */
  readonly #anchors: Set<string>;
  readonly #words: Set<string>;

  constructor(from: string, to: string) {
    this.#to = to;
    this.#real = new Map(pairs.flat().map((id) => [id, readModule(join(from, 'modules', id), id)]));
    const bodies = [...this.#real.values()].flatMap(({ lessons, guide }) => [...lessons, guide]).map(({ body }) => body);
    this.#words = new Set(textsUnder(from).flatMap((text) => text.toLowerCase().split(/[^a-z]+/)));
    this.#anchors = new Set(bodies.flatMap((body) => [...body.matchAll(/\]\([^)]*#([^)]+)\)/g)].map(([, anchor = '']) => anchor)));
  }

  #module(id: string): Real {
    const found = this.#real.get(id);
    if (!found) throw new Error(`content/modules/${id} is missing: mend the pairs in tests/bench/course.ts.`);
    return found;
  }

  /** The generated module of a round that holds a real one. */
  name(round: number, real: string): string {
    const place = pairs.findIndex((pair) => (pair as readonly string[]).includes(real));
    return `module-${String(round * pairs.length + place + 1).padStart(4, '0')}`;
  }

  /** Leads a link to the module that holds the lesson now, and takes it away where the lesson is left out. */
  #link(round: number, own: Real, text: string, url: string): string {
    const [, module = own.id, lesson = '', section = ''] = /^lesson:(?:([^/#]+)\/)?([^/#]*)(#.*)?$/.exec(url) ?? [];
    if (!url.startsWith('lesson:')) return `[${text}](${url})`;
    return this.#module(module).lessons.some(({ id }) => id === lesson) ? `[${text}](lesson:${this.name(round, module)}/${lesson}${section})` : text;
  }

  #body(round: number, own: Real, body: string, other: (text: string) => string): string {
    const slugger = new GithubSlugger();
    return body
      .split('\n')
      .map((line) => {
        const heading = /^#+ (.*)$/.exec(line)?.[1];
        if (heading !== undefined && this.#anchors.has(slugger.slug(heading))) return line;
        const put = wordsAreWeighed(line) ? (part: string) => part : other;
        return line
          .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, text, url) => this.#link(round, own, text, url))
          .replace(/<[^>]*>|\]\([^)]*\)|[^<\]]+/g, (part) => (/^(<|\]\()/.test(part) ? part : put(part)))
          .replace(/(<(?:Check|PrivateNote) id="[^"]*)"/g, `$1-${round + 1}"`);
      })
      .join('\n');
  }

  module(round: number, place: number): string {
    const [a, b] = (pairs[place] as readonly [string, string]).map((id) => this.#module(id)) as [Real, Real];
    const id = this.name(round, a.id);
    const folder = join(this.#to, 'modules', id);
    const other = otherWords(round * pairs.length + place + 1, this.#words);
    mkdirSync(folder, { recursive: true });
    // The second module's lessons go to the objectives of the first, so that there is one pool of questions.
    const objectives = new Map(
      [a, b].flatMap((real) =>
        real.module.objectives.map(({ id }, i) => [id, `${a.module.objectives[i % a.module.objectives.length]?.id}-${round + 1}`]),
      ),
    );
    const objective = (id: string) => objectives.get(id) ?? id;
    const renamed = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).map(([id, count]) => [objective(id), count]));
    const { objectives: _, quizzes, ...rest } = a.module;
    this.#yaml(join(folder, 'module.yaml'), {
      ...(reworded(rest, other) as Fields),
      id,
      objectives: a.module.objectives.map(({ id, text }) => ({ id: objective(id), text: other(text) })),
      quizzes: Object.fromEntries(Object.entries(quizzes).map(([kind, counts]) => [kind, renamed(counts)])),
    });
    const bodies = [...a.lessons, ...b.lessons, a.guide].map(({ body }) => body).join('\n');
    const questions = [...a.questions, ...b.questions.filter(({ use }) => use.includes('inline'))].filter(
      ({ id, use }) => !use.includes('inline') || bodies.includes(`<Check id="${id}"`),
    );
    const asked = new Set(questions.map((question) => question.case));
    this.#yaml(join(folder, 'questions.yaml'), {
      cases: [...a.cases, ...b.cases].filter((one) => asked.has(one.id)).map((one) => reworded(one, other)),
      questions: questions.map((question) => ({
        ...(reworded(question, other) as QuestionFields),
        id: `${question.id}-${round + 1}`,
        objective: objective(question.objective),
      })),
    });
    const lessons = [a, b].flatMap((real) => real.lessons.map((lesson) => ({ ...lesson, real })));
    lessons.forEach(({ id, head, body, real }, i) => {
      this.#text(join(folder, `${String(i + 1).padStart(2, '0')}-${id}.mdx`), {
        head: { ...(reworded(head, other) as Fields), objectives: [...new Set(head.objectives.map(objective))] },
        body: this.#body(round, real, body, other),
      });
    });
    this.#text(join(folder, 'facilitator.mdx'), { head: reworded(a.guide.head, other) as Fields, body: this.#body(round, a, a.guide.body, other) });
    for (const real of [a, b])
      for (const [, figure] of bodies.matchAll(/<Figure name="([^"]*)"/g)) {
        const drawing = join(real.folder, 'figures', `${figure}.svg`);
        if (existsSync(drawing)) cpSync(drawing, join(folder, 'figures', `${figure}.svg`));
      }
    cpSync(join(a.folder, 'icon.svg'), join(folder, 'icon.svg'));
    return id;
  }

  course(round: number, modules: string[]): void {
    const id = `course-${String(round + 1).padStart(3, '0')}`;
    this.#yaml(join(this.#to, 'courses', `${id}.yaml`), {
      id,
      title: `Course ${round + 1}`,
      summary: 'Four modules of ten lessons each, with a test before and after.',
      modules,
      finish: { lessons: 'all', tests: 'pass' },
      prePost: 2,
    });
  }

  /** Leads the self-checks to the lessons of the first round. */
  selfChecks(): void {
    const folder = join(this.#to, 'self-checks');
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8').replace(
        /^(\s*lesson: )([^/\s]+)\//gm,
        (_, before, module) => `${before}${this.name(0, module)}/`,
      );
      writeFileSync(join(folder, file), text);
    }
  }

  /** Takes out what only the lessons that are left out used: first terms, then sources. */
  withoutUnused(): void {
    const texts = () => textsUnder(this.#to).join('\n');
    const keep = (file: string, used: (id: string) => boolean) => {
      const path = join(this.#to, file);
      this.#yaml(
        path,
        parse(readFileSync(path, 'utf8')).filter(({ id }: { id: string }) => used(id)),
      );
    };
    const terms = new Set([...texts().matchAll(/<Term id="([^"]*)"|\]\(term:([^)]*)\)/g)].map(([, one, other]) => one ?? other));
    keep('glossary.yaml', (id) => terms.has(id));
    const words = new Set(texts().split(/[^\w-]+/));
    keep('references.yaml', (id) => words.has(id));
  }

  #yaml(path: string, value: unknown): void {
    writeFileSync(path, stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
  }

  #text(path: string, { head, body }: { head: Fields; body: string }): void {
    writeFileSync(path, `---\n${stringify(head, { lineWidth: 0 })}---\n${body}`);
  }
}

/**
 * Writes the content of a course of many lessons, made from the real one: every part of a lesson with its sources and questions, in real sentences
 * with other words in them; a quiz, a test, a guide for every ten lessons; the ten conversations and the self-checks as they are.
 * The same count gives the same files.
 * @param from the real content folder
 * @param to a folder that is made, or emptied
 * @param lessons how many, a multiple of 40
 */
export function writeCourse(from: string, to: string, lessons: number): void {
  if (lessons % lessonsARound !== 0) throw new Error(`A course has a multiple of ${lessonsARound} lessons, not ${lessons}.`);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (path) => !/[\\/](modules|courses)[\\/]/.test(path.slice(from.length)) });
  const writer = new Writer(from, to);
  for (let round = 0; round < lessons / lessonsARound; round++)
    writer.course(
      round,
      pairs.map((_, place) => writer.module(round, place)),
    );
  writer.selfChecks();
  writer.withoutUnused();
}
