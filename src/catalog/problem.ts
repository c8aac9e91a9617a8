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

/** A problem that a rule about words, questions, numbers or dates has found. It can be allowed in place, with a reason. */
export interface Finding extends Problem {
  /** The rule, such as `L10`. */
  rule: string;
  /** The words found, as they are written. */
  words: string[];
  /** Where the rule comes from: ids of references, or keys of the evidence files. */
  source: string[];
}

/** A finding that a comment in the content allows. */
export interface Silenced extends Finding {
  /** Why it may stand, in the author's words. */
  reason: string;
}

/** Whether a problem is a finding of a rule. */
export const isFinding = (problem: Problem): problem is Finding => 'rule' in problem;

/** File and line of a place. */
export const sayPlace = ({ file, line, column }: Place): string => [file, line, line && column].filter(Boolean).join(':');

/** A problem in three short lines: place, what is wrong, what to write. A finding has a fourth: rule, where it comes from, words. */
export function sayProblem(problem: Problem): string {
  const { field, wrong, remedy } = problem;
  const said = `${sayPlace(problem)}${field ? `  ${field}` : ''}\n  ${wrong}\n  → ${remedy}`;
  return isFinding(problem)
    ? `${said}\n  ${problem.rule} (${problem.source.join(', ')})${problem.words.length > 0 ? `: “${problem.words.join('”, “')}”` : ''}`
    : said;
}

/** Orders problems by file, then line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
