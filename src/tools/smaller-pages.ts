import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wayUp } from './any-folder.ts';
import { shortenProps } from './island-props.ts';
import { commonScript, takeOutScripts } from './island-script.ts';
import { replaceFile } from './replace-file.ts';

/** The page for unknown addresses is shown in any folder, and keeps what it needs in itself. */
const leftAlone = '404.html';

/** Makes the built pages smaller without changing what they do: shorter attributes, and the scripts of islands in one file. */
export function smallerPages(): AstroIntegration {
  return {
    name: 'smaller-pages',
    hooks: {
      'astro:build:done': ({ dir }) => makeSmaller(fileURLToPath(dir)),
    },
  };
}

function makeSmaller(dir: string): void {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && file !== leftAlone);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const code = commonScript(
    (function* () {
      for (const file of files) yield read(file);
    })(),
  );
  const script = `_astro/islands.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  if (code) writeFileSync(join(dir, script), code);
  for (const file of files) replaceFile(join(dir, file), shortenProps(takeOutScripts(read(file), wayUp(file) + script)));
}
