import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetchBrowser } from './browser-package.mjs';
import { pathFolders } from './go/npm.mjs';
import { run } from './go/run.mjs';
import { Trouble } from './go/trouble.mjs';

const execute = promisify(execFile);

/** @typedef {{ root: string, node: string, env: NodeJS.ProcessEnv, progress: import('./go/progress.mjs').Progress }} Bench */

const NO_BROWSER = `The browser tests need Chrome, Chromium or Edge, and none was found or could be fetched.
  Install one of them, or set CHROME_PATH to the program, then run: npm test -- browser`;

/**
 * Finds a browser for the tests, fetching one where the machine has none, and remembers it in .toolchain.
 * @param {Bench} bench
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser(bench) {
  const chosen = bench.env.CHROME_PATH;
  if (chosen) {
    if (await works(chosen)) return chosen;
    throw new Trouble(`CHROME_PATH is set to ${chosen}, which is not a browser that runs.
  Set it to the program of Chrome, Chromium or Edge, or unset it so that one is looked for.`);
  }
  const memory = join(bench.root, '.toolchain', 'browser.json');
  const remembered = recall(memory);
  if (remembered && existsSync(remembered)) return remembered;

  const path = (await installed(bench)) ?? (await fetched(bench));
  if (!path) throw new Trouble(NO_BROWSER);
  mkdirSync(join(bench.root, '.toolchain'), { recursive: true });
  writeFileSync(memory, `${JSON.stringify({ path })}\n`);
  return path;
}

/**
 * The places where a system keeps Chrome, Chromium and Edge, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function systemBrowsers(platform, env) {
  if (platform === 'darwin')
    return ['', homedir()].flatMap((home) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
      (program) => roots.map((folder) => `${folder}\\${program}`),
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
  const folders = [...pathFolders(env), '/usr/bin', '/snap/bin'];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), '/opt/google/chrome/chrome'];
}

/** @param {Bench} bench */
async function installed({ root, node, env }) {
  const asked = await run(node, ['-p', 'require("playwright-core").chromium.executablePath()'], { cwd: root, env });
  const own = asked.output.trim().split('\n').pop() ?? '';
  return firstThatWorks([own, ...systemBrowsers(process.platform, env)]);
}

/** @param {Bench} bench */
async function fetched(bench) {
  const { root, node, env, progress } = bench;
  const options = { cwd: root, env, quiet: !env.DEBUG };
  return progress.step(
    'a browser for the tests',
    async () => {
      await run(node, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], options);
      const packaged = (await installed(bench)) ?? (await fetchBrowser(bench).catch(() => undefined));
      if (packaged && (await works(packaged))) return packaged;
      // Last, because it changes the machine and not only this folder.
      if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
      const quietly = { ...options, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
      await run('apt-get', ['update'], quietly);
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
      return firstThatWorks(['/usr/bin/chromium']);
    },
    { passed: (path) => path !== undefined, note: (path) => (path ? ` (${path})` : ''), quiet: options.quiet },
  );
}

/** @param {string[]} paths */
async function firstThatWorks(paths) {
  for (const path of paths) if (path && (await works(path))) return path;
  return undefined;
}

/**
 * A file may be there and not run: a stub that asks for a snap, or a program that lacks its libraries.
 * @param {string} path
 */
async function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // --version opens a window there
  return execute(path, ['--version'], { timeout: 20_000 }).then(
    ({ stdout }) => /chrom|edge/i.test(stdout),
    () => false,
  );
}

/** @param {string} file */
function recall(file) {
  try {
    const { path } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}
