import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { silentDrawing } from '../lesson/drawing.ts';
import { messages } from '../messages/index.ts';
import { questionCount } from '../quiz/question-count.ts';
import type { Question } from '../quiz/schema.ts';
import type { ObjectiveView, QuestionView, QuizView } from '../quiz/view.ts';
import type { FirstLesson } from '../record/outline.ts';
import type { ScenarioView } from '../role-play/view.ts';
import type { SelfChecksView } from '../self-check/view.ts';
import { link } from '../site/link.ts';
import type { Content, ModuleFolder } from './content.ts';
import { contentHash, questionContent } from './content-hash.ts';
import { type CourseView, courseViews } from './courses.ts';
import { type CrisisLineShown, callable } from './crisis-line.ts';
import { readFiles } from './load.ts';
import type { LessonFile } from './read-lesson.ts';
import { countMinutes } from './reading.ts';
import { namedSource } from './reference-text.ts';
import { scenarioViews } from './scenarios.ts';
import type { Agency, Course, Reference, Term } from './schema.ts';
import { selfChecksView } from './self-checks.ts';
import { type ServiceShown, servicesOf } from './services.ts';
import { shared } from './shared.ts';

export { questionCount } from '../quiz/question-count.ts';

/** A lesson as pages show it. */
interface Lesson {
  id: string;
  /** `<module>/<lesson>`: its id among all lessons. */
  entry: string;
  object: string;
  title: string;
  summary: string;
  href: string;
  minutes: number;
  content: string;
  file: LessonFile;
  /** References cited, in order of first mention. */
  cited: Reference[];
}

/** A module as pages show it. */
interface Module {
  id: string;
  title: string;
  summary: string;
  href: string;
  minutes: number;
  lessons: Lesson[];
  objectives: ObjectiveView[];
  practice: QuizView;
  test: QuizView;
  questions: QuestionView[];
  folder: string;
  /** Source of its line drawing, in the text colour. */
  icon: string;
  /** Ids of the conversations that practice what it teaches. */
  scenarios: string[];
  /** The guide for a trainer with a class, if there is one. */
  guide?: { title: string; summary: string; minutes: number; href: string; scenario: string | undefined; cited: Reference[] };
}

/** Everything that pages show, typed and cross-checked. */
interface Catalogue {
  agency: Agency;
  courses: CourseView[];
  modules: Module[];
  /** Address of each lesson by `<module>/<lesson>`. Made once: every page needs all. */
  lessonLinks: ReadonlyMap<string, string>;
  /** In the order of the modules that name them. */
  scenarios: ScenarioView[];
  terms: Term[];
  references: Reference[];
  /** Lines of the agency's region, crisis lines first. */
  crisisLines: CrisisLineShown[];
  /** Services of the agency's region: its own first, then national ones. */
  services: ServiceShown[];
  selfChecks: SelfChecksView;
  /** Where somebody begins who has done nothing yet. */
  first?: FirstLesson | undefined;
  /** Other words for search, a list for each thing. */
  searchWords: string[][];
}

/** Minutes for one quiz question. Our own choice. */
const minutesAQuestion = 1;

function lessonsOf({ folder, lessons }: ModuleFolder, references: ReadonlyMap<string, Reference>): Lesson[] {
  const module = posix.basename(folder);
  return lessons.flatMap((file): Lesson[] => {
    if (!file.head) return [];
    const { id, title, summary } = file.head;
    return [
      {
        id,
        entry: `${module}/${id}`,
        object: `lesson:${module}/${id}`,
        title,
        summary,
        href: link(`modules/${module}/${id}/`),
        minutes: countMinutes(file),
        content: file.content,
        file,
        cited: citedIn(file, references),
      },
    ];
  });
}

function questionView(
  question: Question,
  folder: ModuleFolder,
  catalogue: Pick<Catalogue, 'crisisLines'>,
  references: ReadonlyMap<string, Reference>,
): QuestionView {
  const found = folder.questions.value?.cases.find(({ id }) => id === question.case);
  return {
    question,
    caseText: found?.text,
    content: questionContent(question, found?.text),
    sources: question.sources.flatMap((id) => {
      const reference = references.get(id);
      return reference ? [namedSource(reference)] : [];
    }),
    crisisLines:
      question.crisis || found?.crisis
        ? catalogue.crisisLines
            .filter((line) => line.kind !== 'information')
            .map(({ id, kind, name, ways, for: serves }) => ({ id, kind, name, ways, for: serves }))
        : undefined,
  };
}

/** The rules of a module's test: the strictest of the courses that contain it; the agency's where a course has none. */
function rules(module: string, agency: Agency, courses: readonly Course[]): Pick<QuizView, 'passMark' | 'attempts'> {
  const holding = courses.filter((course) => course.modules.includes(module));
  const marks = holding.map((course) => course.passMark ?? agency.passMark);
  const attempts = holding.map((course) => course.attempts ?? agency.attempts).filter((n) => n !== 'unlimited');
  return {
    passMark: Math.max(...(marks.length ? marks : [agency.passMark])) / 100,
    ...(attempts.length
      ? { attempts: Math.min(...attempts) }
      : holding.length === 0 && agency.attempts !== 'unlimited'
        ? { attempts: agency.attempts }
        : {}),
  };
}

