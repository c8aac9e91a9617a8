import type { Locator, Page } from '@playwright/test';
import { markingOf, type Response } from '../../src/quiz/types/marking.ts';
import { give, press, questionIn, rightResponse } from './answering.ts';
import { clean, looks } from './axe.ts';
import { contentPages } from './contents.ts';
import { wake, wakeAll } from './islands.ts';
import { expect, test } from './site.ts';

const pages = {
  home: '',
  modules: 'modules/',
  module: 'modules/mental-health-awareness/',
  paper: 'modules/mental-health-awareness/paper/',
  practice: 'modules/mental-health-awareness/practice/',
  test: 'modules/mental-health-awareness/test/',
  conversations: 'scenarios/',
  services: 'services/',
  progress: 'progress/',
  workspace: 'trainer/',
  glossary: 'glossary/',
  sources: 'references/',
  help: 'help/',
  about: 'about/',
  'not found': 'no-such-page/',
};

const lessons = ['how-common', 'signs', 'look-alikes', 'conversation', 'body-and-mind'];

for (const [name, path] of Object.entries(pages))
  test(`${name} has no violation`, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.goto(site.url + path);
    await wakeAll(page);
    await clean(page, name);
    await page.getByRole('button', { name: 'Need help now?' }).click();
    await expect(page.locator('#need-help')).toBeVisible();
    await clean(page, `${name}, help open`);
  });

for (const lesson of lessons)
  test(`lesson ${lesson} has no violation, whatever the state of its questions`, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.goto(`${site.module}${lesson}/`);
    await wakeAll(page);
    await clean(page, lesson);
    for (const check of await page.locator('.check').all()) await everyState(page, check);
    const term = page.locator('button.term').first();
    if (await term.count()) {
      await term.click();
      await clean(page, 'definition open');
    }
  });

for (let i = 0; i < contentPages.length; i += 12)
  test(`pages ${i + 1} to ${Math.min(contentPages.length, i + 12)} of the content have no violation as they open`, async ({ page, site }) => {
    test.setTimeout(180_000);
    for (const path of contentPages.slice(i, i + 12)) {
      expect((await page.goto(site.url + path))?.status(), path).toBe(200);
      await wakeAll(page);
      await clean(page, path, undefined, [looks[0], looks[3]]);
    }
  });

test('the quiz has no violation while it runs, when it ends, and in review', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.goto(`${site.module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await clean(page, 'test running');
  await page.getByRole('button', { name: 'Finish the test' }).click();
  await clean(page, 'asked whether to finish');
  await page.getByRole('button', { name: 'Finish anyway' }).click();
  await expect(page.getByRole('heading', { name: 'Not passed yet' })).toBeFocused();
  for (const summary of await page.locator('.review summary').all()) await summary.click();
  await clean(page, 'review open');
});

/** A wrong response: the blank one where nothing may be left open, otherwise a shifted solution. */
function wrongResponse(question: Awaited<ReturnType<typeof questionIn>>): Response {
  const right = rightResponse(question);
  if (question.type === 'choice')
    return question.options
      .filter(({ correct }) => !correct)
      .map(({ id }) => id)
      .slice(0, question.several ? undefined : 1);
  if (question.type === 'short-text') return 'something else';
  if (question.type === 'order') return [...(right as string[])].reverse();
  if (question.type === 'own-words') return right;
  const entries = Object.entries(right as Record<string, string | number>);
  const values = entries.map(([, value]) => value);
  const shifted = question.type === 'judgement' ? values.map((value) => (Number(value) % 4) + 1) : [...values.slice(1), ...values.slice(0, 1)];
  if (question.type === 'complete')
    return Object.fromEntries(question.gaps.map((gap) => [gap.id, gap.options.find(({ correct }) => !correct)?.id ?? '']));
  return Object.fromEntries(entries.map(([id], i) => [id, shifted[i] as string])) as Response;
}

async function everyState(page: Page, check: Locator): Promise<void> {
  const form = check.locator('form');
  const question = await questionIn(form);
  const within = `#question-${question.id}`;
  const hint = form.getByRole('button', { name: /^(A|Another) hint$/ });
  while (await hint.count()) await hint.click();
  await clean(page, `${question.id} with hints`, within);
  await press(page, form.locator('> button[type="submit"]'), 'mouse');
  if (question.type !== 'order') {
    await expect(form.getByRole('alert')).not.toBeEmpty();
    await clean(page, `${question.id} sent empty`, within);
    await give(page, form, question, wrongResponse(question), 'mouse');
    await press(page, form.locator('> button[type="submit"]'), 'mouse');
  }
  await expect(form.locator('.result-words')).toBeFocused();
  await clean(page, `${question.id} answered wrongly`, within);
  await form.getByRole('button', { name: 'Try it again' }).click();
  await give(page, form, question, rightResponse(question), 'mouse');
  await press(page, form.locator('> button[type="submit"]'), 'mouse');
  await expect(form.locator('.result-words')).toHaveText(question.type === 'own-words' ? /Kept/ : 'Right.');
  expect(markingOf(question).ready(question, rightResponse(question))).toBe(true);
  await clean(page, `${question.id} answered rightly`, within);
}

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } });
  test('no page scrolls sideways', async ({ page, site }) => {
    test.setTimeout(240_000);
    for (const path of [...Object.values(pages), ...contentPages]) {
      await page.goto(site.url + path);
      await wakeAll(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `${path} is ${over} px too wide`).toBe(0);
    }
  });
});

test.describe('forced colors and reduced motion', () => {
  test.use({ forcedColors: 'active', reducedMotion: 'reduce' });
  test('a chosen option stands out by its border, and nothing moves', async ({ page, site }) => {
    await page.goto(`${site.module}how-common/`);
    const check = page.locator('.check').first();
    await wake(check);
    await check.locator('.option input').first().check();
    await expect(check.locator('.option').first()).toHaveCSS('border-top-width', '3px');
    await expect(check.locator('.option').first()).toHaveCSS('transition-duration', '0s');
  });
});
