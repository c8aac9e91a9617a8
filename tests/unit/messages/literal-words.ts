import { parse } from '@astrojs/compiler-rs';

/** A word that stands in the code itself and not in the language file. */
export interface Literal {
  line: number;
  words: string;
}

/** A node of the syntax tree: ESTree with JSX, for both kinds of file. */
interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** Attributes whose value is read out or shown. */
const spoken = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'description',
  'label',
  'placeholder',
  'text',
  'title',
  'word',
];

/** Attributes that hold names of classes and ids, several with a space between, and conditions of the style sheet. */
const names = ['aria-describedby', 'aria-labelledby', 'class', 'className', 'id', 'media'];

/** What takes a selector of the style sheet. */
const selecting = ['closest', 'matches', 'querySelector', 'querySelectorAll'];

/** A name that is the same in every language, and what only machines read. */
const exceptions = [
  'Rapport',
  'width=device-width, initial-scale=1',
  'no-referrer',
  'light dark',
  '#fbfaf6',
  '#12171d',
  '<svg aria-hidden="true" focusable="false"',
];

const letters = /\p{L}/u;
/** What reads like words for people: a capital and a small letter at the start, or two words. Names such as PrivateNote do not. */
const sentence = /^\P{L}*\p{Lu}\p{Ll}(?!\p{Ll}*\p{Lu}\w*$)|\p{L}[,.:;]? \p{L}/u;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const within = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The texts of a literal or a template; none of another node. */
function textsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type !== 'TemplateLiteral') return [];
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

/** The nodes that an expression may come to: both sides of a choice, and the parts of a sum. */
function outcomes(node: Node): Node[] {
  const sides = (names: string[]) => names.flatMap((name) => outcomes(node[name] as Node));
  if (node.type === 'ConditionalExpression') return sides(['consequent', 'alternate']);
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') return sides(node.operator === '&&' ? ['right'] : ['left', 'right']);
  if (node.type === 'ParenthesizedExpression' || node.type === 'JSXExpressionContainer') return sides(['expression']);
  return [node];
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? nameOf(node.property)) : '');

/**
 * Finds words of the interface that stand in a `.astro`, `.tsx` or `.ts` file: between tags, in attributes that are read out,
 * and strings that read like words, wherever they stand. What errors say is for developers, and selectors are for machines: both are left out.
 * @throws when the file cannot be parsed
 */
export function literalWords(source: string, kind: 'astro' | 'script'): Literal[] {
  // The parser takes a script as the head of a page, so that one tree serves for all.
  const head = kind === 'script' ? '---\n' : '';
  const { ast, diagnostics } = parse(kind === 'script' ? `${head}${source}\n---\n` : source);
  const [problem] = diagnostics;
  if (problem) throw new Error(problem.text);
  const found = new Map<string, Literal>();
  const note = (node: Node, texts: readonly string[], pattern: RegExp) => {
    for (const text of texts) {
      const words = text.trim();
      if (pattern.test(words) && !exceptions.includes(words))
        found.set(`${node.start} ${words}`, { line: source.slice(0, node.start - head.length).split('\n').length, words });
    }
  };
  const walk = (node: Node): void => {
    if (/^(Import|TS|Export(All|Named)Declaration$)/.test(node.type) && !isNode(node.declaration) && !isNode(node.expression)) return;
    if (node.type === 'ThrowStatement' || (node.type === 'NewExpression' && nameOf(node.callee).endsWith('Error'))) return;
    if (node.type === 'CallExpression' && selecting.includes(nameOf(node.callee))) {
      for (const inner of within(node)) if (inner.type !== 'Literal') walk(inner);
      return;
    }
    if (node.type === 'JSXText') note(node, [String(node.value)], letters);
    else if (node.type === 'JSXAttribute') {
      if (!isNode(node.value) || names.includes(nameOf(node.name))) return;
      if (spoken.includes(nameOf(node.name))) for (const outcome of outcomes(node.value)) note(outcome, textsOf(outcome), letters);
    } else if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer') for (const outcome of outcomes(child)) note(outcome, textsOf(outcome), letters);
    note(node, textsOf(node), sentence);
    for (const inner of within(node)) walk(inner);
  };
  walk(ast as unknown as Node);
  return [...found.values()];
}
