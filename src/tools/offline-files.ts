import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteFile, SiteFiles } from '../offline/files.ts';

/** What a device never asks for when it has no connection, or never asks for at all. */
const left = [/^404\.html$/, /^_headers$/, /^robots\.txt$/, /^sw\.js$/, /^font-license\.txt$/, /^_astro\/files\.\w+\.js$/, /^icons\/screenshot-/];

/**
 * Pages that nobody should be seen to have opened. A page is stored when it is opened, so that these are stored on every device:
 * that they are there tells nothing.
 */
const aboutOneself = /^looking-after-yourself\/$/;

const pageOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
const hash = (content: Buffer | string) => createHash('sha256').update(content).digest('base64');
const packable = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

/** Addresses in a file that may be of other files: in attributes, in quotes (also as they are written within an attribute), in `url()`. */
const address = /(?:href|src|url|data-[a-z-]+)=["']?([^"'\s>]+)|(?:["'`(]|&quot;)([\w./-]+\.\w+)(?:["'`)]|&quot;)/g;

/**
 * The files that a file names, straight from its text: scripts that a script may import, fonts of a style, the islands of a page.
 * @param file the file that is read, from the site's folder
 * @param known all files of the site
 */
function named(file: string, text: string, known: ReadonlySet<string>): string[] {
  return [...text.matchAll(address)].flatMap(([, attribute, quoted]) => {
    const path = posix.join(posix.dirname(file), attribute ?? quoted ?? '');
    return path !== file && known.has(path) && !path.endsWith('.html') ? [path] : [];
  });
}

/** Everything that a page may load, and what that may load in turn. */
function needsOf(page: string, names: (file: string) => string[]): string[] {
  const found = new Set<string>();
  const waiting = [page];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const file of names(next)) {
      if (found.has(file)) continue;
      found.add(file);
      waiting.push(file);
    }
  return [...found].sort();
}

/**
 * Lists every file of a built site with the hash and size of its content, and what each page needs.
 * @param dir the built site
 * @param pages what every device stores on the first visit, such as `help/`; pages about oneself come to it
 */
export function listFiles(dir: string, pages: readonly string[]): SiteFiles {
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dir, file)).isFile() && !left.some((pattern) => pattern.test(file)))
    .sort();
  const known = new Set(all);
  const contents = new Map(all.map((file) => [file, readFileSync(join(dir, file))]));
  const seen = new Map<string, string[]>();
  const names = (file: string) => {
    const found = seen.get(file) ?? (packable.has(extname(file)) ? named(file, String(contents.get(file)), known) : []);
    seen.set(file, found);
    return found;
  };
  const place = new Map(all.map((file, i) => [file, i]));
  const sets = new Map<string, number>();
  const files = all.map((file): SiteFile => {
    const content = contents.get(file) as Buffer;
    const sent = packable.has(extname(file)) ? gzipSync(content).length : content.length;
    const entry = [pageOf(file), `sha256-${hash(content)}`, content.length, sent] as const;
    if (!file.endsWith('.html')) return entry;
    const needs = JSON.stringify(needsOf(file, names).map((name) => place.get(name)));
    if (!sets.has(needs)) sets.set(needs, sets.size);
    return [...entry, sets.get(needs) as number];
  });
  const shell = [...pages, ...files.flatMap(([path]) => (aboutOneself.test(path) ? [path] : []))];
  const missing = pages.filter((page) => !files.some(([path]) => path === page));
  if (missing.length > 0) throw new Error(`The offline copy begins with ${missing.join(', ')}, and the site has no such page.`);
  const version = hash(JSON.stringify(files))
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase();
  return { version, files, sets: [...sets.keys()].map((set) => JSON.parse(set)), shell };
}

const mark = /^importScripts\("[^"]*"\);\n/;

/**
 * Writes the list of files and the service worker into a built site. To be called again when a file of it was changed afterwards.
 * @param worker the service worker's code; without it that of the last time
 * @returns what was listed
 */
export function writeOffline(dir: string, pages: readonly string[], worker = readFileSync(join(dir, 'sw.js'), 'utf8').replace(mark, '')): SiteFiles {
  for (const file of readdirSync(join(dir, '_astro'))) if (/^files\.\w+\.js$/.test(file)) rmSync(join(dir, '_astro', file));
  const listed = listFiles(dir, pages);
  const list = `_astro/files.${listed.version}.js`;
  writeFileSync(join(dir, list), `self.rapport=${JSON.stringify(listed)}`);
  writeFileSync(join(dir, 'sw.js'), `importScripts("./${list}");\n${worker}`);
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no built site.`);
  return listed;
}

/** The pages that are stored on the first visit. */
export const shellPages = ['', 'help/', 'offline/', 'offline/missing/'];
