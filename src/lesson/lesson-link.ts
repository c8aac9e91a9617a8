/** Where a link within the lessons leads. */
export interface LessonLink {
  module: string;
  lesson: string;
  /** Id of the section's heading, without #. */
  section: string | undefined;
}

/**
 * Splits a lesson link into module, lesson and section. `lesson:signs#words` and `#words` stay in the module.
 * @returns undefined when the link is of another kind
 */
export function lessonLink(url: string, module: string, lesson: string): LessonLink | undefined {
  if (url.startsWith('#')) return { module, lesson, section: url.slice(1) };
  const found = /^lesson:(?:([^/#]+)\/)?([^/#]+)(?:#(.+))?$/.exec(url);
  return found ? { module: found[1] ?? module, lesson: found[2] as string, section: found[3] } : undefined;
}
