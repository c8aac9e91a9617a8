import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads how many tests a runner's JSON report says passed, failed and were skipped.
 * @param {string} file report of Vitest or Playwright
 * @returns {Counts | undefined} undefined when the runner wrote none
 */
export function countsIn(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats)
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected + report.errors.length,
      skipped: report.stats.skipped,
    };
  // A test file that could not be loaded holds no tests that could fail.
  const unloaded = report.testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Why tests of the browser step left themselves out, each reason once: said in the summary, so that nobody takes a skipped test for a passed one.
 * @param {string} file report of Playwright; of another runner, or none, there is nothing to say
 * @returns {string[]}
 */
export function skipReasonsIn(file) {
  if (!existsSync(file)) return [];
  /** @type {Set<string>} */
  const reasons = new Set();
  /** @param {any} suite */
  const look = (suite) => {
    for (const inner of suite.suites ?? []) look(inner);
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests)
        for (const { type, description } of test.annotations) if (type === 'skip' && description) reasons.add(description);
  };
  look(JSON.parse(readFileSync(file, 'utf8')));
  return [...reasons];
}

/**
 * The counts of one step: its tests, or the step itself where it has none.
 * A step that failed has at least one failure, also when its tests never got to run.
 * @param {boolean} passed
 * @param {Counts} [tests]
 * @returns {Counts}
 */
export function countStep(passed, tests) {
  const counts = tests ?? { passed: 0, failed: 0, skipped: 0 };
  if (!passed) return { ...counts, failed: Math.max(counts.failed, 1) };
  return tests ? counts : { ...counts, passed: 1 };
}

/**
 * The closing line of a test run.
 * @param {Counts[]} all
 * @returns {string}
 */
export function closingLine(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
