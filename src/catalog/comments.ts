import type { Nodes, Parent, Root } from 'mdast';
import { type Allowance, readAllowance } from './allowances.ts';

const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/;

const commentIn = (node: Nodes): string | undefined =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' ? comment.exec(node.value)?.[1] : undefined;

/**
 * Takes the comments of authors out of a lesson's tree, so that nobody meets them as text.
 * @returns those that allow a finding: a comment on lines of its own covers what stands below it, one within a text that text
 */
export function takeComments(tree: Root, file: string): Allowance[] {
  const out: Allowance[] = [];
  const walk = (parent: Parent) => {
    const kept = parent.children.filter((node) => commentIn(node) === undefined);
    for (const [i, node] of parent.children.entries()) {
      const said = commentIn(node);
      const read = said === undefined ? undefined : readAllowance(said);
      const line = node.position?.start.line ?? 1;
      const below = parent.children.slice(i + 1).find((next) => kept.includes(next));
      if (read)
        out.push({
          file,
          line,
          covers: (node.type === 'mdxFlowExpression' ? below?.position?.start.line : parent.position?.start.line) ?? line,
          ...read,
        });
      if ('children' in node) walk(node as Parent);
    }
    parent.children = kept;
  };
  walk(tree);
  return out;
}

/** The source of a lesson as it would be without its comments, so that a remark for authors makes no new edition. */
export const withoutComments = (source: string): string =>
  source.replaceAll(/^\{\/\*(?:[^*]|\*(?!\/))*\*\/\}[ \t]*\n+/gm, '').replaceAll(/[ \t]*\{\/\*(?:[^*]|\*(?!\/))*\*\/\}/g, '');
