import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { cached, storedWhole, visit } from './cached.ts';
import { launch } from './launch.ts';
import { newProfile, removeProfile, startBrowser } from './own-browser.ts';
import { savedBy } from './saved-file.ts';
import { address, allAt, answerAll, begin, instruments, keepFirst, keepWho5, openSelfChecks, own, passphrase, storedVault } from './self-checks.ts';
import { expect, test } from './site.ts';

const note = 'Paragliding over Kaikoura with Wilhelmina';

/** Everything that the browser holds for this site, except for the vault. */
const heldOutsideVault = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.length,
      history.state,
      location.href,
      document.title,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      if (name === 'rapport-vault') continue;
      const db = await settled(indexedDB.open(name));
      for (const store of db.objectStoreNames) found.push(name, store, await settled(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    for (const name of await caches.keys())
      found.push(
        name,
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      );
    return JSON.stringify(found);
  });

/** The record as My progress saves it, without the moment of saving. */
async function savedCopy(page: Page, url: string): Promise<string> {
  await page.goto(`${url}progress/`);
  const { text } = await savedBy(page.getByRole('button', { name: 'Save a copy' }));
  return text.replace(/"exported": "[^"]+"/, '');
}

test('a whole self-check makes no request and leaves no trace outside of the vault', async ({ page, context, site }) => {
  test.setTimeout(120_000);
  // Something is in the record already, so that a change of it would show.
  await page.goto(`${site.module}signs/`);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeHidden();
  const copy = await savedCopy(page, site.url);
  expect(copy).toContain('lesson:mental-health-awareness/signs');

  await openSelfChecks(page, site.url);
  await page.waitForLoadState('networkidle');
  const before = await heldOutsideVault(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  for (const instrument of instruments) {
    await begin(page, instrument);
    await answerAll(page, instrument, allAt(instrument, 1), note);
    await page
      .getByRole('button', { name: /^(All self-checks|Done, keep nothing)$/ })
      .last()
      .click();
  }
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain('rapport-vault');
  await begin(page, own);
  await answerAll(page, own, allAt(own, 3), note);
  await page.getByLabel('When', { exact: false }).first().fill('the week ends');
  await page.getByLabel('then I').fill(note);
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await keepFirst(page);
  await page.getByRole('button', { name: 'See how it goes over time' }).click();
  await expect(page.getByText('1 result, kept on this device.')).toBeVisible();
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await heldOutsideVault(page)).toBe(before);
  expect(page.url()).toBe(site.url + address);
  await expect(page).toHaveTitle('Looking after yourself · Rapport');

  expect(await savedCopy(page, site.url)).toBe(copy);
  await expect(page.locator('main')).not.toContainText(/self-check|check-in|WHO-5/i);
});

test('what the browser stores of the vault has nothing in clear, and no file of the profile has a word that was typed', async ({ site }) => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const context = await startBrowser(profile);
  const page = await context.newPage();
  // A private note of a lesson is kept in clear: where the search below finds it, it would find the others.
  const inClear = 'Wainuiomata by bicycle';
  await page.goto(`${site.module}how-common/`);
  await page.locator('.note').scrollIntoViewIfNeeded();
  await page.locator('.note textarea').fill(inClear);
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 4), note);
  await page.getByLabel('When', { exact: false }).first().fill('the week ends');
  await page.getByLabel('then I').fill('walk to Ardnamurchan');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await keepFirst(page);
  await keepWho5(page, 2);

  const { lock, entries } = await storedVault(page);
  expect(entries).toHaveLength(3);
  const clear = [note, 'Ardnamurchan', 'the week ends', 'check-in', 'who-5', '"answers"', '"instrument"', passphrase];
  for (const text of clear) expect(JSON.stringify([lock, entries])).not.toContain(text);
  // Neither does the length tell what it is, nor the name when it was.
  expect(new Set(entries.map(({ jwe }) => jwe.length)).size).toBe(1);
  for (const { id } of entries) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);

  await context.close();
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).map((name) => join(profile, name));
  const written = files.filter((name) => statSync(name).isFile());
  expect(written.some((name) => name.includes('IndexedDB'))).toBe(true);
  const contents = written.map((name) => ({ name, bytes: readFileSync(name) }));
  const holding = (text: string) =>
    contents.filter(({ bytes }) => bytes.includes(Buffer.from(text)) || bytes.includes(Buffer.from(text, 'utf16le'))).map(({ name }) => name);
  expect(holding(inClear)).not.toEqual([]);
  for (const text of [note, 'Ardnamurchan', passphrase]) expect(holding(text), text).toEqual([]);
  removeProfile(profile);
});

