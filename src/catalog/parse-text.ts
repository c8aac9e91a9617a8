import type { Nodes, Parent, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'table',
  'blockquote',
  'code',
  'thematicBreak',
  'html',
  'mdxJsxFlowElement',
  'mdxFlowExpression',
]);

/** Whether a part holds words, as <Say>…</Say> does on one line, and not paragraphs of its own. */
const holdsWords = (node: Nodes): boolean =>
  node.type === 'mdxJsxFlowElement' && node.children.length > 0 && !node.children.some(({ type }) => blocks.has(type));

/** A plain copy of a tree, in which a part that fills a line stands in a paragraph, as it is written. */
function plain(node: Nodes): Nodes {
  const copy = { ...node } as Nodes & { children?: Nodes[] };
  if (!('children' in node)) return copy;
  copy.children = (node as Parent).children.map((child): Nodes => {
    const own = plain(child as Nodes);
    if (!holdsWords(own)) return own;
    const { position } = own;
    return { type: 'paragraph', children: [{ ...own, type: 'mdxJsxTextElement' } as never], ...(position ? { position } : {}) };
  });
  return copy;
}

/**
 * The tree of a text of MDX with a head. Sätteri, which also makes the pages, parses it, twenty times as fast as remark;
 * what it refuses is parsed again by remark, whose errors say where and why.
 * @throws remark's error about a text that is no MDX
 */
export function parseText(source: string): Root {
  try {
    const tree = plain(mdxToMdast(source, { features: { gfm: true, frontmatter: true } })) as Root;
    // A sentence that begins with "export" reads as code, and remark says so.
    return tree.children.some(({ type }) => type === 'mdxjsEsm') ? remark.parse(source) : tree;
  } catch (error) {
    remark.parse(source);
    throw error;
  }
}
