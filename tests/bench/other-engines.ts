import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What all engines search: a section of a lesson, a term, a conversation, as Rapport's own index holds them. */
export interface Found {
  href: string;
  title: string;
  within: string;
  text: string;
}

const own = createRequire(join(import.meta.dirname, 'package.json'));

/** A package that only this command installs. */
const load = (name: string) => import(name);

/** A file of the built index, packed or not. */
function readIndexFile(path: string): unknown {
  const bytes = readFileSync(path);
  return JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/**
 * The documents that the built site finds, from the texts of its index.
 * @param folder the folder `search` of a built site
 * @param core the name of the file that names the others
 */
export function documentsIn(folder: string, core: string): Found[] {
  const { texts } = readIndexFile(join(folder, core)) as { texts: [file: string, first: number][] };
  return texts.flatMap(([file]) =>
    (readIndexFile(join(folder, file)) as [string, string, string, string][]).map(([href, title, within, text]) => ({ href, title, within, text })),
  );
}

/** What making an index took: seconds, and the bytes of what is stored. */
export interface Made {
  seconds: number;
  stored: number;
}

/** Writes an index of MiniSearch, with titles and addresses to show and without the texts, and the engine beside it. */
export async function makeMiniSearch(documents: readonly Found[], to: string): Promise<Made> {
  const { default: MiniSearch } = await load('minisearch');
  const from = performance.now();
  const options = { fields: ['title', 'within', 'text'], storeFields: ['href', 'title', 'within'] };
  const index = new MiniSearch(options);
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  const text = JSON.stringify(index);
  const seconds = (performance.now() - from) / 1_000;
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.json'), text);
  cpSync(join(own.resolve('minisearch'), '../../es/index.js'), join(to, 'minisearch.js'));
  return { seconds, stored: text.length };
}

/** Writes an index of Pagefind with its engine. */
export async function makePagefind(documents: readonly Found[], to: string): Promise<Made> {
  const pagefind = await load('pagefind');
  const from = performance.now();
  const { index } = await pagefind.createIndex();
  for (const { href, title, within, text } of documents)
    await index.addCustomRecord({ url: `/${href}`, content: `${title}. ${within}. ${text}`, language: 'en', meta: { title } });
  await index.writeFiles({ outputPath: to });
  const seconds = (performance.now() - from) / 1_000;
  await pagefind.close();
  return { seconds, stored: 0 };
}
