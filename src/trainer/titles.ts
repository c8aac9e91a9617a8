import type { Syllabus, SyllabusEntry } from '../assignment/view.ts';
import { messages } from '../messages/index.ts';
import type { Titles } from './export.ts';

/** What everything that can be assigned is called in tables and exports: quizzes with the module or course that they are of. */
export function titlesOf({ modules, courses, scenarios }: Syllabus): Titles {
  const quiz = (within: string) => (entry: SyllabusEntry | undefined) =>
    entry ? [[entry.object, messages.trainer.quizOf(within, entry.title)] as const] : [];
  return Object.fromEntries([
    ...modules.flatMap(({ id, title, lessons, practice, test }) => [
      [`lesson:${id}`, title] as const,
      ...lessons.map((lesson) => [lesson.object, lesson.title] as const),
      ...[practice, test].flatMap(quiz(title)),
    ]),
    ...courses.flatMap(({ id, title, preTest, postTest }) => [[`course:${id}`, title] as const, ...[preTest, postTest].flatMap(quiz(title))]),
    ...scenarios.map(({ object, title }) => [object, title] as const),
  ]);
}
