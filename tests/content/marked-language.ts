import ts from 'typescript';

/** Whether a node is a text that people read, and not a key, a type, or something that is compared with. */
function isText(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node)) return false;
  if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent) || (ts.isPropertyAssignment(parent) && parent.name === node)) return false;
  return !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) && node.getText() !== "''";
}

/**
 * A file of words in English with every text in ⟦ ⟧, as a translator would have written it.
 * @param tag the language that it claims to be
 */
export function markedLanguage(english: string, tag: string): string {
  const file = ts.createSourceFile('words.ts', english, ts.ScriptTarget.Latest, true);
  const edits: { at: number; sign: string }[] = [];
  const walk = (node: ts.Node): void => {
    if (isText(node)) edits.push({ at: node.getStart() + 1, sign: '⟦' }, { at: node.getEnd() - 1, sign: '⟧' });
    ts.forEachChild(node, walk);
  };
  walk(file);
  const marked = edits.sort((a, b) => b.at - a.at).reduce((text, { at, sign }) => text.slice(0, at) + sign + text.slice(at), english);
  return marked.replace("tag = '⟦en-US⟧'", `tag = '${tag}'`);
}
