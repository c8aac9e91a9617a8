import type { AssignmentItem } from './schema.ts';
import type { Syllabus, SyllabusCourse, SyllabusEntry } from './view.ts';

/** Everything that can be assigned, in the order in which it is done: a course's pre-test first, its post-test last. */
export function allEntries({ courses, modules, scenarios }: Syllabus): SyllabusEntry[] {
  const talks = new Map(scenarios.map((entry) => [entry.object, entry]));
  const entries = [
    ...courses.flatMap(({ preTest }) => preTest ?? []),
    ...modules.flatMap(({ lessons, practice, test, scenarios: own }) => [
      ...lessons,
      ...own.flatMap((object) => talks.get(object) ?? []),
      practice,
      test,
    ]),
    ...scenarios,
    ...courses.flatMap(({ postTest }) => postTest ?? []),
  ];
  return [...new Map(entries.map((entry) => [entry.object, entry])).values()];
}

/** The objects of a whole course: its pre-test, what finishing it means of each module, the conversations that these name, and its post-test. */
export function objectsOfCourse(course: SyllabusCourse, { modules }: Syllabus): string[] {
  const own = course.modules.flatMap((id) => modules.find((module) => module.id === id) ?? []);
  return [
    ...(course.preTest ? [course.preTest.object] : []),
    ...own.flatMap(({ lessons, test, scenarios }) => [
      ...(course.finish.lessons === 'all' ? lessons.map(({ object }) => object) : []),
      ...scenarios,
      ...(course.finish.tests === 'pass' ? [test.object] : []),
    ]),
    ...(course.postTest ? [course.postTest.object] : []),
  ];
}

/** Modules with each conversation in one of them only: the first of which something else is chosen too. */
function placed(syllabus: Syllabus, chosen: ReadonlySet<string>): Syllabus {
  const wanted = syllabus.modules.filter(({ lessons, practice, test }) => [...lessons, practice, test].some(({ object }) => chosen.has(object)));
  const home = (object: string) =>
    (wanted.find(({ scenarios }) => scenarios.includes(object)) ?? syllabus.modules.find(({ scenarios }) => scenarios.includes(object)))?.id;
  return {
    ...syllabus,
    modules: syllabus.modules.map((module) => ({ ...module, scenarios: module.scenarios.filter((object) => home(object) === module.id) })),
  };
}

/** What is chosen, in the order in which it is done; of tests with their rules. */
export function itemsOf(
  chosen: ReadonlySet<string>,
  syllabus: Syllabus,
  { passMark, attempts }: { passMark: number; attempts?: number | undefined },
): AssignmentItem[] {
  return allEntries(placed(syllabus, chosen))
    .filter(({ object }) => chosen.has(object))
    .map(({ object }) => (/^quiz:.*\/test$/.test(object) ? { object, passMark, ...(attempts === undefined ? {} : { attempts }) } : { object }));
}

/** Minutes of what is chosen. */
export const minutesOf = (items: readonly Pick<AssignmentItem, 'object'>[], syllabus: Syllabus): number => {
  const chosen = new Set(items.map(({ object }) => object));
  return allEntries(syllabus).reduce((sum, { object, minutes }) => sum + (chosen.has(object) ? minutes : 0), 0);
};

/** How many of each kind, for the sentence that says what is asked. */
export function countKinds(items: readonly Pick<AssignmentItem, 'object'>[]): { lessons: number; quizzes: number; scenarios: number } {
  const count = (kind: string) => items.filter(({ object }) => object.startsWith(kind)).length;
  return { lessons: count('lesson:'), quizzes: count('quiz:'), scenarios: count('scenario:') };
}

/** A title that says which quiz it is: many are called the same. */
export function titleWithin(entry: SyllabusEntry, syllabus: Syllabus, join: (quiz: string, within: string) => string): string {
  if (!entry.object.startsWith('quiz:')) return entry.title;
  const [group] = grouped([{ object: entry.object }], syllabus);
  return group?.title ? join(entry.title, group.title) : entry.title;
}

/** Items under the module or course they belong to, in their order; conversations that stand in one of the modules shown go with it. */
export interface ItemGroup {
  /** Title of the module or course; undefined for conversations by themselves and what is no longer there. */
  title: string | undefined;
  items: { item: AssignmentItem; entry: SyllabusEntry | undefined }[];
}

/** Groups the items of an assignment for showing, and finds what the site knows of each. */
export function grouped(items: readonly AssignmentItem[], syllabus: Syllabus): ItemGroup[] {
  const known = new Map(allEntries(syllabus).map((entry) => [entry.object, entry]));
  const titles = new Map<string, string>([
    ...syllabus.modules.flatMap(({ title, lessons, practice, test }): [string, string][] =>
      [...lessons, practice, test].map(({ object }) => [object, title]),
    ),
    ...syllabus.courses.flatMap(({ title, preTest, postTest }): [string, string][] =>
      [preTest, postTest].flatMap((entry) => (entry ? [[entry.object, title]] : [])),
    ),
  ]);
  const inModule = (object: string) =>
    syllabus.modules.find((module) => module.scenarios.includes(object) && items.some((item) => titles.get(item.object) === module.title))?.title;
  const groups: ItemGroup[] = [];
  for (const item of items) {
    const title = titles.get(item.object) ?? inModule(item.object);
    const last = groups.at(-1);
    const group = last?.title === title ? last : undefined;
    const shown = { item, entry: known.get(item.object) };
    if (group) group.items.push(shown);
    else groups.push({ title, items: [shown] });
  }
  return groups;
}
