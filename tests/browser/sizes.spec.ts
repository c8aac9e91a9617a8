import { gzipSync } from 'node:zlib';
import { scenarios } from './scenario-paths.ts';
import { expect, test } from './site.ts';

/** Bytes over the wire, gzip, bodies only; what is inline in the page counts as page and as script. */
interface Weight {
  all: number;
  script: number;
  font: number;
  urls: string[];
}

/** Half a Starlight page (54 KB, 31 KB of script) for a lesson; under one H5P question (203 KB) by half for a quiz. KB are 1,000 bytes. */
const budgets = {
  'modules/mental-health-awareness/how-common/': { all: 27_000, script: 5_500 },
  'modules/mental-health-awareness/signs/': { all: 27_000, script: 5_500 },
  'modules/mental-health-awareness/look-alikes/': { all: 27_000, script: 5_500 },
  'modules/mental-health-awareness/conversation/': { all: 27_000, script: 5_500 },
  'modules/mental-health-awareness/body-and-mind/': { all: 27_000, script: 5_500 },
  'modules/mental-health-awareness/practice/': { all: 95_000, script: 60_000 },
  'modules/mental-health-awareness/test/': { all: 95_000, script: 60_000 },
};

/** Every conversation, with all that it can say. */
const conversations = Object.fromEntries(scenarios.map(({ id }) => [`scenarios/${id}/`, { all: 105_000, script: 60_000 }]));

for (const [path, budget] of Object.entries({ ...budgets, ...conversations }))
  test(`${path} stays within its budget`, async ({ page, site }) => {
    const weight: Weight = { all: 0, script: 0, font: 0, urls: [] };
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      bodies.push(
        response.body().then((body) => {
          const type = response.request().resourceType();
          const bytes = type === 'font' ? body.length : gzipSync(body, { level: 6 }).length;
          if (type === 'font') weight.font += bytes;
          else weight.all += bytes;
          if (type === 'script') weight.script += bytes;
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
    console.log(`${path} ${weight.all} bytes, of it script ${weight.script}; font ${weight.font}`);
    expect(weight.all, weight.urls.join('\n')).toBeLessThanOrEqual(budget.all);
    expect(weight.script, weight.urls.join('\n')).toBeLessThanOrEqual(budget.script);
    expect(weight.font).toBeLessThanOrEqual(20_000);
  });

test('a lesson loads no island runtime before its first check comes near the view', async ({ page, site }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(`${site.module}conversation/`);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('/runtime.'))).toEqual([]);
  await page.locator('.check').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.check').first().locator('astro-island')).not.toHaveAttribute('ssr');
  expect(scripts.filter((url) => url.includes('/runtime.'))).toHaveLength(1);
});
