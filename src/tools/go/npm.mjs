import fs, { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './run.mjs';
import { codeIn, explain, Trouble } from './trouble.mjs';

const CLI = join('node_modules', 'npm', 'bin', 'npm-cli.js');

/**
 * The script of npm itself: the one that started us, else the one that belongs to this Node or is on PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [execPath]
 * @returns {string}
 */
export function findNpm(env = process.env, execPath = process.execPath) {
  // Under pnpm or yarn npm_execpath is theirs; their commands differ, and the lock file is npm's.
  const candidates = [env.npm_execpath ?? '', join(dirname(execPath), CLI), join(dirname(execPath), '..', 'lib', CLI)];
  for (const folder of pathFolders(env)) {
    candidates.push(join(folder, CLI));
    const link = join(folder, 'npm');
    if (existsSync(link)) candidates.push(realpathSync(link));
  }
  const found = candidates.find((file) => /npm-cli\.[cm]?js$/.test(file) && existsSync(file));
  if (found) return found;
  throw new Trouble(`npm was not found, and the packages are installed with it.
  Install Node.js with npm (Node 22.19 or later is best), then run: npm start`);
}

/**
 * Runs npm; when it fails, ends with a message that says what to do.
 * @param {string[]} args
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv, doing: string }} options
 * @returns {Promise<void>}
 */
export async function runNpm(args, { root, node, env, doing }) {
  const quiet = !env.DEBUG;
  const common = ['--loglevel=error', '--no-audit', '--no-fund', '--engine-strict=false', '--prefer-offline'];
  // npm's own patience is over a minute before it says that there is no network.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const npm = findNpm(env);
  const { code, output } = await run(node, [npm, ...args, ...common, ...patience], { cwd: root, env, quiet });
  // npm reports success when the disk ran full under it, and leaves cut files behind.
  const full = code === 0 && diskIsFull(root);
  if (code === 0 && !full) return;
  const path = /\b(?:npm error|npm ERR!) path (.+)/.exec(output)?.[1];
  const known = explain(full ? 'ENOSPC' : codeIn(output), doing, full ? root : path);
  throw Object.assign(new Trouble(known ?? `Could not ${doing}. npm said:\n${output.trim()}`), { known: known !== undefined });
}

/** @param {NodeJS.ProcessEnv} env */
export function pathFolders(env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return (env[key] ?? '').split(delimiter).filter(Boolean);
}

/** @param {string} folder */
function diskIsFull(folder) {
  const { bavail, bsize } = fs.statfsSync?.(folder) ?? { bavail: 1, bsize: 2 ** 30 };
  return bavail * bsize < 2 ** 20;
}
