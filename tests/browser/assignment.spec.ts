import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import { readCode } from '../../src/assignment/link.ts';
import { names } from '../unit/assignment/any-assignment.ts';
import { press, tabTo } from './answering.ts';
import { accept, assign, handIn, keptIn, linkShown, openAs, playThrough, sentBy, takeTest } from './assigning.ts';
import { clean } from './axe.ts';
import { savedBy } from './saved-file.ts';
import { anotherBrowser, expect, test } from './site.ts';

const stigma = 'Stigma: what it does and what changes it';

/** Changes events in the learner's own record, as somebody with the browser's tools would. */
async function editRecord(page: Page, verb: string, change: { verb?: string; share: number }): Promise<void> {
  const changed = await page.evaluate(
    async ([was, to]) => {
      const open = indexedDB.open('rapport-record');
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const objects = db.transaction('events', 'readwrite').objectStore('events');
      const all = await new Promise<{ verb: string; result: object }[]>((resolve) => {
        const asked = objects.getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      const mine = all.filter((event) => event.verb === was);
      for (const event of mine) objects.put({ ...event, verb: to.verb ?? was, result: { ...event.result, share: to.share } });
      await new Promise((resolve) => {
        objects.transaction.oncomplete = resolve;
      });
      db.close();
      return mine.length;
    },
    [verb, change] as const,
  );
  expect(changed).toBe(1);
}

test('an assignment goes out as a link and comes back as proof, between two browsers; no name and no result is in any request', async ({
  browser,
  page: trainer,
  context,
  site,
}) => {
  test.setTimeout(150_000);
  const officer = await anotherBrowser(browser, site.url);
  const sent = [sentBy(context), sentBy(officer.context)];
  await assign(trainer, site.url, {
    title: 'Spring training',
    part: stigma,
    ticks: [/^Words in the file/, /^Conversation: These people/, /^Module test/],
  });
  const link = await linkShown(trainer);
  expect(link.length).toBeLessThanOrEqual(1_500);

  const { page } = officer;
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Spring training' })).toBeVisible();
  await expect(page.locator('.offer')).toContainText('Jordan Example, Example County Probation');
  await expect(page.locator('.asked')).toContainText('1 lesson · Conversation: These people · Module test, pass mark 80%');
  await expect(page.locator('.offer')).toContainText('Your answers in the quizzes and tests');
  expect(new URL(page.url()).hash).toBe('');
  // Reading what is asked keeps nothing of it.
  expect(await keptIn(page, 'rapport-assignments', 'assignments')).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Spring training' })).toBeVisible();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('Write your name or code first.')).toBeVisible();
  await expect(page.getByLabel('Your name or code')).toBeFocused();
  await page.getByLabel('Your name or code').fill('Zoë Nuñez');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.locator('.training-card')).toContainText('0 of 3 done');
  expect(await keptIn<{ learner: string }>(page, 'rapport-assignments', 'assignments')).toMatchObject([{ learner: 'Zoë Nuñez' }]);

  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('button', { name: '✓ Marked as read' })).toBeVisible();
  await page.goto(site.url);
  await expect(page.locator('.next-step')).toContainText('1 of 3 done');
  await page.locator('.next-step').getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'These people' })).toBeVisible();
  await playThrough(page, site.url, 'these-people');
  await takeTest(page, `${site.url}modules/stigma/test/`, true);

  await page.goto(`${site.url}training/`);
  await expect(page.locator('.training-card')).toContainText('Everything is done.');
  await page.getByRole('button', { name: 'Prepare my completion file' }).click();
  await expect(page.locator('.hand-in')).toContainText('That you read 1 lesson, and when');
  await expect(page.locator('.hand-in')).toContainText(/1 finished quiz or test, with \d+ answers/);
  await expect(page.locator('.hand-in')).toContainText(/1 conversation: how it turned out, with \d+ replies/);
  await expect(page.locator('.hand-in')).toContainText('cannot prove who sat at the keyboard');
  const text = await handIn(page, site.url);
  for (const secret of ['Zoë', 'Nuñez', 'share', 'stigma']) expect(text).not.toContain(secret);

  const opened = await openAs(trainer, site.url, text);
  expect(opened).toMatchObject({ accepted: { learner: 'Zoë Nuñez', flags: [] } });
  if (!('accepted' in opened)) return;
  expect(opened.accepted.items.map(({ object, check, share }) => [object, check, share])).toEqual([
    ['lesson:stigma/words', 'none', undefined],
    ['scenario:these-people', 'agrees', undefined],
    ['quiz:stigma/test', 'agrees', 1],
  ]);
  expect(opened.accepted.finished).toBeDefined();

  await page.getByRole('button', { name: 'Show my certificate' }).click();
  await expect(page.locator('.certificate')).toContainText('Zoë Nuñez');
  await expect(page.locator('.certificate')).toContainText('Self-declared');

  const requests = sent.flat().join('\n');
  for (const part of ['assign/', 'training/', 'modules/stigma/test/']) expect(requests).toContain(`${site.url}${part} `);
  for (const secret of ['Zoë', 'Nuñez', 'Zo%C3', 'Jordan', 'Spring', 'share', 'passed', 'eyJ', '#']) expect(requests).not.toContain(secret);
  expect(officer.found).toEqual([]);
  await officer.context.close();
});

