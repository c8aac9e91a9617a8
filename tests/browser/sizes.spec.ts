import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { amountOf, withNeeds } from '../../src/offline/files.ts';
import { listFiles, shellPages } from '../../src/tools/offline-files.ts';
import { wake } from './islands.ts';
import { scenarios } from './scenario-paths.ts';
import { expect, test } from './site.ts';

/** Bytes over the wire, gzip, bodies only; what is inline in the page counts as page and as script. */
interface Weight {
  all: number;
  script: number;
  font: number;
  /** What a page loads for offline work once it is there and the browser has nothing else to do: counted apart, with a budget of its own. */
  later: number;
  urls: string[];
}

const chunks = new URL('../../dist/_astro/', import.meta.url);

/** The scripts that `start.ts` loads after the page: `watch.ts` and what it imports. */
const afterThePage = (() => {
  const found = new Set(readdirSync(chunks).filter((file) => /^watch\.[\w-]+\.js$/.test(file)));
  for (const file of found)
    for (const [, imported = ''] of readFileSync(new URL(file, chunks), 'utf8').matchAll(/from"\.\/([\w.-]+)"/g)) found.add(imported);
  return found;
})();

/** Half a Starlight page (54 KB, 31 KB of script) for a lesson; under one H5P question (203 KB) by half for a quiz. KB are 1,000 bytes. */
const budgets = {
  'modules/mental-health-awareness/how-common/': { all: 27_000, script: 5_700 },
  'modules/mental-health-awareness/signs/': { all: 27_000, script: 5_700 },
  'modules/mental-health-awareness/look-alikes/': { all: 27_000, script: 5_700 },
  'modules/mental-health-awareness/conversation/': { all: 27_000, script: 5_700 },
  'modules/mental-health-awareness/body-and-mind/': { all: 27_000, script: 5_700 },
  'modules/mental-health-awareness/practice/': { all: 95_000, script: 60_000 },
  'modules/mental-health-awareness/test/': { all: 95_000, script: 60_000 },
  'looking-after-yourself/': { all: 95_000, script: 60_000 },
};

/** Every conversation, with all that it can say. */
const conversations = Object.fromEntries(scenarios.map(({ id }) => [`scenarios/${id}/`, { all: 105_000, script: 60_000 }]));

for (const [path, budget] of Object.entries({ ...budgets, ...conversations }))
  test(`${path} stays within its budget`, async ({ page, site }) => {
    const weight: Weight = { all: 0, script: 0, font: 0, later: 0, urls: [] };
    const later: string[] = [];
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      bodies.push(
        response.body().then((body) => {
          const type = response.request().resourceType();
          const bytes = type === 'font' ? body.length : gzipSync(body, { level: 6 }).length;
          const file = response.url().split('/').at(-1) ?? '';
          if (afterThePage.has(file)) {
            weight.later += bytes;
            later.push(file);
          } else if (type === 'font') weight.font += bytes;
          else weight.all += bytes;
          if (type === 'script' && !afterThePage.has(file)) weight.script += bytes;
          weight.urls.push(`${bytes} ${response.url().slice(site.url.length)}`);
        }),
      );
    });
    expect((await page.goto(site.url + path))?.status()).toBe(200);
    await page.waitForLoadState('networkidle');
    await Promise.all(bodies);
    const inline = await page.evaluate(() =>
      [...document.scripts]
        .filter((script) => !script.src)
        .map((script) => script.textContent)
        .join('\n'),
    );
    weight.script += gzipSync(inline, { level: 6 }).length;
    test.info().annotations.push({ type: 'weight', description: JSON.stringify(weight) });
    console.log(`${path} ${weight.all} bytes, of it script ${weight.script}; font ${weight.font}; after it ${weight.later}`);
    expect(weight.all, weight.urls.join('\n')).toBeLessThanOrEqual(budget.all);
    expect(weight.script, weight.urls.join('\n')).toBeLessThanOrEqual(budget.script);
    expect(weight.font).toBeLessThanOrEqual(20_000);
    expect(later.length, 'what comes after the page was asked for').toBeGreaterThan(0);
    expect(weight.later, later.join('\n')).toBeLessThanOrEqual(3_500);
  });

test('what the first visit stores in the background stays within its budget', () => {
  const site = listFiles(new URL('../../dist', import.meta.url).pathname, shellPages);
  const { files, bytes, sent } = amountOf(withNeeds(site, shellPages));
  console.log(`first visit: ${files} files, ${sent} bytes sent, ${bytes} stored; everything: ${JSON.stringify(amountOf(site.files))}`);
  expect(sent).toBeLessThanOrEqual(150_000);
});

test('a lesson loads no island runtime before its first check comes near the view', async ({ page, site }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(`${site.module}conversation/`);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('/runtime.'))).toEqual([]);
  await wake(page.locator('.check').first());
  expect(scripts.filter((url) => url.includes('/runtime.'))).toHaveLength(1);
});
