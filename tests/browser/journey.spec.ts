import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { answerRightly, type Hand, press } from './answering.ts';
import { lessonCount, modules } from './contents.ts';
import { wake } from './islands.ts';
import { launch } from './launch.ts';
import { expect, test, watch } from './site.ts';

/** Reads every lesson of the module, answering each check on the way; ends at the practice quiz. */
async function readLessons(page: Page, hand: Hand): Promise<void> {
  for (let lesson = 1; lesson <= 5; lesson++) {
    await expect(page.getByText(`Lesson ${lesson} of 5`)).toBeVisible();
    for (const check of await page.locator('.check').all()) {
      await wake(check);
      const form = check.locator('form');
      const question = await answerRightly(page, form, hand);
      await expect(form.locator('.result-words')).toBeFocused();
      await expect(form.locator('.result-words')).toHaveText(question.type === 'own-words' ? /Kept/ : 'Right.');
      await expect(form).toContainText(question.explain);
    }
    await press(page, page.locator('.pager .forward'), hand);
    await page.waitForLoadState();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Practice quiz' })).toBeVisible();
}

async function passTest(page: Page, hand: Hand): Promise<void> {
  const count = 15;
  await press(page, page.getByRole('button', { name: 'Begin the test' }), hand);
  for (let i = 1; i <= count; i++) {
    await expect(page.getByRole('heading', { name: `Question ${i} of ${count}` })).toBeFocused();
    await answerRightly(page, page.locator('form.question'), hand);
  }
  await expect(page.getByText('Kept. That was the last question.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Finish the test' }), hand);
  await expect(page.getByRole('heading', { name: 'You passed' })).toBeFocused();
  await expect(page.getByText(`100% of the points over ${count} questions`)).toBeVisible();
}

for (const hand of ['mouse', 'keyboard'] as const)
  test(`an officer starts, reads, answers, passes, closes the browser and finds everything again, by ${hand}`, async ({ site }) => {
    test.setTimeout(150_000);
    const profile = mkdtempSync(join(tmpdir(), 'rapport-'));
    const first = await chromium.launchPersistentContext(profile, { ...launch, viewport: { width: 1280, height: 900 } });
    first.setDefaultTimeout(10_000);
    const found = watch(first, site.url);
    const page = await first.newPage();
    await page.goto(site.url);
    await press(page, page.getByRole('link', { name: 'Start here' }), hand);
    await expect(page.getByRole('heading', { level: 1, name: 'How common it is, and what it means' })).toBeVisible();
    const note = page.locator('.note textarea');
    await note.scrollIntoViewIfNeeded();
    await note.fill('Ask about mornings.');
    await expect(page.getByText('Kept on this device.')).toBeVisible();
    await page.goto(page.url());
    await readLessons(page, hand);

    await press(page, page.getByRole('link', { name: 'Mental health on your caseload' }), hand);
    await press(page, page.getByRole('link', { name: 'Module test' }), hand);
    await passTest(page, hand);
    await first.close();

    const second = await chromium.launchPersistentContext(profile, { ...launch, viewport: { width: 1280, height: 900 } });
    const again = watch(second, site.url);
    const back = await second.newPage();
    await back.goto(`${site.url}progress/`);
    await expect(back.locator('.record-numbers')).toContainText(`5 of ${lessonCount}`);
    await expect(back.locator('.record-numbers')).toContainText(`1 of ${modules.length}`);
    await expect(back.getByRole('row', { name: /Module test/ }).first()).toContainText('Passed');
    await expect(back.getByText('Ask about mornings.')).toBeVisible();
    await back.goto(`${site.module}how-common/`);
    const check = back.locator('.check').first();
    await check.scrollIntoViewIfNeeded();
    await expect(check.locator('.result-words')).toHaveText('Right.');
    await expect(back.getByRole('button', { name: '✓ Marked as read' })).toBeVisible();
    await expect(back.locator('.module-nav a[aria-current]')).toHaveAccessibleName(/, done$/);
    await back.goto(`${site.module}test/`);
    await expect(back.getByText('best result 100%, passed.')).toBeVisible();
    await back.getByRole('button', { name: 'See the last result' }).click();
    await expect(back.locator('.review > li')).toHaveCount(15);
    await second.close();
    rmSync(profile, { recursive: true, force: true });
    expect([...found, ...again]).toEqual([]);
  });
