import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

/** Fields of content files that hold ids, values to choose from, numbers to call and the like, and no text. */
const keys = [
  ...['id', 'kind', 'kinds', 'read', 'region', 'language', 'use', 'type', 'objective', 'objectives', 'case', 'category', 'sources', 'modules'],
  ...['scenario', 'scenarios', 'next', 'start', 'techniques', 'sets', 'outcome', 'lessons', 'tests', 'attempts', 'checked', 'call', 'email'],
  ...['colours', 'doi', 'url', 'accept'],
];

/** Attributes of the parts of a lesson that hold no text. */
const attributes = ['id', 'kind', 'name'];

/** Letters of the Latin alphabet as their fullwidth twins (U+FF21 and on), which nobody types: content written in them can be told from everything else. */
export const fullwidth = (text: string): string => text.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

function yaml(source: string): string {
  const document = parseDocument(source);
  visit(document, {
    Pair(_key, { key, value }) {
      const groups = isSeq(value) && value.items.some(isMap);
      return keys.includes(String(isScalar(key) ? key.value : key)) && !groups ? visit.SKIP : undefined;
    },
    Scalar: (key, node, path) => {
      const parent = path.at(-1) as Node;
      if (key !== 'key' && !isMap(parent) && typeof node.value === 'string')
        node.value = fullwidth(node.value).replaceAll(/\{[^}]*\}/g, (gap) => gap.normalize('NFKC'));
    },
  });
  return document.toString();
}

function lesson(source: string): string {
  const [, head = '', body = ''] = source.split(/^---$/m);
  const text = body.replaceAll(/<[^>]*>|\]\([^)]*\)|[^<\]]+|\]/g, (piece) => {
    if (piece.startsWith('](')) return piece.replace(/#.*/, fullwidth);
    if (!piece.startsWith('<')) return fullwidth(piece);
    return piece.replaceAll(/([a-z]+)="([^"]*)"/g, (whole, name: string, value: string) =>
      attributes.includes(name) ? whole : `${name}="${fullwidth(value)}"`,
    );
  });
  return `---\n${yaml(head)}---${text}`;
}

/** Writes every text under a content folder in fullwidth letters; ids and the like stay. */
export function writeFullwidth(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(yaml|mdx)$/.test(file)) continue;
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, file.endsWith('.mdx') ? lesson(source) : yaml(source));
  }
}
