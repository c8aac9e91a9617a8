import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { available, type Play } from '../../src/role-play/play.ts';
import { serve } from '../../src/tools/serve.mjs';
import { answerRightly } from './answering.ts';
import { Edition } from './editions.ts';
import { wake } from './islands.ts';
import { begun, say, scenarios, stored } from './scenario-paths.ts';
import { expect, test as outer, watch } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const scenario = scenarios[0] as (typeof scenarios)[number];
const module = 'modules/mental-health-awareness/';

const test = outer.extend({ serviceWorkers: 'allow', watched: async ({ browserName: _ }, use) => use(undefined) });

outer('the built site holds no address that is fixed to a folder, but in the page for unknown addresses', () => {
  const fixedIn = (text: string) => [
    ...[...text.matchAll(/(?:href|src|url|data-base)=?[("' ]+(\/[^"')]*)/g)].map(([, found = '']) => found),
    // What islands are handed stands in their properties, as text in quotes.
    ...[...text.matchAll(/&quot;\/[a-z-]+\/[^&]*&quot;/g)].map(([found]) => found),
  ];
  expect(
    fixedIn('<a href="/help/"><style>a{src:url(/x.woff2)}</style><astro-island props="{&quot;href&quot;:[0,&quot;/modules/stigma/&quot;]}">'),
  ).toEqual(['/help/', '/x.woff2', '&quot;/modules/stigma/&quot;']);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|css|webmanifest)$/.test(file));
  expect(files).toEqual(expect.arrayContaining(['404.html', 'manifest.webmanifest', 'help/index.html']));
  expect(fixedIn(readFileSync(`${dist}/404.html`, 'utf8'))).not.toEqual([]);
  const fixed = files
    .filter((file) => file !== '404.html')
    .flatMap((file) => fixedIn(readFileSync(`${dist}/${file}`, 'utf8')).map((found) => `${file}: ${found}`));
  expect(fixed).toEqual([]);
});

for (const under of ['/', '/training/', '/agency/it/pilot-2/rapport/'])
  test(`the same files work under ${under}: a lesson, a quiz, a conversation, and all of it without a connection`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const edition = new Edition(under);
    await edition.up();
    const found = watch(context, edition.url);
    expect(new URL(edition.url).pathname).toBe(under);
    await page.goto(edition.url);
    await page.getByRole('link', { name: 'Start here' }).click();
    await expect(page).toHaveURL(`${edition.url}${module}how-common/`);
    const check = page.locator('.check').first();
    await wake(check);
    await answerRightly(page, check.locator('form'), 'mouse');
    await expect(check.locator('.result-words')).toHaveText('Right.');
    await page.locator('.pager .forward').click();
    await expect(page).toHaveURL(`${edition.url}${module}signs/`);
    // Islands take links from their page, and some make them themselves.
    await page.goto(`${edition.url}progress/`);
    await page.locator('main').getByRole('link', { name: 'How common it is, and what it means' }).first().click();
    await expect(page).toHaveURL(`${edition.url}${module}how-common/`);

    await page.goto(`${edition.url}offline/`);
    await page.getByRole('button', { name: 'Keep everything offline' }).click();
    await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(edition.url);
    await edition.down();
    await context.setOffline(true);

    await page.goto(`${edition.url}${module}practice/`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
    await answerRightly(page, page.locator('form.question'), 'mouse');
    await expect(page.locator('.result-words')).toHaveText(/^(Right|Kept)/);
    await page.goto(`${edition.url}scenarios/${scenario.id}/`);
    await page.getByRole('button', { name: 'Talk for real' }).click();
    await expect(page.locator('.moment')).toBeVisible();
    let play: Play = await begun(page, scenario);
    while ('turn' in play.at) play = await say(page, scenario, play, available(scenario, play)[0]?.id ?? '');
    await expect(page.locator('.debrief')).toBeVisible();
    await page.goto(`${edition.url}no/such/page/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible();
    await page.getByRole('link', { name: 'Need help now?', exact: true }).first().click();
    await expect(page).toHaveURL(`${edition.url}help/`);
    expect((await stored(page)).events.filter(({ verb }) => verb === 'completed').map(({ object }) => object)).toContain(`scenario:${scenario.id}`);
    await edition.end();
    expect(found.filter((line) => !/ERR_(CONNECTION_REFUSED|FAILED|INTERNET_DISCONNECTED)/.test(line))).toEqual([]);
  });

for (const under of ['/', '/agency/it/pilot-2/rapport/'])
  test(`an unknown address under ${under} shows the page for it, with its style and with links that lead back`, async ({ page, context }) => {
    const server = await serve({ dir: dist, base: under });
    const found = watch(context, new URL('/', server.url).href);
    expect((await page.goto(`${server.url}modules/no-such/page/`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
    await expect(page.locator('.site-header')).toHaveCSS('border-bottom-style', 'solid');
    await expect(page.getByRole('link', { name: 'All modules' })).toHaveAttribute('href', `${under}modules/`);
    await page.getByRole('link', { name: 'To the start' }).click();
    await expect(page).toHaveURL(server.url);
    await server.close();
    // Where the site's folder is not known, the page first looks for its style in the wrong place.
    expect(found.filter((line) => !/Refused to apply style|404/.test(line))).toEqual([]);
  });
