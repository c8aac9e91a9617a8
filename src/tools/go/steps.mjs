import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from '../browser.mjs';
import { run } from './run.mjs';
import { siteState, stampAt } from './stamp.mjs';
import { closingLine, countStep, countsIn, skipReasonsIn } from './tally.mjs';
import { diskAdvice, explain, Trouble } from './trouble.mjs';

/**
 * @typedef {{ root: string, node: string, env: NodeJS.ProcessEnv, progress: import('./progress.mjs').Progress }} Bench
 *   what every step needs
 * @typedef {{ passed: boolean, counts: import('./tally.mjs').Counts, skipped?: string[] }} Outcome `skipped` says why tests were left out
 */

/** The check steps in their order, each with the program it runs. */
export const STEPS = {
  types: ['node_modules/astro/bin/astro.mjs', 'check'],
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check'],
  content: ['src/tools/content.mjs'],
  unit: ['node_modules/vitest/vitest.mjs', 'run'],
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  browser: ['node_modules/@playwright/test/cli.js', 'test'],
};

/** @typedef {keyof typeof STEPS} StepName */

/**
 * Splits what follows the command into step names and arguments for the one step named.
 * @param {string[]} args such as `unit`, or `browser -- --grep quiz`
 * @param {StepName[]} all the steps to choose from; all of them run when none is named
 * @returns {{ names: StepName[], extra: string[] }}
 */
export function chooseSteps(args, all) {
  const end = args.findIndex((arg) => arg.startsWith('-'));
  const words = end < 0 ? args : args.slice(0, end);
  const extra = end < 0 ? [] : args.slice(args[end] === '--' ? end + 1 : end);
  const unknown = words.filter((word) => !all.some((name) => name === word));
  if (unknown.length > 0) throw new Trouble(`There is no step "${unknown.join(' ')}". The steps are: ${all.join(', ')}.`);
  const names = all.filter((name) => words.includes(name));
  if (extra.length > 0 && names.length !== 1)
    throw new Trouble(`Name the one step that gets "${extra.join(' ')}", for example: npm test -- browser -- ${extra.join(' ')}`);
  return { names: names.length > 0 ? names : all, extra };
}

/**
 * Runs one step to its end. Its output is shown when it fails, or as it comes when it was given arguments.
 * @param {Bench} bench
 * @param {StepName} name
 * @param {string[]} [extra] arguments for the step's program
 * @returns {Promise<Outcome>}
 */
export async function runStep({ root, node, env, progress }, name, extra = []) {
  const quiet = extra.length === 0 && !env.DEBUG;
  const toTerminal = process.stdout.isTTY;
  const reports = mkdtempSync(join(tmpdir(), 'rapport-'));
  const report = join(reports, `${name}.json`);
  const built = name === 'build' ? stampAt(join(root, 'node_modules', '.build-stamp')) : undefined;
  try {
    const browser = name === 'browser' ? await findBrowser({ root, node, env, progress }) : undefined;
    const more = browser && { RAPPORT_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    built?.clear();
    const { code, output, counts } = await progress.step(
      name,
      async () => {
        const args = [...STEPS[name], ...extra, ...reporting(name, extra, report)];
        const ended = await run(node, args, {
          cwd: root,
          env: { ...(toTerminal ? { FORCE_COLOR: '1' } : {}), ...env, ...more },
          quiet,
        });
        return { ...ended, counts: countStep(ended.code === 0, countsIn(report)) };
      },
      {
        passed: (result) => result.code === 0,
        note: (result) => (name in REPORTERS ? ` (${closingLine([result.counts])})` : ''),
        quiet,
      },
    );
    if (code !== 0) {
      if (quiet) progress.line((toTerminal ? output : stripVTControlCharacters(output)).trimEnd());
      const advice = diskAdvice(output, `finish "${name}"`);
      if (advice) progress.line(advice);
    } else if (extra.length === 0) built?.set(siteState(root));
    return { passed: code === 0, counts, skipped: skipReasonsIn(report) };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * Runs check steps one after another, leaves out what cannot run, and closes with the count.
 * @param {Bench} bench
 * @param {string[]} args
 * @param {StepName[]} all
 * @returns {Promise<number>} exit code
 */
export async function runSteps(bench, args, all) {
  const { names, extra } = chooseSteps(args, all);
  // The browser tests look at the built site, so that it must be the one of the present sources.
  const steps = names.includes('browser') && !names.includes('build') && !siteIsCurrent(bench.root) ? withBuild(names) : names;
  /** @type {Map<StepName, Outcome>} */
  const outcomes = new Map();
  for (const name of steps) {
    if (name === 'browser' && outcomes.get('build')?.passed === false) {
      bench.progress.line('– browser: not run, because the build failed');
      outcomes.set(name, { passed: false, counts: { passed: 0, failed: 0, skipped: 1 } });
      continue;
    }
    outcomes.set(name, await tryStep(bench, name, names.includes(name) ? extra : []));
  }
  for (const reason of new Set([...outcomes.values()].flatMap(({ skipped = [] }) => skipped))) bench.progress.line(`\n! NOT TESTED: ${reason}`);
  const failed = [...outcomes].filter(([, { passed }]) => !passed).map(([name]) => name);
  bench.progress.line(`\n${failed.length > 0 ? `Not passed: ${failed.join(', ')}. ` : ''}Total ${bench.progress.total()}.`);
  bench.progress.line(closingLine([...outcomes.values()].map(({ counts }) => counts)));
  return failed.length > 0 ? 1 : 0;
}

/**
 * Whether dist holds what the present sources build to.
 * @param {string} root
 */
export function siteIsCurrent(root) {
  return stampAt(join(root, 'node_modules', '.build-stamp')).holds(siteState(root));
}

/** @type {Partial<Record<StepName, string>>} */
const REPORTERS = { unit: 'default', browser: 'list' };

/**
 * The arguments that make a test runner write its counts; none when the caller chose a reporter.
 * @param {StepName} name
 * @param {string[]} extra
 * @param {string} report
 */
function reporting(name, extra, report) {
  if (!REPORTERS[name] || extra.some((arg) => arg.startsWith('--reporter'))) return [];
  if (name === 'browser') return [`--reporter=${REPORTERS[name]},json`];
  return [`--reporter=${REPORTERS[name]}`, '--reporter=json', `--outputFile.json=${report}`];
}

/**
 * A step that cannot even start, such as for want of a browser, fails with its advice and lets the others run.
 * @param {Bench} bench
 * @param {StepName} name
 * @param {string[]} extra
 * @returns {Promise<Outcome>}
 */
async function tryStep(bench, name, extra) {
  try {
    return await runStep(bench, name, extra);
  } catch (error) {
    if (error instanceof Trouble && error.exitCode > 128) throw error;
    const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
    const message = error instanceof Trouble ? error.message : explain(code, `finish "${name}"`, path);
    if (message === undefined) throw error;
    bench.progress.line(message);
    return { passed: false, counts: countStep(false) };
  }
}

/**
 * @param {StepName[]} names
 * @returns {StepName[]}
 */
function withBuild(names) {
  return [...names.filter((name) => name !== 'browser'), 'build', 'browser'];
}
