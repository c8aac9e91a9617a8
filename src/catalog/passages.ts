import type { Nodes, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from './each-node.ts';

/** A paragraph, a heading, a cell or the text of a part. */
export interface Passage {
  text: string;
  line: number;
  /** Headings and cells have no sentences. */
  kind: 'prose' | 'cell';
  /** Depth of a heading; 0 for everything else. */
  heading: number;
  /** Names of the parts it stands in, from outside in. */
  within: string[];
  /** Column of a cell from 0; -1 for everything else. */
  column: number;
  /** Whether it stands in a list. */
  listed: boolean;
  /** Whether it is an example to avoid. */
  avoid: boolean;
  /** The words marked as glossary terms. */
  terms: string[];
  /** Ids of the sources cited in it: for a cell in its row or the head of its table, for an item in the whole item or the line that leads to the list. */
  cites: string[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const isPart = (node: Nodes): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attribute = (element: JsxElement, name: string): unknown => element.attributes.find((one) => 'name' in one && one.name === name)?.value;

/** Ids of the sources cited within a node. */
function citedIn(node: Nodes | undefined): string[] {
  const out: string[] = [];
  if (node)
    eachNode(node, (inner) => {
      if (isPart(inner) && inner.name === 'Cite') out.push(...String(attribute(inner, 'id') ?? '').split(' '));
    });
  return out;
}

function termsIn(node: Nodes): string[] {
  const out: string[] = [];
  eachNode(node, (inner) => {
    if (isPart(inner) && inner.name === 'Term') out.push(textOf(inner));
  });
  return out;
}

/** Ids of the sources cited in the paragraphs directly before and after a part. */
export function sourcesBeside(parent: Parent | undefined, index: number | undefined): string[] {
  if (!parent || index === undefined) return [];
  return [parent.children[index - 1], parent.children[index + 1]].flatMap((node) => (node?.type === 'paragraph' ? citedIn(node) : []));
}

const holdsBlocks = (node: Parent): boolean =>
  node.children.some((child) => ['paragraph', 'list', 'table', 'mdxJsxFlowElement'].includes(child.type));

/** A part that fills a paragraph, as when <Say>…</Say> is written on one line. */
function partAlone(node: Nodes): JsxElement | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return only && isPart(only) && others.length === 0 && only.name !== 'Cite' && only.name !== 'Term' ? only : undefined;
}

/** What is known on the way down to a passage. */
interface Around {
  within: string[];
  listed: boolean;
  avoid: boolean;
  cites: string[];
}

/** What the paragraph before a list or a table cites for it. */
function leadingTo(node: Nodes, before: Nodes | undefined): string[] {
  if (before?.type !== 'paragraph') return [];
  return node.type === 'table' || /[:,]$/.test(textOf(before).trim()) ? citedIn(before) : [];
}

/** The passages of a text, in order. Comments must have been taken out. */
export function passagesOf(tree: Root): Passage[] {
  const out: Passage[] = [];
  const inside = (part: JsxElement, { within, avoid, ...around }: Around): Around => ({
    ...around,
    within: [...within, part.name ?? ''],
    avoid: avoid || attribute(part, 'avoid') === null,
  });
  const add = (node: Nodes, around: Around, place: number) => {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (!text) return;
    out.push({
      text,
      line: node.position?.start.line ?? 1,
      kind: node.type === 'tableCell' || node.type === 'heading' ? 'cell' : 'prose',
      heading: node.type === 'heading' ? node.depth : 0,
      column: node.type === 'tableCell' ? place : -1,
      terms: termsIn(node),
      ...around,
      cites: [...around.cites, ...citedIn(node)],
    });
  };
  const walk = (node: Parent, around: Around) => {
    for (const [i, child] of node.children.entries()) {
      const before = node.children[i - 1];
      const alone = partAlone(child);
      if (alone) add(child, inside(alone, around), i);
      else if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') add(child, around, i);
      else if (isPart(child)) {
        const within = inside(child, around);
        if (holdsBlocks(child as Parent)) walk(child as Parent, within);
        else add(child, within, i);
      } else if (child.type === 'list') walk(child, { ...around, listed: true, cites: [...around.cites, ...leadingTo(child, before)] });
      else if (child.type === 'listItem') walk(child, { ...around, cites: [...around.cites, ...citedIn(child)] });
      else if (child.type === 'table')
        walk(child, { ...around, cites: [...around.cites, ...leadingTo(child, before), ...citedIn(child.children[0])] });
      else if (child.type === 'tableRow') walk(child, { ...around, cites: [...around.cites, ...citedIn(child)] });
      else if ('children' in child) walk(child as Parent, around);
    }
  };
  walk(tree, { within: [], listed: false, avoid: false, cites: [] });
  return out;
}
