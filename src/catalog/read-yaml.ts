import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';

/** Says where a field stands in its file. */
export type Locate = (path: readonly PropertyKey[]) => { line?: number; column?: number };

/** What a file held: its value if it is whole, and how to find a field's line. */
export interface ReadFile<T> {
  file: string;
  value: T | undefined;
  locate: Locate;
}

/** The line of the deepest part of `path` that exists. */
function locator(doc: Document, lines: LineCounter, skip: number): Locate {
  return (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line: line + skip, column: col };
      }
    }
    return {};
  };
}

/**
 * Parses YAML text against a schema; everything wrong goes to `problems`.
 * @param skip lines that stand before the text in its file
 */
export function parseYaml<T extends z.ZodType>(file: string, source: string, schema: T, problems: Problem[], skip = 0): ReadFile<z.infer<T>> {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const locate = locator(doc, lines, skip);
  if (doc.errors.length > 0) {
    for (const error of doc.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.push({
        file,
        line: line + skip,
        column: col,
        wrong: `is not readable as YAML: ${error.message}`,
        remedy: error.code === 'DUPLICATE_KEY' ? 'Keep the field once.' : 'Look at the indentation, and put text that holds : or # or starts with a sign in quotation marks.',
      });
    }
    return { file, value: undefined, locate };
  }
  const data: unknown = doc.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { file, value: result.data, locate };
  for (const issue of result.error.issues) {
    const { path, wrong, remedy } = explainIssue(issue, schema, data);
    problems.push({ file, ...locate(path), field: path.map(String).join('.') || undefined, wrong, remedy });
  }
  return { file, value: undefined, locate };
}

/** Reads a YAML file against a schema: see `parseYaml`. */
export function readYaml<T extends z.ZodType>(root: string, file: string, schema: T, problems: Problem[]): ReadFile<z.infer<T>> {
  let source: string;
  try {
    source = readFileSync(`${root}/${file}`, 'utf8');
  } catch {
    problems.push({ file, wrong: 'is missing.', remedy: 'Create the file; docs/authors.md shows what stands in it.' });
    return { file, value: undefined, locate: () => ({}) };
  }
  return parseYaml(file, source, schema, problems);
}
