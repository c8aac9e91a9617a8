import type { Nodes, Parents } from 'mdast';

/**
 * Shows every node of a tree, from the top down. `unist-util-visit` does as well, and makes and names a function for each node:
 * the check of a large course spent a sixth of its time there.
 * @param see gets the node, its place in its parent, and the parent; for the first node only the node
 */
export function eachNode(
  node: Nodes,
  see: (node: Nodes, index: number | undefined, parent: Parents | undefined) => void,
  index?: number,
  parent?: Parents,
): void {
  see(node, index, parent);
  if ('children' in node) for (const [i, child] of node.children.entries()) eachNode(child, see, i, node);
}
