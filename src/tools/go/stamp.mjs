import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the built site depends on, besides Astro's configuration and the settings that it reads from the environment. */
const INPUTS = ['content', 'src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A stamp records that work was done for one state of its inputs, so that it need not be done again.
 * @param {string} file
 */
export function stampAt(file) {
  return {
    /** @param {string} value */
    holds: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    /** Taken away before the work begins, so that work cut short is not believed. */
    clear: () => rmSync(file, { force: true }),
    /** @param {string} value */
    set: (value) => existsSync(dirname(file)) && writeFileSync(file, value),
  };
}

/**
 * The state of everything that decides what is in node_modules.
 * @param {string} root
 * @returns {string}
 */
export function packagesState(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const name of ['package-lock.json', 'package.json']) {
    const file = join(root, name);
    hash.update(`\0${name}\0`).update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

/**
 * The state of the built site: what it was built from, and what was built (by size and time).
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function siteState(root, env = process.env) {
  const hash = createHash('sha256');
  const config = readdirSync(root).filter((name) => /^astro\.config\.|^\.env/.test(name));
  const settings = config.flatMap((name) => readFileSync(join(root, name), 'utf8').match(/(?<=process\.env\.)\w+/g) ?? []);
  for (const name of [...INPUTS, ...config].sort())
    for (const file of filesUnder(root, name)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  for (const name of Object.keys(env).sort()) if (settings.includes(name) || name.startsWith('PUBLIC_')) hash.update(`\0${name}=${env[name]}`);
  for (const file of filesUnder(root, 'dist')) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`\0${file} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} name a file or folder
 * @returns {string[]} in a fixed order
 */
function filesUnder(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesUnder(root, `${name}/${entry}`));
}