test('a score that somebody edits in their own browser is found out', async ({ browser, page: trainer, site }) => {
  test.setTimeout(90_000);
  const officer = await anotherBrowser(browser, site.url);
  await assign(trainer, site.url, { title: 'Test only', part: stigma, ticks: [/^Module test/] });
  await accept(officer.page, await linkShown(trainer), 'PO-0042');
  await takeTest(officer.page, `${site.url}modules/stigma/test/`, false);
  await officer.page.goto(`${site.url}training/`);
  await expect(officer.page.locator('.training-card')).toContainText('0 of 1 done');
  await editRecord(officer.page, 'failed', { verb: 'passed', share: 0.95 });
  const text = await handIn(officer.page, site.url);
  expect(await openAs(trainer, site.url, text)).toEqual({ refused: 'disagrees', about: 'quiz:stigma/test' });
  await officer.context.close();
});

test('a roster with every script gives one link each, a CSV that a spreadsheet reads, and a sheet of QR codes', async ({ page, context, site }) => {
  test.setTimeout(60_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const roster = [...names, names[0]?.toUpperCase() ?? '', `  ${names[1]}  `, 'a'.repeat(200)];
  await page.goto(`${site.url}assign/`);
  await page.getByRole('button', { name: 'New assignment' }).click();
  await page.getByLabel('One link for each learner').check();
  const rows = [['Id', 'Full name', 'E-mail'], ...roster.map((name, i) => [String(i), name, `p${i}@example.org`])];
  const csv = Papa.unparse(rows, { delimiter: ';' });
  await page
    .locator('.assign-form input[type="file"]')
    .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) });
  await expect(page.getByLabel('Column with the names or codes')).toHaveValue('1');
  await expect(page.getByLabel('The first row holds headings')).toBeChecked();
  await expect(page.locator('#roster-found')).toContainText(`${names.length} learners`);
  await expect(page.locator('#roster-found')).toContainText('Given twice and taken once: Zoë Nuñez · O’Brien, Máire.');
  await expect(page.locator('#roster-found')).toContainText('1 line is too long');
  await page.locator('.choose-part', { hasText: stigma }).locator('summary').click();
  await page
    .locator('.choose-part', { hasText: stigma })
    .getByLabel(/^Module test/)
    .check();
  await page.getByLabel('Title', { exact: true }).fill('=Everybody');
  await page.getByLabel('Your name').fill("D'Angelo Smith");
  await page.getByRole('button', { name: `Make ${names.length} links` }).click();
  await expect(page.getByRole('row')).toHaveCount(names.length + 1);

  const { text } = await savedBy(page.getByRole('button', { name: 'Save all links as CSV' }));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.length).toBe(names.length + 1);
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  for (const [i, row] of data.slice(1).entries()) {
    const read = readCode((row[1] ?? '').split('#')[1] ?? '');
    expect('assignment' in read && read.assignment.learner).toBe(names[i]?.normalize('NFC'));
  }
  await page.getByRole('button', { name: 'Copy the link of O’Brien, Máire' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = readCode((await page.evaluate(() => navigator.clipboard.readText())).split('#')[1] ?? '');
  expect('assignment' in copied && copied.assignment.learner).toBe('O’Brien, Máire');

  await page.getByRole('button', { name: 'Show the QR codes to print' }).click();
  await expect(page.locator('.qr-sheet li')).toHaveCount(names.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.qr-sheet li').first()).toBeVisible();
});

test('names, links and codes are kept from the spelling checker', async ({ page, site }) => {
  await page.goto(`${site.url}assign/`);
  await page.getByRole('button', { name: 'New assignment' }).click();
  await page.getByLabel('One link for each learner').check();
  await expect(page.getByLabel('Names or codes, one a line')).toHaveJSProperty('spellcheck', false);
  for (const address of ['assignment/', 'verify/', 'search/']) {
    await page.goto(site.url + address);
    await expect(page.locator('main').locator('textarea, input[type="search"]')).toHaveJSProperty('spellcheck', false);
  }
});

/** Reads a QR code off the screen, as a camera before it would: from the dots that are really there. */
async function scanned(page: Page): Promise<string | undefined> {
  const png = (await page.locator('.qr').first().screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (image) => {
    const bytes = Uint8Array.from(atob(image), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return { data: Array.from(context.getImageData(0, 0, bitmap.width, bitmap.height).data), width: bitmap.width, height: bitmap.height };
  }, png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test('the QR code of a whole course is read off the screen, wide and narrow, light and dark', async ({ page, site }) => {
  test.setTimeout(60_000);
  await page.goto(`${site.url}assign/`);
  await page.getByRole('button', { name: 'New assignment' }).click();
  await page.getByRole('button', { name: 'Choose all of Foundation' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Foundation, all officers of the north district');
  await page.getByLabel('Your name').fill('Jordan Example');
  await page.getByLabel('A note to the officers').fill('Take the modules in order. Write to me when the date cannot be met, and we find another.');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await linkShown(page);
  expect(link.length).toBeGreaterThan(1_000);
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await scanned(page), `${width} ${colorScheme}`).toBe(link);
  }
});

test('a draft survives, a changed assignment is a new version, and learners are told which they hold', async ({ browser, page, site }) => {
  test.setTimeout(60_000);
  await page.goto(`${site.url}assign/`);
  await page.getByRole('button', { name: 'New assignment' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Half a thought');
  await expect
    .poll(async () => (await keptIn<{ title: string }>(page, 'rapport-trainer', 'drafts')).map(({ title }) => title))
    .toEqual(['Half a thought']);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it (Half a thought)' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Half a thought');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose at least one lesson');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('button', { name: 'Choose all of Looking after yourself' }).click();
  await page.getByLabel('Your name').fill('Jordan Example');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const first = await linkShown(page);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('Due day').fill('2027-01-15');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByText('Version 2')).toBeVisible();
  const second = await linkShown(page);

  const officer = await anotherBrowser(browser, site.url);
  await accept(officer.page, first, 'Ada');
  await officer.page.goto(second);
  await expect(officer.page.getByRole('status')).toContainText('You have version 1 of this assignment. This is version 2');
  await officer.page.getByLabel('Your name or code').fill('Ada');
  await officer.page.getByRole('button', { name: 'Accept the new version' }).click();
  await expect(officer.page.locator('.training-card')).toHaveCount(1);
  await expect(officer.page.locator('.training-card')).toContainText('Version 2');
  await expect(officer.page.locator('.training-card')).toContainText('January 15, 2027');
  await officer.page.goto(first);
  await expect(officer.page.getByRole('status')).toContainText('newer than this link (version 1)');
  await officer.page.goto(second);
  await expect(officer.page.getByRole('status')).toContainText('accepted this assignment already');

  // Not now keeps nothing, and the link is gone from the page and from its entry in the history.
  const other = await anotherBrowser(browser, site.url);
  await other.page.goto(first);
  await other.page.getByRole('button', { name: 'Not now' }).click();
  await expect(other.page.getByText('Nothing was kept.')).toBeVisible();
  await other.page.reload();
  await expect(other.page.getByRole('heading', { name: 'Paste the link, or choose the file' })).toBeVisible();
  await other.page.goto(`${site.url}training/`);
  await expect(other.page.getByText('You have not accepted any assignment')).toBeVisible();
  // A link that was cut off says so, and the whole one can be pasted.
  await other.page.goto(first.slice(0, -20));
  await expect(other.page.getByRole('alert')).toContainText('A part of the link is missing');
  await other.page.getByLabel('Link', { exact: true }).fill(`please open\n${first}`);
  await other.page.getByRole('button', { name: 'Open' }).click();
  await expect(other.page.getByRole('heading', { name: 'Half a thought' })).toBeFocused();

  // Erasing everything takes the assignments along.
  await officer.page.goto(`${site.url}progress/`);
  await expect(officer.page.getByRole('link', { name: '1 assignment on My training' })).toBeVisible();
  await officer.page.getByLabel(/Type the word/).fill('erase');
  await officer.page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(officer.page.getByText('Everything is erased.')).toBeVisible();
  await officer.page.goto(`${site.url}training/`);
  await expect(officer.page.getByText('You have not accepted any assignment')).toBeVisible();
  await officer.context.close();
  await other.context.close();
});

test('assigning and accepting work by keyboard alone', async ({ page, site }) => {
  test.setTimeout(60_000);
  await page.goto(`${site.url}assign/`);
  await press(page, page.getByRole('button', { name: 'New assignment' }), 'keyboard');
  await expect(page.getByRole('heading', { name: 'New assignment' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Choose all of Looking after yourself' }), 'keyboard');
  await tabTo(page, page.getByLabel('Title', { exact: true }));
  await page.keyboard.type('By keys');
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('Jordan Example');
  await press(page, page.getByRole('button', { name: 'Make the link' }), 'keyboard');
  await expect(page.getByRole('heading', { name: 'By keys: ready to send' })).toBeFocused();
  await page.goto(await linkShown(page));
  await tabTo(page, page.getByLabel('Your name or code'));
  await page.keyboard.type('Ada');
  await press(page, page.getByRole('button', { name: 'Accept' }), 'keyboard');
  await expect(page.locator('.training-card')).toContainText('By keys');
  await press(page, page.locator('.training-card summary'), 'keyboard');
  await press(page, page.getByRole('button', { name: 'Remove this assignment' }), 'keyboard');
  await press(page, page.getByRole('button', { name: 'Remove it' }), 'keyboard');
  await expect(page.getByText('The assignment is removed.')).toBeVisible();
});

test('no state has a violation, and nothing scrolls sideways at 320 pixels', async ({ page, site }) => {
  test.setTimeout(240_000);
  const state = async (name: string) => {
    await clean(page, name);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at 320`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await page.goto(`${site.url}assign/`);
  await expect(page.getByRole('button', { name: 'New assignment' })).toBeVisible();
  await state('assign, empty');
  await page.getByRole('button', { name: 'New assignment' }).click();
  for (const summary of await page.locator('.choose-part summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByLabel('One link for each learner').check();
  await page
    .locator('.assign-form input[type="file"]')
    .setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Id\nAda,1\nBo,2\nAda,3\n') });
  await state('form, with what is missing');
  await page.getByRole('button', { name: 'Choose all of Foundation' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Foundation');
  await page.getByLabel('Your name').fill('Jordan Example');
  await page.getByLabel('Due day').fill('2026-12-24');
  await page.getByRole('button', { name: 'Make 2 links' }).click();
  await page.getByRole('button', { name: 'Show the QR codes to print' }).click();
  await state('links for each learner');
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('One link for a group').check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await state('sent');
  const link = await linkShown(page);
  await page.getByRole('button', { name: 'Back to all assignments' }).click();
  await state('list');
  await page.goto(link);
  await page.getByRole('button', { name: 'Accept' }).click();
  await state('offer, without a name');
  await page.getByLabel('Your name or code').fill('Ada');
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.locator('.training-card summary').click();
  await page.getByRole('button', { name: 'Remove this assignment' }).click();
  await state('my training');
  await page.goto(`${site.url}assignment/#1broken`);
  await expect(page.getByRole('alert')).toBeVisible();
  await state('a broken link');
  await page.goto(`${site.url}training/`);
  await expect(page.locator('.training-card')).toBeVisible();
  await page.evaluate(() => indexedDB.deleteDatabase('rapport-assignments'));
  await page.reload();
  await expect(page.getByText('You have not accepted any assignment')).toBeVisible();
  await state('my training, empty');
});
