import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { clean } from './axe.ts';
import { modules } from './contents.ts';
import { expect, test } from './site.ts';

/** Pages that show of everything there is what somebody has done, must do or assigns. */
const pages = ['', 'modules/', 'progress/', 'assign/', 'assignment/', 'training/', 'trainer/'];
const [module] = modules;
const [lesson] = module?.lessons ?? [];

const outlines = (page: Page) => {
  const found: string[] = [];
  page.on('request', (request) => /_astro\/outline\./.test(request.url()) && found.push(request.url()));
  return found;
};

async function readOne(page: Page, url: string): Promise<void> {
  await page.goto(`${url}modules/${module?.id}/${lesson}/`);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('button', { name: 'Marked as read' })).toBeVisible();
}

for (const path of pages)
  test(`/${path} holds the outline of nothing but what it shows`, () => {
    const html = readFileSync(new URL(`../../dist/${path}index.html`, import.meta.url), 'utf8');
    const objects = html.match(/(?:lesson|quiz|scenario):[a-z]/g) ?? [];
    expect(objects).toEqual([]);
    expect(html).toMatch(/_astro\/outline\.\w+\.pack/);
  });

test('the start page asks for the outline once something is done, and not before', async ({ page, site }) => {
  const asked = outlines(page);
  await page.goto(site.url);
  await expect(page.getByRole('link', { name: 'Start here' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await readOne(page, site.url);
  await page.goto(site.url);
  await expect(page.locator('.next-step').getByRole('link', { name: /^Go on/ })).toBeVisible();
  await expect(page.locator(`[data-module-done="${module?.id}"]`)).toHaveText(new RegExp(`^1 of ${module?.lessons.length} lessons read$`));
  expect(asked).toHaveLength(1);
  const href = await page.locator('.next-step a').first().getAttribute('href');
  expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200);
});

test('a host that unpacks files on its own does no harm', async ({ page, site }) => {
  const unpacked: string[] = [];
  await page.route(/_astro\/outline\./, async (route) => {
    const body = gunzipSync(await (await route.fetch()).body());
    unpacked.push(body.toString().slice(0, 1));
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await page.goto(`${site.url}progress/`);
  await expect(page.locator(`main h3 a[href$="modules/${module?.id}/"]`)).toBeVisible();
  expect(unpacked).toEqual(['{']);
});

test.describe('without the outline', () => {
  const blocked = { value: true };
  test.beforeEach(async ({ page }) => {
    blocked.value = true;
    await page.route(/_astro\/outline\./, (route) => (blocked.value ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  });

  test('the start page says what to do, and goes on when it can be had', async ({ page, site }) => {
    await readOne(page, site.url);
    await page.goto(site.url);
    await expect(page.locator('.next-step').getByRole('alert')).toContainText('could not be loaded');
    await expect(page.locator('.modules a').first()).toBeVisible();
    await clean(page, 'the start page without the outline');
    blocked.value = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.next-step').getByRole('link', { name: /^Go on/ })).toBeVisible();
    await expect(page.locator(`[data-module-done="${module?.id}"]`)).toHaveText(/^1 of /);
  });

  test('my progress still gives the record away, and goes on when it can be had', async ({ page, site }) => {
    await page.goto(`${site.url}progress/`);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.getByRole('button', { name: 'Save a copy' })).toBeEnabled();
    // Nothing is said of what is done that is not known.
    await expect(page.locator('.record-numbers')).toHaveCount(0);
    await clean(page, 'my progress without the outline');
    blocked.value = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(`main h3 a[href$="modules/${module?.id}/"]`)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the workspace says what to do, and begins when it can be had', async ({ page, site }) => {
    await page.goto(`${site.url}trainer/`);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    blocked.value = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#nothing-sent')).toBeVisible();
  });

  test('a trainer who wants to assign hears it at the form', async ({ page, site }) => {
    await page.goto(`${site.url}assign/`);
    await page.getByRole('button', { name: 'New assignment' }).click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    blocked.value = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('group').first()).toBeVisible();
  });
});
