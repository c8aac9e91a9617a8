import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { z } from 'zod';
import { type LessonHead, type PartName, partSchemas } from '../lesson/schema.ts';
import type { Allowance } from './allowances.ts';
import { takeComments, withoutComments } from './comments.ts';
import { contentHash } from './content-hash.ts';
import { didYouMean } from './did-you-mean.ts';
import { eachNode } from './each-node.ts';
import { explainIssues } from './explain-issue.ts';
import { mdxMistake } from './mdx-mistakes.ts';
import { parseText } from './parse-text.ts';
import { type Passage, passagesOf, sourcesBeside } from './passages.ts';
import type { Problem } from './problem.ts';
import { readSource } from './read-source.ts';
import { type Locate, parseYaml } from './read-yaml.ts';

/** Something in a lesson that points elsewhere, and the line where it stands. */
interface Mention {
  id: string;
  line: number;
}

/** A part of a lesson with its attributes. */
interface Part extends Mention {
  name: PartName;
  attributes: Record<string, string | true>;
  /** Ids of the sources cited in the paragraphs directly before and after it. */
  beside: string[];
}

/** What the catalogue knows of a file of text: a lesson, or another kind with another head. */
export interface LessonFile<Head = LessonHead> {
  file: string;
  head: Head | undefined;
  locate: Locate;
  /** Whether all its parts could be read: only then can it be said what the lesson does not hold. */
  whole: boolean;
  /** Short hash of the whole file without comments: what was shown. */
  content: string;
  /** Ids of its headings, by which links find its sections. */
  sections: string[];
  /** The text of each paragraph, list item and cell, for words, grade, search and rules. */
  passages: Passage[];
  parts: Part[];
  links: { url: string; line: number }[];
  images: { url: string; alt: string; line: number }[];
  /** Comments that let findings of rules stand. */
  allowed: Allowance[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** The attributes of a part; undefined when code stands among them. */
function attributesOf(element: JsxElement): Record<string, string | true> | undefined {
  const out: Record<string, string | true> = {};
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value)) return undefined;
    out[attribute.name] = attribute.value ?? true;
  }
  return out;
}

function readPart(element: JsxElement, file: string, problems: Problem[]): Omit<Part, 'beside'> | undefined {
  const line = lineOf(element);
  const name = element.name ?? '';
  const place = { file, line, field: `<${name}>` };
  if (!Object.hasOwn(partSchemas, name)) {
    const names = Object.keys(partSchemas);
    problems.push({
      ...place,
      wrong: `is not a part of a lesson.${didYouMean(name, names)}`,
      remedy: `Use one of: ${names.join(', ')}; or plain Markdown.`,
    });
    return undefined;
  }
  const attributes = attributesOf(element);
  if (!attributes) {
    problems.push({
      ...place,
      wrong: 'holds {code}, and lessons hold text only.',
      remedy: 'Write the value in quotation marks, as in id="some-id".',
    });
    return undefined;
  }
  const schema = partSchemas[name as PartName];
  const result = schema.safeParse(attributes);
  if (!result.success) {
    for (const { path, wrong, remedy } of explainIssues(result.error.issues, schema, attributes)) {
      const written = element.attributes.find((attribute) => 'name' in attribute && attribute.name === path[0]);
      problems.push({ file, line: written?.position?.start.line ?? line, field: [place.field, ...path.map(String)].join(' '), wrong, remedy });
    }
    return undefined;
  }
  return { name: name as PartName, id: String(attributes.id ?? ''), line, attributes };
}

function refuseCode(tree: ReturnType<typeof parseText>, file: string, problems: Problem[]): void {
  eachNode(tree, (node) => {
    if (node.type === 'mdxjsEsm')
      problems.push({
        file,
        line: lineOf(node),
        wrong: 'imports or exports code.',
        remedy: 'Take the line out: every part of a lesson is there without import.',
      });
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      problems.push({
        file,
        line: lineOf(node),
        wrong: 'holds {code}, and lessons hold text only.',
        remedy: 'Write the text itself; a brace in the text is written \\{.',
      });
    else if (node.type === 'heading' && node.depth === 1)
      problems.push({
        file,
        line: lineOf(node),
        wrong: 'has a # heading; the title stands in the head of the file.',
        remedy: 'Begin sections with ## and their parts with ###.',
      });
  });
}

/** The name in a lesson's file name: `signs` of `02-signs.mdx`, also where the number is not as it should be. */
export function lessonName(file: string): string {
  return posix.basename(file, '.mdx').replace(/^\d+-/, '');
}

/**
 * Reads a lesson, or another file of text with parts: its head, and what its text holds. Everything wrong in the file itself goes to `problems`.
 * @param schema what the head must be
 */
export function readLesson<S extends z.ZodType>(root: string, file: string, schema: S, problems: Problem[]): LessonFile<z.infer<S>> {
  const source = readSource(`${root}/${file}`);
  const lesson: LessonFile<z.infer<S>> = {
    file,
    head: undefined,
    locate: () => ({ file, line: 1 }),
    whole: false,
    content: contentHash(withoutComments(source)),
    sections: [],
    passages: [],
    parts: [],
    links: [],
    images: [],
    allowed: [],
  };
  let tree: ReturnType<typeof parseText>;
  try {
    tree = parseText(source);
  } catch (error) {
    problems.push(mdxMistake(file, error, source));
    return lesson;
  }
  const [first] = tree.children;
  if (first?.type !== 'yaml')
    problems.push({
      file,
      line: 1,
      wrong: 'has no head.',
      remedy: `Begin the file with ---, then ${Object.keys((schema as unknown as { shape: object }).shape).join(', ')}, then --- again.`,
    });
  else {
    const head = parseYaml(file, first.value, schema, problems, 1);
    lesson.head = head.value;
    lesson.locate = head.locate;
    lesson.allowed.push(...head.allowed);
  }
  lesson.allowed.push(...takeComments(tree, file));
  refuseCode(tree, file, problems);
  lesson.whole = first?.type === 'yaml';
  const slugger = new GithubSlugger();
  eachNode(tree, (node, index, parent) => {
    if (node.type === 'heading') lesson.sections.push(slugger.slug(textOf(node)));
    else if (node.type === 'link' || node.type === 'definition') lesson.links.push({ url: node.url, line: lineOf(node) });
    else if (node.type === 'image') lesson.images.push({ url: node.url, alt: node.alt ?? '', line: lineOf(node) });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const part = readPart(node, file, problems);
      if (part) lesson.parts.push({ ...part, beside: sourcesBeside(parent, index) });
      else lesson.whole = false;
    }
  });
  lesson.passages = passagesOf(tree);
  return lesson;
}
