// The entry behind every npm script: makes the machine ready, then runs the command.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { installPackages } from './go/install.mjs';
import { childEnv, chooseNode } from './go/node.mjs';
import { createProgress } from './go/progress.mjs';
import { passOnSignals, run } from './go/run.mjs';
import { choosePort, serveSite } from './go/site.mjs';
import { runStep, runSteps, siteIsCurrent } from './go/steps.mjs';
import { closingLine, countStep } from './go/tally.mjs';
import { explain, Trouble } from './go/trouble.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);
// What `content` prints may be read by a program, so that nothing else goes to its output.
const progress = createProgress(command === 'content' ? process.stderr : process.stdout);

/**
 * Makes Node and the packages ready.
 * @returns {Promise<import('./go/steps.mjs').Bench>}
 */
async function prepare() {
  const node = await chooseNode({ root, env: process.env, progress });
  const env = childEnv(node);
  await installPackages({ root, node, env, progress });
  return { root, node, env, progress };
}

/** @type {Record<string, () => Promise<number>>} */
const commands = {
  async start() {
    const port = await choosePort(process.env);
    const bench = await prepare();
    if (!siteIsCurrent(root) && !(await runStep(bench, 'build')).passed) return 1;
    return serveSite({ root, port, args, progress });
  },

  test: async () => runSteps(await prepare(), args, ['types', 'lint', 'content', 'unit', 'build', 'browser']),

  check: async () => runSteps(await prepare(), args, ['types', 'lint']),

  async dev() {
    const port = process.env.PORT ? ['--port', String(await choosePort(process.env))] : [];
    return hand(await prepare(), ['node_modules/astro/bin/astro.mjs', 'dev', ...port, ...given()]);
  },

  async build() {
    const bench = await prepare();
    if (!(await runStep(bench, 'content')).passed) return 1;
    return (await runStep(bench, 'build', given())).passed ? 0 : 1;
  },

  preview: async () => serveSite({ root, port: await choosePort(process.env), args: given(), progress }),

  async lighthouse() {
    const bench = await prepare();
    await installPackages({ ...bench, root: join(root, 'tests', 'lighthouse') });
    if (!siteIsCurrent(root) && !(await runStep(bench, 'build')).passed) return 1;
    const RAPPORT_BROWSER = await findBrowser(bench);
    return hand({ ...bench, env: { ...bench.env, RAPPORT_BROWSER } }, ['src/tools/lighthouse.mjs', ...given()]);
  },

  async bench() {
    const bench = await prepare();
    await installPackages({ ...bench, root: join(root, 'tests', 'bench') });
    const RAPPORT_BROWSER = await findBrowser(bench);
    return hand({ ...bench, env: { ...bench.env, RAPPORT_BROWSER } }, ['tests/bench/run.ts', ...given()]);
  },

  content: async () => hand(await prepare(), ['src/tools/content.mjs', ...given()]),
};

/** The arguments for the command's program; the `--` before them is npm's custom, not the program's. */
function given() {
  return args[0] === '--' ? args.slice(1) : args;
}

/**
 * Hands the terminal to a program until it ends.
 * @param {import('./go/steps.mjs').Bench} bench
 * @param {string[]} argv
 */
async function hand({ node, env }, argv) {
  return (await run(node, argv, { cwd: root, env, quiet: false })).code;
}

async function main() {
  const chosen = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!chosen) throw new Trouble(`Usage: node src/tools/go.mjs <${Object.keys(commands).join('|')}> [arguments]`);
  passOnSignals();
  return chosen();
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const message = error instanceof Trouble ? error.message : explain(code, `finish "${command}"`, path ?? join(root));
  if (message === undefined || process.env.DEBUG) console.error(error);
  if (message !== undefined) console.error(`\n${message}`);
  process.exitCode = error instanceof Trouble ? error.exitCode : 1;
  // Whoever reads only the last line must not take a run that never began for one without failures.
  if (command === 'test' && process.exitCode < 128) progress.line(closingLine([countStep(false)]));
}
