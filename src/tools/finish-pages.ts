import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { findingItsFolder, fromHere, refuseFixed, wayUp } from './any-folder.ts';
import { shortenProps } from './island-props.ts';
import { commonScript, takeOutScripts } from './island-script.ts';
import { replaceFile } from './replace-file.ts';

/** Shown at any address, and keeps what it needs in itself. */
const unknownAddress = '404.html';

/** Kinds of files other than pages and styles that may hold an address. */
const texts = new Set(['.js', '.json', '.pack', '.webmanifest', '.svg', '.xml', '.txt']);

/**
 * Finishes the built pages, each in one go: addresses become relative, and what islands need becomes smaller without doing anything else:
 * shorter attributes, and their scripts in one file.
 * @param under the folder that the page for unknown addresses takes for the site's, such as `/sub/path/`; its script finds the real one
 */
export function finishPages(under = '/'): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => finish(fileURLToPath(dir), `/${under}/`.replace(/\/+/g, '/')),
    },
  };
}

function finish(dir: string, under: string): void {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html') && file !== unknownAddress);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const change = (file: string, text: string) => replaceFile(join(dir, file), text);

  const code = commonScript(
    (function* () {
      for (const page of pages) yield read(page);
    })(),
  );
  const script = `_astro/islands.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  refuseFixed(script, code);
  for (const file of files) {
    if (texts.has(extname(file))) refuseFixed(file, extname(file) === '.pack' ? gunzipSync(readFileSync(join(dir, file))).toString() : read(file));
    else if (file.endsWith('.css')) change(file, fromHere(file, read(file)));
  }
  for (const page of pages) change(page, shortenProps(takeOutScripts(fromHere(page, read(page)), wayUp(page) + script)));
  change(unknownAddress, findingItsFolder(read(unknownAddress), under));
  if (code) writeFileSync(join(dir, script), code);
}
