import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { answerRightly, give, questionIn, rightResponse } from './answering.ts';
import { holdBack } from './held-back.ts';
import { wake } from './islands.ts';
import { expect, test } from './site.ts';

const form = (page: Page) => page.locator('form.question');

/** The events of the record as they stand in the browser's storage. */
const stored = (page: Page, verb: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const open = indexedDB.open('rapport-record');
        open.onsuccess = () => {
          const all = open.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.filter((event) => event.verb === wanted));
          };
        };
      }),
    verb,
  );

test('an answer on the screen is kept when the question is left without pressing Keep', async ({ page, site }) => {
  await page.goto(`${site.module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  const first = await questionIn(form(page));
  await give(page, form(page), first, rightResponse(first), 'mouse');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page.getByRole('heading', { name: 'Question 2 of 15' })).toBeFocused();
  await expect(page.getByRole('progressbar', { name: '1 of 15' })).toBeVisible();
  const second = await questionIn(form(page));
  await give(page, form(page), second, rightResponse(second), 'mouse');
  await page.getByRole('button', { name: 'Finish the test' }).click();
  await expect(page.getByText('13 questions are still open')).toBeFocused();
  const [one, two] = (await stored(page, 'answered')) as { object: string; result: { points: number; of: number } }[];
  expect([one?.object, two?.object].sort()).toEqual([`question:${first.id}`, `question:${second.id}`].sort());
  expect(one?.result.points).toBe(one?.result.of);
});

test('finishing asks once, can be taken back, and a second press in the same place does not finish', async ({ page, site }) => {
  await page.goto(`${site.module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  const finish = page.getByRole('button', { name: 'Finish the test' });
  await finish.scrollIntoViewIfNeeded();
  const place = await finish.boundingBox();
  if (!place) throw new Error('no button');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.click(x, y);
  await page.mouse.click(x, y);
  expect(await stored(page, 'failed')).toEqual([]);
  const back = page.getByRole('button', { name: 'Not yet' });
  if ((await back.count()) === 0) await finish.click();
  await back.click();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page.getByRole('button', { name: 'Finish anyway' })).toHaveCount(0);
});

test('pressing Begin twice begins one attempt', async ({ page, site }) => {
  await page.goto(`${site.module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Question 1 of 15' })).toBeVisible();
  // What is written is written in turn: when this answer is there, so is whatever the second press began.
  await answerRightly(page, form(page), 'mouse');
  await expect.poll(async () => (await stored(page, 'answered')).length).toBe(1);
  expect(await stored(page, 'attempted')).toHaveLength(1);
});

test('questions on suicide can be left out of practice, and not of the test', async ({ page, site }) => {
  await page.goto(`${site.module}test/`);
  await expect(page.getByText('Some questions touch on suicide or danger.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.goto(`${site.module}practice/`);
  await page.getByRole('checkbox', { name: /Leave those out/ }).check();
  await expectNoneOnSuicide(page);
});

test('questions on suicide are left out when the box is ticked before the script is there', async ({ page, site }) => {
  const letThrough = await holdBack(page, /\/_astro\/Quiz\.[\w-]+\.js$/);
  await page.goto(`${site.module}practice/`, { waitUntil: 'commit' });
  const box = page.getByRole('checkbox', { name: /Leave those out/ });
  await box.check();
  await expect(page.locator('astro-island[ssr]', { has: box })).toHaveCount(1);
  await letThrough();
  await expect(page.locator('astro-island:not([ssr])', { has: box })).toHaveCount(1);
  await expect(box).toBeChecked();
  await expectNoneOnSuicide(page);
});

test('what was begun can go on, and says so while its questions are still on the way', async ({ page, site }) => {
  await page.goto(`${site.module}practice/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(form(page)).toBeVisible();
  const letThrough = await holdBack(page, /\/answers\/quiz\//);
  await page.reload();
  const goOn = page.getByRole('button', { name: 'Go on with question 1' });
  await expect(goOn).toBeDisabled();
  await expect(page.getByText(/^You have begun: 0 of \d+ questions/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toHaveCount(0);
  await letThrough();
  await goOn.click();
  await expect(form(page)).toBeVisible();
});

async function expectNoneOnSuicide(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  const total = Number((await page.locator('.quiz-place').textContent())?.split(' of ')[1]);
  expect(total).toBeGreaterThan(5);
  for (let i = 1; i <= total; i++) {
    await expect(page.getByRole('heading', { name: `Question ${i} of ${total}` })).toBeVisible();
    await expect(page.locator('.crisis-note')).toHaveCount(0);
    expect(await answerRightly(page, form(page), 'mouse')).toMatchObject({ crisis: false });
    if (i < total) await page.locator('.result').getByRole('button', { name: 'Next question' }).click();
  }
}

test('an open attempt can be left for a new one', async ({ page, site }) => {
  await page.goto(`${site.module}practice/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerRightly(page, form(page), 'mouse');
  await page.reload();
  await page.getByRole('button', { name: 'Begin anew with other questions' }).click();
  await expect(page.getByRole('progressbar', { name: '0 of 10' })).toBeVisible();
  expect(await stored(page, 'attempted')).toHaveLength(2);
});

test('the review of a question left open shows the answer without saying that it was given', async ({ page, site }) => {
  await page.goto(`${site.module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await page.getByRole('button', { name: 'Finish the test' }).click();
  await page.getByRole('button', { name: 'Finish anyway' }).click();
  await expect(page.getByRole('heading', { name: 'Not passed yet' })).toBeFocused();
  await expect(page.locator('.review > li')).toHaveCount(15);
  for (const entry of await page.locator('.review > li').all()) {
    await entry.locator('summary').click();
    await expect(entry.locator('.result-words')).toHaveText(/Not answered|model answer/);
    await expect(entry.locator('[data-verdict="right"]')).toHaveCount(0);
    await expect(entry.locator('button[type="submit"]')).toHaveCount(0);
  }
});

test('no spelling checker hints at a short answer', async ({ page, site }) => {
  await page.goto(`${site.module}look-alikes/`);
  const check = page.locator('.check').filter({ has: page.locator('.short-text') });
  await expect(check.getByRole('textbox')).toHaveJSProperty('spellcheck', false);
  await wake(check);
  await expect(check.getByRole('textbox')).toHaveJSProperty('spellcheck', false);
});

test('what was written in own words is still there when it is tried again', async ({ page, site }) => {
  await page.goto(`${site.module}signs/`);
  const check = page.locator('.check').filter({ has: page.locator('textarea') });
  await wake(check);
  await check.locator('textarea').fill('She kept her coat on.');
  await check.getByRole('button', { name: 'Compare with a model answer' }).click();
  await check.getByRole('button', { name: 'Keep my comparison' }).click();
  await check.getByRole('button', { name: 'Try it again' }).click();
  await expect(check.locator('textarea')).toHaveValue('She kept her coat on.');
});

test('questions that cannot be loaded are asked for again, and no quiz begins without them', async ({ page, site }) => {
  let missing = true;
  await page.route('**/answers/quiz/**', (route) => (missing ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto(`${site.module}test/`);
  await expect(page.getByRole('alert')).toContainText('The questions could not be loaded.');
  await expect(page.getByRole('button', { name: 'Begin the test' })).toBeDisabled();
  missing = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 15' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page never asks questions of another version than its own', async ({ page, site }) => {
  let newer = true;
  await page.route('**/answers/quiz/**', async (route) => {
    const response = await route.fetch();
    const pool = JSON.parse(gunzipSync(await response.body()).toString());
    await route.fulfill({ response, body: newer ? JSON.stringify({ ...pool, content: 'another' }) : await response.body() });
  });
  await page.goto(`${site.module}test/`);
  await expect(page.getByRole('alert')).toContainText('These questions and this page are of different versions');
  await expect(page.getByRole('button', { name: 'Begin the test' })).toBeDisabled();
  newer = false;
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('button', { name: 'Begin the test' })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('questions that the browser has kept of another version are asked for once more, past its cache', async ({ page, site }) => {
  let asked = 0;
  await page.route('**/answers/quiz/**', async (route) => {
    const past = asked++ > 0;
    const response = await route.fetch();
    const pool = JSON.parse(gunzipSync(await response.body()).toString());
    await route.fulfill({ response, body: past ? await response.body() : JSON.stringify({ ...pool, content: 'kept' }) });
  });
  await page.goto(`${site.module}test/`);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 15' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(asked).toBe(2);
});
