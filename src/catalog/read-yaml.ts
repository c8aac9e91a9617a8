import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Allowance, allowancesInYaml } from './allowances.ts';
import { explainIssues, fieldsOf } from './explain-issue.ts';
import type { Place, Problem } from './problem.ts';
import { quickYaml } from './quick-yaml.ts';
import { readSource } from './read-source.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/** Says where a field stands: its file, its line, and its name as authors see it. Line and name are looked up when they are first read. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** What a file held: its value if it is whole, and how to find a field's place. */
export interface ReadFile<T> {
  file: string;
  value: T | undefined;
  locate: Locate;
  /** Comments that let findings of rules stand. */
  allowed: Allowance[];
}

/** A YAML document with the line and column of each offset. */
interface Parsed {
  doc: Document;
  lineAt: (offset: number) => { line: number; column: number };
}

function parsed(source: string, skip: number): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  return {
    doc,
    lineAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: line + skip, column: col };
    },
  };
}

/** Finds the deepest part of a path that exists. */
function find({ doc, lineAt }: Parsed, path: readonly PropertyKey[]): Omit<Place, 'file'> {
  let node: unknown = doc.contents;
  let offset = isNode(node) ? node.range?.[0] : 0;
  const names = path.map((key) => {
    let name = String(key);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (typeof key === 'number') {
      const entry = isSeq(node) ? node.items[key] : undefined;
      if (isNode(entry)) offset = entry.range?.[0] ?? offset;
      const id = isMap(entry) ? entry.get('id') : undefined;
      name = typeof id === 'string' ? id : String(key + 1);
      node = entry;
    } else node = undefined;
    return name;
  });
  return { ...lineAt(offset ?? 0), field: names.join('.') || undefined };
}

/** Locates fields. Hardly any place is ever read, and a document takes eight times the room of its text: it is parsed again when one is. */
function locator(file: string, source: string, skip: number): Locate {
  let again: Parsed | undefined;
  return (path) => {
    let found: Omit<Place, 'file'> | undefined;
    const place = () => {
      again ??= parsed(source, skip);
      found ??= find(again, path);
      return found;
    };
    return {
      file,
      get line() {
        return place().line;
      },
      get column() {
        return place().column;
      },
      get field() {
        return place().field;
      },
    };
  };
}

/**
 * Parses YAML text against a schema; everything wrong goes to `problems`.
 * @param skip lines that stand before the text in its file
 */
export function parseYaml<T extends z.ZodType>(file: string, source: string, schema: T, problems: Problem[], skip = 0): ReadFile<z.infer<T>> {
  const locate = locator(file, source, skip);
  const quick = quickYaml(source);
  const whole = quick && schema.safeParse(quick.data);
  if (whole?.success) return { file, value: whole.data, locate, allowed: allowancesInYaml(file, source, skip) };
  // Something is wrong, or may be: the document says what and where.
  const { doc, lineAt } = parsed(source, skip);
  const mistakes = yamlMistakes(doc, source);
  if (mistakes.length > 0) {
    problems.push(...mistakes.map(({ at, wrong, remedy }) => ({ file, ...lineAt(at), wrong, remedy })));
    return { file, value: undefined, locate, allowed: [] };
  }
  const data: unknown = doc.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { file, value: result.data, locate, allowed: allowancesInYaml(file, source, skip) };
  problems.push(...explainIssues(result.error.issues, schema, data).map(({ path, wrong, remedy }) => ({ ...locate(path), wrong, remedy })));
  return { file, value: undefined, locate, allowed: [] };
}

/** Reads a YAML file against a schema: see `parseYaml`. */
export function readYaml<T extends z.ZodType>(root: string, file: string, schema: T, problems: Problem[]): ReadFile<z.infer<T>> {
  let source: string;
  try {
    source = readSource(`${root}/${file}`);
  } catch {
    problems.push({ file, wrong: 'is missing.', remedy: `Create the file. ${fieldsOf(schema)}` });
    return { file, value: undefined, locate: () => ({ file }), allowed: [] };
  }
  return parseYaml(file, source, schema, problems);
}
