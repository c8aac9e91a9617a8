// Measures pages of the built site with Lighthouse as a phone would load them. A report and no gate: times depend on the machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = createRequire(join(root, 'tests', 'lighthouse', 'package.json'));
const { default: lighthouse } = await import(pathToFileURL(own.resolve('lighthouse')).href);
const { launch } = createRequire(own.resolve('lighthouse'))('chrome-launcher');

/** Kinds of pages, each with one that stands for it. */
const pages = {
  home: '',
  lesson: 'modules/mental-health-awareness/signs/',
  quiz: 'modules/mental-health-awareness/practice/',
  scenario: 'scenarios/after-the-hospital/',
  search: 'search/',
  offline: 'offline/',
};
const wanted = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };
const runs = 3;

const site = await serve({ dir: join(root, 'dist') });
const chromePath = process.env.RAPPORT_BROWSER ?? process.env.CHROME_PATH;
/** @type {Record<string, unknown>[]} */
const table = [];
let versions = '';

for (const [kind, path] of Object.entries(pages)) {
  /** @type {{ scores: Record<string, number>, times: Record<string, number>, missed: string[] }[]} */
  const results = [];
  for (let run = 0; run < runs; run++) {
    const chrome = await launch({ ...(chromePath ? { chromePath } : {}), chromeFlags: ['--headless=new', '--no-sandbox'], logLevel: 'silent' });
    try {
      const { lhr } = await lighthouse(site.url + path, { port: chrome.port, logLevel: 'error', onlyCategories: Object.keys(wanted) });
      versions = `Lighthouse ${lhr.lighthouseVersion}, ${lhr.environment.hostUserAgent.match(/Chrome\/[\d.]+/)?.[0] ?? 'a browser'}`;
      const value = (/** @type {string} */ id) => Math.round(lhr.audits[id]?.numericValue ?? Number.NaN);
      results.push({
        scores: Object.fromEntries(Object.keys(wanted).map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)])),
        times: {
          firstPaint: value('first-contentful-paint'),
          largestPaint: value('largest-contentful-paint'),
          blocked: value('total-blocking-time'),
        },
        missed: Object.values(lhr.categories)
          .filter(({ id }) => id !== 'performance')
          .flatMap(({ auditRefs }) => auditRefs)
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
          .map(({ id }) => id),
      });
    } finally {
      chrome.kill();
    }
  }
  const [result] = results.sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0)).slice(Math.floor(runs / 2));
  if (result) table.push({ page: kind, ...result.scores, ...result.times, missed: [...new Set(result.missed)].join(' ') });
}
await site.close();

const report = {
  at: new Date().toISOString(),
  versions,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  runs,
  table,
};
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results', 'lighthouse.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(`${report.versions}, as on a phone, the middle of ${runs} runs by performance; ${report.machine}; times in ms`);
console.table(table);
const below = table.filter((row) => Object.entries(wanted).some(([id, least]) => Number(row[id]) < least));
console.log(below.length === 0 ? 'Every page reaches what is wanted.' : `Below what is wanted: ${below.map(({ page }) => page).join(', ')}.`);
