import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerRightly } from './answering.ts';
import { lessonCount } from './contents.ts';
import { newProfile, refuseStorage, removeProfile, roomFor, startBrowser } from './own-browser.ts';
import { savedBy } from './saved-file.ts';
import { expect, test } from './site.ts';

const begin = async (page: Page, address: string) => {
  await page.goto(address);
  await page.getByRole('button', { name: /^Begin/ }).click();
};

/** Opens My progress and waits until the record is read. */
const openProgress = async (page: Page, url: string) => {
  await page.goto(`${url}progress/`);
  await expect(page.getByRole('button', { name: 'Save a copy' })).toBeEnabled();
};

test('killing the browser in the middle of a quiz loses no answer', async ({ site }) => {
  const profile = newProfile();
  const first = await startBrowser(profile);
  const page = await first.newPage();
  await begin(page, `${site.module}test/`);
  for (let i = 1; i <= 4; i++) {
    await expect(page.getByRole('heading', { name: `Question ${i} of 15` })).toBeVisible();
    await answerRightly(page, page.locator('form.question'), 'mouse');
  }
  await expect(page.getByRole('heading', { name: 'Question 5 of 15' })).toBeVisible();
  // The processes of this test's own browser, known by its profile.
  const pids = execFileSync('pgrep', ['-f', `user-data-dir=${profile}`], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await first.close().catch(() => undefined);

  const second = await startBrowser(profile);
  const back = await second.newPage();
  await back.goto(`${site.module}test/`);
  await expect(back.getByText('You have begun: 4 of 15 questions answered.')).toBeVisible();
  await back.getByRole('button', { name: 'Go on with question 5' }).click();
  await expect(back.getByRole('heading', { name: 'Question 5 of 15' })).toBeFocused();
  await back.getByRole('button', { name: 'Back' }).click();
  await expect(back.locator('form.question input:checked, form.question select, form.question input[type="text"]').first()).toBeVisible();
  await second.close();
  removeProfile(profile);
});

test('two tabs stay in step', async ({ context, site }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await begin(one, `${site.module}practice/`);
  await two.goto(`${site.module}practice/`);
  await expect(two.getByText('You have begun: 0 of 10 questions answered.')).toBeVisible();
  await answerRightly(one, one.locator('form.question'), 'mouse');
  await expect(two.getByText('You have begun: 1 of 10 questions answered.')).toBeVisible();
  await two.getByRole('button', { name: 'Go on with question 2' }).click();
  await answerRightly(two, two.locator('form.question'), 'mouse');
  await expect(one.getByRole('progressbar', { name: '2 of 10 questions answered' })).toBeVisible();
  await openProgress(two, site.url);
  await two.getByLabel(/Type the word/).fill('erase');
  await two.getByRole('button', { name: 'Erase everything' }).click();
  await expect(two.getByText('Everything is erased.')).toBeVisible();
  await expect(one.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('a browser that refuses storage says so before the start, and reading and practicing go on', async ({ site }) => {
  const profile = newProfile();
  refuseStorage(profile);
  const context = await startBrowser(profile);
  const page = await context.newPage();
  await page.goto(`${site.module}practice/`);
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the page store anything' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.getByText('held in this tab only')).toBeVisible();
  await openProgress(page, site.url);
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the page store anything' })).toBeVisible();
  await page.goto(`${site.module}signs/`);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByText('Reading works all the same.')).toBeVisible();
  await context.close();
  removeProfile(profile);
});

test('a full disk is said before the start, answers are held and offered as a file, and stored when there is room', async ({ site }) => {
  const profile = newProfile();
  const context = await startBrowser(profile);
  const page = await context.newPage();
  const room = await roomFor(page, site.url);
  await room.full();
  await page.goto(`${site.module}practice/`);
  await expect(page.getByRole('alert').filter({ hasText: 'There is no room left on this device' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await expect(page.getByText('Your last answers are held in this tab only.')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: '1 of 10' })).toBeVisible();
  const { text } = await savedBy(page.getByRole('button', { name: 'Save a copy' }));
  const saved = JSON.parse(text) as { events: { verb: string }[] };
  expect(saved.events.map(({ verb }) => verb)).toEqual(['attempted', 'answered']);

  await page.locator('.result').getByRole('button', { name: 'Next question' }).click();
  await answerRightly(page, page.locator('form.question'), 'mouse');
  await room.enough();
  await page.getByRole('button', { name: 'Try to store them now' }).click();
  await expect(page.getByText('Your last answers are held in this tab only.')).toBeHidden();
  await page.reload();
  await expect(page.getByText('You have begun: 2 of 10 questions answered.')).toBeVisible();
  await context.close();
  removeProfile(profile);
});

test('a record of version 1 is taken over, twice without harm, and comes out again', async ({ page, site }) => {
  await openProgress(page, site.url);
  const file = page.locator('input[type="file"]');
  await file.setInputFiles('tests/fixtures/frozen/record-1.json');
  await expect(page.getByText(/\d+ entries taken over\./)).toBeVisible();
  await expect(page.getByRole('row', { name: /Module test/ }).first()).toContainText('Passed');
  await file.setInputFiles('tests/fixtures/frozen/record-1.json');
  await expect(page.getByText('Everything in the file was here already.')).toBeVisible();
  const { text } = await savedBy(page.getByRole('button', { name: 'Save a copy' }));
  const saved = JSON.parse(text) as { events: { id: string }[]; notes: { id: string }[] };
  const before = JSON.parse(readFileSync('tests/fixtures/frozen/record-1.json', 'utf8')) as typeof saved;
  expect(saved.events.map(({ id }) => id).sort()).toEqual(before.events.map(({ id }) => id).sort());
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(saved.notes.sort(byId)).toEqual(before.notes.sort(byId));
});

test('a foreign or damaged file is refused with what to do, and nothing changes', async ({ page, site }) => {
  await openProgress(page, site.url);
  const give = (name: string, text: string) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('broken.json', '{"format":');
  await expect(page.getByText('The file cannot be read')).toBeVisible();
  await give('other.json', '{"format":"something-else"}');
  await expect(page.getByText('This is not a record of this site.')).toBeVisible();
  await give('newer.json', JSON.stringify({ format: 'rapport-record', schema: 99, exported: '2030-01-01T00:00:00Z', events: [] }));
  await expect(page.getByText('saved by a newer version')).toBeVisible();
  await expect(page.locator('.record-numbers')).toContainText(`0 of ${lessonCount}`);
});

test('erasing needs the word, and then nothing is left', async ({ page, site }) => {
  await openProgress(page, site.url);
  await page.locator('input[type="file"]').setInputFiles('tests/fixtures/frozen/record-1.json');
  await expect(page.getByText(/entries taken over/)).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Type the word erase first.')).toBeVisible();
  await page.getByLabel(/Type the word/).fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.reload();
  await expect(page.locator('.record-numbers')).toContainText(`0 of ${lessonCount}`);
  await expect(page.getByRole('heading', { name: 'Your private notes' })).toHaveCount(0);
});