test('the list of visited pages tells nothing, and leaving takes the page out of "back"', async ({ page, site }) => {
  await page.goto(`${site.url}glossary/`);
  await openSelfChecks(page, site.url);
  const length = await page.evaluate(() => history.length);
  await begin(page, own);
  await page.locator('[name="item-1"]').nth(3).check();
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(`${site.url}modules/`);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}glossary/`);
});

test('Shift three times leaves; Shift while typing does not', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Self-checks, for nobody but you');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(`${site.url}modules/`);
});

test('without script the way out and the promise are there', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + address);
  await expect(page.getByText('Nothing is kept unless you choose to keep it')).toBeVisible();
  await expect(page.locator('main noscript p')).toBeVisible();
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(`${site.url}modules/`);
  await context.close();
});

test('a page that was left is empty and locked when the browser brings it back', async ({ site }) => {
  // Playwright switches off what browsers do in everyday use: they hold a page that was left, and show it again as it was.
  const browser = await chromium.launch({ ...launch, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await browser.newPage();
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 2), note);
  await keepFirst(page);
  await page.getByRole('button', { name: 'All self-checks' }).first().click();
  await begin(page, own);
  await page.locator('[name="item-1"]').nth(3).check();
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => 'persisted' in event && event.persisted && document.documentElement.setAttribute('data-persisted', '')),
  );
  await page.goto(`${site.url}glossary/`);
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('data-persisted');
  await expect(page.getByRole('heading', { name: 'Choose one' })).toBeVisible();
  await expect(page.getByText('Something is kept on this device. It is locked.')).toBeVisible();
  await begin(page, own);
  await expect(page.locator('[name="item-1"]:checked')).toHaveCount(0);
  await browser.close();
});

test('an address that is not secure keeps nothing, and the rest works', async ({ page, site, context }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 1));
  await expect(page.getByText('This address is not secure')).toBeVisible();
  await page.getByLabel('When', { exact: false }).first().fill('it rains');
  await page.getByLabel('then I').fill('stay in');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'When it rains, then I stay in.' })).toBeVisible();
});

test('the skip link adds no step to which "back" could lead', async ({ page, site }) => {
  await page.goto(`${site.url}glossary/`);
  await openSelfChecks(page, site.url);
  const length = await page.evaluate(() => history.length);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(`${site.url}modules/`);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}glossary/`);
});

test('what the device stores for offline work is the same whether somebody has opened the page or not', async ({ browser, site }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  // What pages ask of the service worker is written down in them.
  await context.addInitScript(() => {
    const send = ServiceWorker.prototype.postMessage as (...given: unknown[]) => void;
    ServiceWorker.prototype.postMessage = function (...given: unknown[]) {
      const { question, asked } = given[0] as { question: string; asked: { path?: string } };
      document.documentElement.setAttribute('data-asked', `${question} ${asked.path}`);
      send.apply(this, given);
    };
  });
  await visit(page, site.url);
  const before = await cached(page);
  const ofSelfChecks = Object.values(before)
    .flat()
    .filter((url) => url.startsWith(site.url + address));
  expect(ofSelfChecks).toHaveLength(1);
  await openSelfChecks(page, site.url);
  await begin(page, own);
  // The page has asked, and the same is asked once more: whatever the first had to store is stored when the second is answered.
  await expect(page.locator('html')).toHaveAttribute('data-asked', `visited ${address}`);
  await storedWhole(page);
  expect(await cached(page)).toEqual(before);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('button', { name: new RegExp(own.title) })).toBeEnabled();
  await context.close();
});