function moduleOf(folder: ModuleFolder, catalogue: Catalogue, courses: readonly Course[], references: ReadonlyMap<string, Reference>): Module[] {
  const value = folder.module.value;
  if (!value) return [];
  const { id, title, summary } = value;
  const href = link(`modules/${id}/`);
  const lessons = lessonsOf(folder, references);
  const questions = (folder.questions.value?.questions ?? []).map((question) => questionView(question, folder, catalogue, references));
  const objectives = value.objectives.map((objective) => ({
    ...objective,
    lessons: lessons.filter(({ file }) => file.head?.objectives.includes(objective.id)).map(({ title, href }) => ({ title, href })),
  }));
  const quiz = (kind: 'practice' | 'test'): QuizView => {
    const pool = questions.filter(({ question }) => question.use.includes(kind));
    const blueprint = value.quizzes[kind];
    const other = kind === 'test' ? 'practice' : 'test';
    return {
      object: `quiz:${id}/${kind}`,
      kind,
      title: messages.quiz.kinds[kind].title,
      within: { title, href },
      blueprint,
      ...(kind === 'test' ? rules(id, catalogue.agency, courses) : {}),
      objectives,
      pool,
      content: contentHash([blueprint, pool.map(({ content }) => content)]),
      other: { title: messages.quiz.kinds[other].title, href: `${href}${other}/`, object: `quiz:${id}/${other}` },
    };
  };
  const [practice, test] = [quiz('practice'), quiz('test')];
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0) + (questionCount(practice) + questionCount(test)) * minutesAQuestion;
  return [
    {
      id,
      title,
      summary,
      href,
      minutes,
      lessons,
      objectives,
      practice,
      test,
      questions,
      folder: folder.folder,
      scenarios: value.scenarios,
      ...guideOf(folder, href, references),
      icon: silentDrawing(folder.icon ? readFileSync(folder.icon, 'utf8') : plainDrawing),
    },
  ];
}

/** References that a text cites, in order of first mention. */
function citedIn({ parts }: LessonFile<unknown>, references: ReadonlyMap<string, Reference>): Reference[] {
  const keys = new Set(parts.filter((part) => part.name === 'Cite').flatMap((part) => part.id.split(' ')));
  return [...keys].flatMap((key) => references.get(key) ?? []);
}

function guideOf({ facilitator }: ModuleFolder, href: string, references: ReadonlyMap<string, Reference>): Pick<Module, 'guide'> {
  const head = facilitator?.head;
  if (!head) return {};
  const { title, summary, minutes, scenario } = head;
  return { guide: { title, summary, minutes, scenario, href: `${href}facilitator/`, cited: citedIn(facilitator, references) } };
}

const plainDrawing =
  '<svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2"><path d="M10 8h28v32H10z"/><path d="M16 17h16M16 24h16M16 31h9"/></svg>';

/** Where somebody begins: the first lesson of the first module. */
function firstOf([module]: readonly Module[]): FirstLesson | undefined {
  const [lesson] = module?.lessons ?? [];
  if (!module) return undefined;
  const { title, href, minutes } = lesson ?? { title: module.test.title, href: `${module.href}test/`, minutes: 10 };
  return { title, href, module: module.title, minutes, practice: `${module.href}practice/` };
}

/** Modules in the order of the courses, then the rest by name. */
function ordered(modules: Module[], courses: readonly Course[]): Module[] {
  const order = courses.flatMap((course) => course.modules);
  const place = ({ id }: Module) => (order.includes(id) ? order.indexOf(id) : order.length);
  return modules.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

function build(content: Content): Catalogue {
  const agency = content.agency.value;
  if (!agency) throw new Error('content/agency.yaml cannot be read: run "npm run content".');
  const references = new Map((content.references.value ?? []).map((reference) => [reference.id, reference]));
  const kinds = ['emergency', 'crisis', 'information'];
  // The widest course stands first, and its order is the order of the modules.
  const courses = content.courses
    .flatMap((course) => course.value ?? [])
    .sort((one, other) => other.modules.length - one.modules.length || one.title.localeCompare(other.title));
  const catalogue: Catalogue = {
    agency,
    courses: [],
    modules: [],
    lessonLinks: new Map(),
    scenarios: [],
    terms: [...(content.terms.value ?? [])].sort((a, b) => a.term.localeCompare(b.term, messages.tag)),
    references: [...references.values()],
    crisisLines: (content.crisisLines.value ?? [])
      .filter((line) => line.region === agency.region)
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map(callable),
    services: servicesOf(content.services.value ?? [], agency.region),
    selfChecks: { instruments: [], sources: {}, lessons: {}, crisisLines: [], help: '', neutral: '' },
    searchWords: (content.searchWords?.value ?? []).map(({ words }) => words),
  };
  catalogue.modules = ordered(
    content.modules.flatMap((folder) => moduleOf(folder, catalogue, courses, references)),
    courses,
  );
  catalogue.scenarios = scenarioViews(
    content,
    catalogue.modules.flatMap(({ scenarios }) => scenarios),
    references,
    catalogue.crisisLines,
  );
  catalogue.lessonLinks = new Map(catalogue.modules.flatMap(({ lessons }) => lessons.map(({ entry, href }) => [entry, href] as const)));
  const lessons = new Map(catalogue.modules.flatMap((module) => module.lessons.map((lesson) => [lesson.entry, lesson])));
  catalogue.selfChecks = selfChecksView(content, references, catalogue.crisisLines, lessons);
  catalogue.courses = courseViews(courses, catalogue.modules, catalogue.scenarios);
  catalogue.first = firstOf(catalogue.modules);
  return catalogue;
}

let built: Catalogue | undefined;
let fromGate = false;

/**
 * The catalogue of this project's content. In a build the gate (`contentGate`) has read the content, and has stopped at its mistakes;
 * in development it is read at every page.
 */
export function catalogue(): Catalogue {
  const { content } = shared();
  if (content) {
    // The gate's copy holds every file with the place of each word; nothing needs these any more.
    shared().content = undefined;
    fromGate = true;
    built = build(content);
  } else if (!built || (import.meta.env.DEV && !fromGate)) built = build(readFiles(process.cwd()).content);
  return built;
}
