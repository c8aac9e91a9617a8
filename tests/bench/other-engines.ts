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

/** Documents that Pagefind gets at once. */
const together = 500;

/**
 * Writes an index of MiniSearch, with titles and addresses to show and without the texts, and the engine beside it.
 * @returns seconds that making the index took
 */
export async function makeMiniSearch(documents: readonly Found[], to: string): Promise<number> {
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
  return seconds;
}

/**
 * Writes an index of Pagefind with its engine.
 * @returns seconds that making and writing the index took, once the engine was there
 * @throws Error with what Pagefind says when it refuses a document
 */
export async function makePagefind(documents: readonly Found[], to: string): Promise<number> {
  const pagefind = await load('pagefind');
  const { index } = await pagefind.createIndex();
  const from = performance.now();
  for (let i = 0; i < documents.length; i += together) {
    const records = documents
      .slice(i, i + together)
      .map(({ href, title, within, text }) =>
        index.addCustomRecord({ url: `/${href}`, content: `${title}. ${within}. ${text}`, language: 'en', meta: { title } }),
      );
    const refused = (await Promise.all(records)).flatMap(({ errors }: { errors: string[] }) => errors);
    if (refused.length > 0) throw new Error(`Pagefind refuses documents: ${refused.join('; ')}`);
  }
  await index.writeFiles({ outputPath: to });
  const seconds = (performance.now() - from) / 1_000;
  await pagefind.close();
  return seconds;
}
