import { appendFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { available, choose, type Play } from '../../src/role-play/play.ts';
import { answerRightly, press } from './answering.ts';
import { clean } from './axe.ts';
import { cached, visit } from './cached.ts';
import { lessonCount, modules } from './contents.ts';
import { type Edition, expect, test } from './editions.ts';
import { wake } from './islands.ts';
import { roomFor } from './own-browser.ts';
import { begun, say, scenarios, stored, wayFrom } from './scenario-paths.ts';

const module = 'modules/mental-health-awareness/';
const { lessons = [], checks } = modules.find(({ id }) => module.includes(id)) ?? {};
const scenario = scenarios[0] as (typeof scenarios)[number];

/** Cuts the line: the browser is told, and nobody answers at the address. */
async function cut(context: BrowserContext, edition: Edition): Promise<void> {
  await edition.down();
  await context.setOffline(true);
}

async function connect(context: BrowserContext, edition: Edition): Promise<void> {
  await edition.up();
  await context.setOffline(false);
}

const box = (page: Page) => page.locator('.offline-box');

async function keepEverything(page: Page, edition: Edition): Promise<void> {
  await page.goto(`${edition.url}offline/`);
  await page.getByRole('button', { name: 'Keep everything offline' }).click();
  await expect(box(page).getByRole('heading', { name: 'Everything is on this device' })).toBeVisible({ timeout: 30_000 });
}

test.setTimeout(120_000);

test('a module that was visited goes on without a connection: lessons, quiz, conversation, reload, and all is recorded', async ({
  page,
  context,
  edition,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1280, height: 500 });
  for (const path of [...lessons.map((id) => `${module}${id}/`), `${module}practice/`, `scenarios/${scenario.id}/`, 'progress/'])
    await visit(page, edition.url + path);
  await cut(context, edition);

  let answered = 0;
  for (const id of lessons) {
    await page.goto(`${edition.url}${module}${id}/`);
    // Islands of these pages were never in view while there was a connection.
    for (const check of await page.locator('.check').all()) {
      await wake(check);
      await answerRightly(page, check.locator('form'), 'mouse');
      await expect(check.locator('.result-words')).toHaveText(/Right\.|Kept/);
      answered++;
    }
    await page.getByRole('button', { name: 'Mark as read' }).click();
    await expect(page.getByRole('button', { name: '✓ Marked as read' })).toBeVisible();
  }
  expect(answered).toBe(checks);
  expect(answered).toBeGreaterThan(0);

  await page.goto(`${edition.url}${module}practice/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.locator('.result-words')).toHaveText(/^(Right|Kept)/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeEnabled();

  await page.goto(`${edition.url}scenarios/${scenario.id}/`);
  await page.getByRole('button', { name: 'Talk for real' }).click();
  await expect(page.locator('.moment')).toBeVisible();
  let play: Play = await begun(page, scenario);
  const [first] = available(scenario, play);
  play = await say(page, scenario, play, first?.id ?? '');
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.locator('.moment')).toBeVisible();
  while ('turn' in play.at) play = await say(page, scenario, play, available(scenario, play)[0]?.id ?? '');
  await expect(page.locator('.debrief')).toBeVisible();

  await page.goto(`${edition.url}progress/`);
  await expect(page.locator('.record-numbers')).toContainText(`${lessons.length} of ${lessonCount}`);
  const { events } = await stored(page);
  const count = (verb: string) => events.filter((event) => event.verb === verb).length;
  expect(count('answered')).toBe(answered + 1);
  expect(events.filter(({ verb, object }) => verb === 'completed' && object.startsWith('scenario:'))).toHaveLength(1);

  await connect(context, edition);
  await page.reload();
  await expect(page.locator('.record-numbers')).toContainText(`${lessons.length} of ${lessonCount}`);
});

test('the first visit stores the start page, help and the way back, and says what is here when a page is not', async ({ page, context, edition }) => {
  await visit(page, `${edition.url}${module}signs/`);
  await cut(context, edition);
  await page.goto(edition.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Working well with people who live with mental illness');
  await page.goto(`${edition.url}help/`);
  await expect(page.locator('main').getByText('988 Suicide & Crisis Lifeline')).toBeVisible();

  await page.goto(`${edition.url}${module}conversation/?from=somewhere`);
  await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Signs you can see/ })).toBeVisible();
  await expect(page.locator('main a').filter({ hasText: 'Need help now?' })).toBeVisible();
  await clean(page, 'a page that is not here');
  // The closing slash may be missing, as it may with a host.
  await page.goto(`${edition.url}${module}signs`);
  expect(page.url()).toBe(`${edition.url}${module}signs/`);

  await page.goto(`${edition.url}${module}conversation/`);
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
  await connect(context, edition);
  await expect(page.getByText('The connection seems to be back.')).toBeVisible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL(`${edition.url}${module}conversation/`);
});

test('everything is kept on request: size told before, stopped and gone on with, used without a connection, removed', async ({
  page,
  context,
  edition,
}) => {
  await page.goto(`${edition.url}offline/`);
  const offer = page.getByText(/All lessons, quizzes and conversations: \d+ files\. About [\d.]+ MB to load, [\d.]+ MB of room/);
  await expect(offer).toBeVisible();
  const told = Number(/([\d.]+) MB of room/.exec((await offer.textContent()) ?? '')?.[1]);
  await clean(page, 'the offer to keep everything');

  // Files come slowly here, so that there is time to stop.
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await context.route('**/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Keep everything offline' }).click();
  await expect(page.getByRole('heading', { name: 'Storing' })).toBeVisible();
  await expect(box(page)).toBeFocused();
  await clean(page, 'storing');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: 'Not complete yet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toHaveCount(0);
  await clean(page, 'stopped');
  await context.unroute('**/*');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Not complete yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Done. Everything is on this device.')).toBeVisible();
  await expect(box(page)).toContainText(edition.version);
  await expect(box(page)).toContainText(String(new Date().getFullYear()));
  await clean(page, 'kept');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // What was told is what the stored bodies weigh.
  const bytes = await page.evaluate(async () => {
    let sum = 0;
    for (const name of (await caches.keys()).filter((one) => one.startsWith('rapport '))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) sum += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
    }
    return sum;
  });
  expect(bytes / 1e6).toBeCloseTo(told, 1);

  await cut(context, edition);
  await page.goto(`${edition.url}${module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
  for (const { id } of scenarios) {
    await page.goto(`${edition.url}scenarios/${id}/`);
    await expect(page.getByRole('button', { name: 'Talk for real' })).toBeEnabled();
  }
  await connect(context, edition);
  const { events } = await stored(page);
  expect(events.filter(({ verb }) => verb === 'answered')).toHaveLength(1);

  await page.goto(`${edition.url}offline/`);
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(page.getByText('Removed. Pages that you open are stored again')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep everything offline' })).toBeVisible();
  const left = Object.values(await cached(page)).flat();
  expect(left.length).toBeGreaterThan(0);
  expect(left.some((url) => url.includes('/scenarios/'))).toBe(false);
  expect(left.some((url) => url.includes('/help/'))).toBe(true);
  expect((await stored(page)).events).toEqual(expect.arrayContaining(events));
});

test('everything is kept by keyboard alone', async ({ page, edition }) => {
  await page.goto(edition.url);
  const door = page.getByRole('link', { name: 'Keep everything on this device' });
  await press(page, door, 'keyboard');
  const keep = page.getByRole('button', { name: 'Keep everything offline' });
  await press(page, keep, 'keyboard');
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove from this device' })).toBeFocused();
});

/** A new edition in which one lesson and the start page say something else. */
const newEdition = (edition: Edition) =>
  edition.change({
    'index.html': (text) => text.replace('Short lessons and practice', 'Newly written lessons and practice'),
    [`${module}signs/index.html`]: (text) => text.replace('</h1>', ' (new)</h1>'),
  });

/** What a later version would do: it writes events of another schema, and brings those of today along. */
const nextSchema = (script: string) =>
  script
    .replace('schema:2,id:', 'schema:3,id:')
    .replace('.schema>2', '.schema>3')
    .replace('.schema<2', '.schema<3')
    .replace(/1:(\w+)=>\(\{\.\.\.\1,schema:2\}\)/, '$&,2:$1=>({...$1,schema:3})');

const bar = (page: Page) => page.getByRole('region', { name: 'Notice' });

test('a new version waits while a quiz is open, fetches only what has changed, and comes when the person agrees', async ({
  page,
  context,
  edition,
}) => {
  await keepEverything(page, edition);
  await page.goto(`${edition.url}${module}practice/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();

  const before = edition.version;
  newEdition(edition);
  expect(edition.version).not.toBe(before);
  const asked: string[] = [];
  context.on('request', (request) => request.serviceWorker() && asked.push(request.url().slice(edition.url.length)));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 20_000 }).toBe('installed');
  expect(asked.filter((path) => !/^(sw\.js|_astro\/files\.\w+\.js)$/.test(path)).sort()).toEqual(['', `${module}signs/`]);

  // Work goes on with the version that it began with, and nothing is said meanwhile.
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.locator('.result-words')).toHaveText(/^(Right|Kept)/);
  await expect(bar(page)).toHaveCount(0);
  const second = await context.newPage();
  await second.goto(`${edition.url}${module}signs/`);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Signs you can see and describe');
  await expect(bar(second)).toContainText('A new version is ready.');
  await clean(second, 'a new version is ready', '.notice-bar');
  await second.close();

  await page.getByRole('button', { name: 'Finish the practice' }).click();
  await page.getByRole('button', { name: 'Finish anyway' }).click();
  await expect(bar(page)).toContainText('A new version is ready.');
  const { events } = await stored(page);
  await bar(page).getByRole('button', { name: 'Later' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.goto(edition.url);
  await expect(page.getByText('Short lessons and practice')).toBeVisible();
  await page.goto(`${edition.url}offline/`);
  await expect(page.getByText('A new version is ready. Pages that are open')).toBeVisible();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByText(`You use version ${edition.version}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible();
  await page.goto(edition.url);
  await expect(page.getByText('Newly written lessons and practice')).toBeVisible();
  expect(events.filter(({ verb }) => verb === 'answered')).toHaveLength(1);
  expect((await stored(page)).events).toEqual(expect.arrayContaining(events));
  // The caches of the version before are gone, and everything that stayed the same is in the new one.
  await expect
    .poll(async () => Object.keys(await cached(page)).filter((name) => name.startsWith('rapport ')))
    .toEqual([`rapport ${edition.version} ${edition.url}`]);
  await cut(context, edition);
  await page.goto(`${edition.url}${module}test/`);
  await expect(page.getByRole('button', { name: 'Begin the test' })).toBeEnabled();
});

/** The service workers that run, each with its version and its state. */
const workers = (context: BrowserContext) =>
  Promise.all(
    context.serviceWorkers().map((worker) =>
      worker
        .evaluate(() => {
          const { rapport, serviceWorker } = globalThis as unknown as { rapport: { version: string }; serviceWorker: ServiceWorker };
          return `${rapport.version} ${serviceWorker.state}`;
        })
        .catch(() => 'gone'),
    ),
  );

test('a new version comes by itself when the last tab was closed', async ({ page, context, edition }) => {
  await visit(page, edition.url);
  newEdition(edition);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 20_000 }).toBe('installed');
  await page.reload();
  await expect(page.getByText('Short lessons and practice')).toBeVisible();
  await page.close();
  await expect.poll(() => workers(context), { timeout: 20_000 }).toEqual([`${edition.version} activated`]);
  const later = await context.newPage();
  await later.goto(edition.url);
  await expect(later.getByText('Newly written lessons and practice')).toBeVisible();
});

test('two tabs of two versions: the old page keeps its own files, reads nothing new, loses nothing, and is told', async ({
  page,
  context,
  edition,
}) => {
  await visit(page, `${edition.url}${module}practice/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
  await answerRightly(page, page.locator('form.question'), 'mouse');

  // The next version writes events of a later schema.
  edition.changeScript(/^record\./, nextSchema);
  const other = await context.newPage();
  await other.goto(edition.url);
  await expect(bar(other)).toContainText('A new version is ready.', { timeout: 20_000 });
  await Promise.all([other.waitForEvent('load', { timeout: 20_000 }), bar(other).getByRole('button', { name: 'Update now' }).click()]);
  await expect.poll(async () => Object.keys(await cached(other)).some((name) => name.includes(edition.version)), { timeout: 20_000 }).toBe(true);
  await other.goto(`${edition.url}${module}signs/`);
  await other.getByRole('button', { name: 'Mark as read' }).click();
  await expect(other.getByRole('button', { name: '✓ Marked as read' })).toBeVisible();
  const written = (await stored(other)).events as unknown as { schema: number; verb: string }[];
  expect(written.filter(({ schema }) => schema === 3).map(({ verb }) => verb)).toContain('completed');

  // The page of the version before was not loaded again, and what it needs has stayed: its cache waits for it.
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  expect(Object.keys(await cached(page)).filter((name) => name.startsWith('rapport '))).toHaveLength(2);
  const parts = await page.evaluate(async () => {
    const old = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /_astro\/record\./.test(name));
    return [...old, (await fetch(old[0] ?? '')).status, (await fetch('../../../manifest.webmanifest')).status];
  });
  expect(parts[0]).not.toContain('changed0');
  expect(parts.slice(1)).toEqual([200, 200]);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.locator('.result-words')).toHaveText(/^(Right|Kept)/);
  await expect.poll(async () => (await stored(page)).events.filter(({ verb }) => verb === 'answered').length).toBe(2);

  // Once it goes on, it is of the new version too, which reads what both have written; then nothing of the old one is left.
  await other.close();
  await page.goto(`${edition.url}progress/`);
  await expect(page.locator('.record-numbers')).toContainText(`1 of ${lessonCount}`);
  await expect
    .poll(async () => Object.keys(await cached(page)).filter((name) => name.startsWith('rapport ')))
    .toEqual([`rapport ${edition.version} ${edition.url}`]);
});

test('an old page whose record was written by a newer version says so and keeps it', async ({ page, context, edition }) => {
  await visit(page, `${edition.url}progress/`);
  edition.changeScript(/^record\./, nextSchema);
  const other = await context.newPage();
  await other.goto(edition.url);
  await Promise.all([other.waitForEvent('load', { timeout: 20_000 }), bar(other).getByRole('button', { name: 'Update now' }).click()]);
  await expect.poll(async () => Object.keys(await cached(other)).some((name) => name.includes(edition.version)), { timeout: 20_000 }).toBe(true);
  await other.goto(`${edition.url}${module}signs/`);
  await other.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByText('Part of your record was written by a newer version of this site. It is kept.')).toBeVisible();
  await expect(page.locator('.record-numbers')).toContainText(`0 of ${lessonCount}`);
  await page.evaluate(() => scrollTo(0, 600));
  await expect(bar(page)).toContainText('Another tab has begun to use a new version.');
  await bar(page).getByRole('button', { name: 'Load again' }).click();
  await expect(page.locator('.record-numbers')).toContainText(`1 of ${lessonCount}`);
});

test('a page that only the server still has is whole: of the later version, with its own files', async ({ page, context, edition }) => {
  await visit(page, edition.url);
  edition.change({
    'manifest.webmanifest': (text) => text.replace('"Rapport"', '"Later"'),
    [`${module}signs/index.html`]: (text) => text.replace('</h1>', ' (new)</h1>'),
  });
  const before = await page.evaluate(async () => (await (await fetch('manifest.webmanifest')).json()).short_name);
  expect(before).toBe('Rapport');
  const other = await context.newPage();
  await other.goto(`${edition.url}${module}signs/`);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('(new)');
  expect(await other.evaluate(async () => (await (await fetch('../../../manifest.webmanifest')).json()).short_name)).toBe('Later');
  expect(await page.evaluate(async () => (await (await fetch('manifest.webmanifest')).json()).short_name)).toBe('Rapport');
});

test('what the browser has removed is noticed, whole or in part, and fetched again', async ({ page, edition }) => {
  await keepEverything(page, edition);
  await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((one) => one.startsWith('rapport '))) {
      const cache = await caches.open(name);
      for (const request of (await cache.keys()).filter(({ url }) => url.includes('/scenarios/'))) await cache.delete(request);
    }
  });
  await page.goto(edition.url);
  await expect(bar(page)).toContainText('Part of what you kept for offline is not on this device.');
  await clean(page, 'part is gone');
  await bar(page).getByRole('button', { name: 'See what to do' }).click();
  await expect(page.getByRole('heading', { name: 'Part of it is not on this device' })).toBeVisible();
  await clean(page, 'the page, when part is gone');
  await page.getByRole('button', { name: 'Store what is missing' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });

  // Chrome evicts everything of a site at once, but leaves what is in local storage.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  await page.goto(edition.url);
  await expect(bar(page)).toContainText('What you kept for offline is no longer on this device.');
  await bar(page).getByRole('button', { name: 'See what to do' }).click();
  await expect(page.getByRole('heading', { name: 'It is no longer on this device' })).toBeVisible();
  await clean(page, 'the page, when all is gone');
  await page.getByRole('button', { name: 'Store everything again' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
});

test('erasing the record forgets which pages were opened, and leaves what is kept for everybody alike', async ({ page, edition }) => {
  await visit(page, `${edition.url}${module}signs/`);
  const erase = async () => {
    await visit(page, `${edition.url}progress/`);
    await page.getByLabel(/Type the word/).fill('erase');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
  };
  const opened = async () =>
    Object.values(await cached(page))
      .flat()
      .some((url) => url.includes('/signs/'));
  await erase();
  await expect.poll(opened).toBe(false);
  expect(
    Object.values(await cached(page))
      .flat()
      .some((url) => url.includes('/help/')),
  ).toBe(true);
  await keepEverything(page, edition);
  await erase();
  await page.goto(`${edition.url}offline/`);
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible();
});

test('a full disk is said, and nothing half-kept is called kept', async ({ page, edition }) => {
  await visit(page, `${edition.url}offline/`);
  const room = await roomFor(page, edition.url);
  await room.full((await room.used()) + 1_000_000);
  await page.getByRole('button', { name: 'Keep everything offline' }).click();
  await expect(page.getByText('There is no room left on this device.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Not complete yet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toHaveCount(0);
  await clean(page, 'a full disk');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Not complete yet' })).toBeVisible();
  await room.enough();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
});

test('a connection that is lost while storing is said, and what is there stays', async ({ page, context, edition }) => {
  await visit(page, `${edition.url}offline/`);
  await cut(context, edition);
  await page.getByRole('button', { name: 'Keep everything offline' }).click();
  await expect(page.getByText('The connection was lost.')).toBeVisible({ timeout: 20_000 });
  await connect(context, edition);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
});

test('a host that changes files on the way does no harm: they are used as they come, and not stored', async ({ page, context, edition }) => {
  const folder = `${edition.dir}/_astro`;
  const changed = readdirSync(folder).filter((name) => /^Quiz\./.test(name));
  expect(changed).toHaveLength(1);
  for (const file of changed) appendFileSync(`${folder}/${file}`, '\n/* optimized */');
  appendFileSync(`${edition.dir}/${module}practice/index.html`, '<!-- optimized -->');
  await visit(page, edition.url);
  await page.goto(`${edition.url}${module}practice/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.locator('.result-words')).toHaveText(/^(Right|Kept)/);
  await page.goto(`${edition.url}offline/`);
  await page.getByRole('button', { name: 'Keep everything offline' }).click();
  await expect(page.getByText('The site was changed while you were storing it.')).toBeVisible({ timeout: 30_000 });
  await cut(context, edition);
  await page.goto(`${edition.url}${module}practice/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible();
});

test('where the host changes what every page needs, the site works and says that it cannot be kept', async ({ page, edition }) => {
  const folder = `${edition.dir}/_astro`;
  for (const file of readdirSync(folder).filter((name) => /^runtime\./.test(name))) appendFileSync(`${folder}/${file}`, '\n/* optimized */');
  await page.goto(`${edition.url}offline/`);
  await expect(page.getByText('This browser cannot keep pages here.')).toBeVisible({ timeout: 20_000 });
  await page.goto(`${edition.url}${module}practice/`);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
});

test('a browser that has no service worker says so and goes on', async ({ browser, edition }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${edition.url}offline/`);
  await expect(page.getByText('This browser cannot keep pages here.')).toBeVisible({ timeout: 15_000 });
  await context.close();
});

test('the site can be installed, and offers it only where somebody looks for it', async ({ page, context, edition }) => {
  await visit(page, `${edition.url}offline/`);
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const manifest = await (await fetch(`${edition.url}manifest.webmanifest`)).json();
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots].filter(({ type }: { type: string }) => type === 'image/png')) {
    const size = await page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(`${image.naturalWidth}x${image.naturalHeight}`);
          image.src = address;
        }),
      new URL(src, edition.url).href,
    );
    expect(size, src).toBe(sizes);
  }
  // The browser's offer, as it hands it to the page.
  const offered = await page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => document.body.setAttribute('data-asked', ''),
    });
    return dispatchEvent(event);
  });
  expect(offered).toBe(false);
  await page.getByRole('button', { name: 'Install Rapport' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '');
});

test('the longest conversation plays to its best end with everything kept', async ({ page, context, edition }) => {
  await keepEverything(page, edition);
  await cut(context, edition);
  const last = scenarios.at(-1) as (typeof scenarios)[number];
  await page.goto(`${edition.url}scenarios/${last.id}/`);
  await page.getByRole('button', { name: 'Talk for real' }).click();
  await expect(page.locator('.moment')).toBeVisible();
  let play = await begun(page, last);
  for (const { reply } of wayFrom(last, play, 'best').choices) play = choose(last, await say(page, last, play, reply).then(() => play), reply);
  await expect(page.locator('.debrief')).toBeVisible();
});
