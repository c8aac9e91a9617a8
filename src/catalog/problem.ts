/** Where something stands in the content. */
export interface Place {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Line from 1, where the file gives one. */
  line?: number | undefined;
  /** Column from 1. */
  column?: number | undefined;
  /** Where in the file: field names, and in a list the id of the entry or its number from 1, such as `questions.signs-sort-seen.options.2`. */
  field?: string | undefined;
}

/** One thing wrong in the content, said so that an author can mend it. */
export interface Problem extends Place {
  /** What is wrong. */
  wrong: string;
  /** What to write instead. */
  remedy: string;
}

/** A problem in three short lines: place, what is wrong, what to write. */
export function sayProblem({ file, line, column, field, wrong, remedy }: Problem): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return `${place}${field ? `  ${field}` : ''}\n  ${wrong}\n  → ${remedy}`;
}

/** Orders problems by file, then line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
