import { holdBack } from './held-back.ts';
import { wake } from './islands.ts';
import { expect, test } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('lessons, glossary, help and sources can be read, and the way on is there', async ({ page, site }) => {
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Start here' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How common it is, and what it means');
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await expect(page.locator('.check noscript p').first()).toBeVisible();
    await page.locator('.pager .forward').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signs you can see and describe');
    await page.getByRole('button', { name: 'Need help now?' }).click();
    await expect(page.locator('#need-help').getByRole('link', { name: 'Call 988' })).toBeVisible();
    await page.goto(`${site.module}paper/`);
    await expect(page.locator('.paper-question').first()).toBeVisible();
  });
});

test('answers and notes given before the script is ready are not lost', async ({ page, site }) => {
  const letThrough = await holdBack(page, /_astro\/.*\.js$/);
  await page.goto(`${site.module}how-common/`, { waitUntil: 'commit' });
  const [first, second] = [page.locator('.check').nth(0), page.locator('.check').nth(1)];
  await first.locator('.option input').nth(1).check();
  await first.getByLabel('2 · Fairly sure').check();
  await second.locator('select').first().selectOption({ index: 2 });
  await page.locator('.note textarea').fill('Typed early.');
  const chosen = await first.locator('.option input').nth(1).inputValue();
  const gap = await second.locator('select').first().inputValue();
  await letThrough();
  for (const part of [first, second, page.locator('.note')]) await wake(part);
  await expect(first.locator(`input[value="${chosen}"]`)).toBeChecked();
  await expect(second.locator('select').first()).toHaveValue(gap);
  await expect(page.locator('.note textarea')).toHaveValue('Typed early.');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await first.getByRole('button', { name: 'Check my answer' }).click();
  await expect(first.locator('.result-words')).toBeFocused();
  await expect(first.locator(`.option[data-picked]`)).toHaveCount(1);
  await page.reload();
  await page.locator('.note').scrollIntoViewIfNeeded();
  await expect(page.locator('.note textarea')).toHaveValue('Typed early.');
});

test('a lesson does not shift while it loads', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [
    '',
    'modules/mental-health-awareness/',
    'modules/mental-health-awareness/how-common/',
    'modules/mental-health-awareness/practice/',
    'progress/',
  ]) {
    await page.goto(site.url + path);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift, `${path} shifts by ${shift}`).toBeLessThan(0.01);
  }
});

test('a page carries the navigation of its own module and keeps the focus in sight', async ({ page, site }) => {
  await page.goto(`${site.module}signs/`);
  await expect(page.locator('.module-nav a')).toHaveCount(6);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('no cookie is ever set', async ({ page, site, context }) => {
  for (const path of ['', 'modules/mental-health-awareness/how-common/', 'modules/mental-health-awareness/test/', 'progress/'])
    await page.goto(site.url + path);
  expect(await context.cookies()).toEqual([]);
});

test('time in use is counted and shown as minutes of training; time away is not', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site.module}signs/`);
  const read = async (seconds: number) => {
    for (let i = 0; i < seconds; i += 20) {
      await page.mouse.move(100 + i, 200);
      await page.clock.runFor(20_000);
    }
  };
  await read(140);
  // Nobody there: after a minute without a sign of life nothing is counted any more.
  await page.clock.runFor(30 * 60_000);
  await page.goto(`${site.url}progress/`);
  const minutes = page.locator('.record-numbers div', { hasText: 'Minutes of training' }).locator('dd');
  await expect(minutes).toHaveText('3');
});

test('a short visit counts, also when the page is left at once', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site.module}signs/`);
  for (let i = 0; i < 4; i++) {
    await page.mouse.move(100 + i, 200);
    await page.clock.runFor(600);
  }
  await page.goto(site.url);
  await expect(page.getByText('You have begun to read it.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on where you were' })).toHaveAttribute('href', /signs/);
});
