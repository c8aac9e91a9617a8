import type { BrowserContext, Locator, Page } from '@playwright/test';
import { answerRightly } from './answering.ts';
import { holdBack } from './held-back.ts';
import { wake } from './islands.ts';
import { newProfile, refuseStorage, removeProfile, roomFor, startBrowser } from './own-browser.ts';
import { savedBy } from './saved-file.ts';
import { expect, test } from './site.ts';

const openProgress = async (page: Page, url: string) => {
  await page.goto(`${url}progress/`);
  await expect(page.getByRole('button', { name: 'Save a copy' })).toBeEnabled();
};

/** Brings a record in, in the way a learner would. */
const bringIn = async (page: Page, url: string, record: { events?: object[]; notes?: object[] }) => {
  await openProgress(page, url);
  const text = JSON.stringify({ format: 'rapport-record', schema: 1, exported: '2026-11-20T09:00:00Z', events: [], notes: [], ...record });
  await page.locator('input[type="file"]').setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

const noteOf = (id: string, text: string) => ({ id, text, at: '2026-11-20T09:00:00Z' });

/** Runs something in a browser that refuses storage. */
const withoutStorage = async (run: (context: BrowserContext) => Promise<void>) => {
  const profile = newProfile();
  refuseStorage(profile);
  const context = await startBrowser(profile);
  await run(context);
  await context.close();
  removeProfile(profile);
};

test('a stored answer comes back whole in a check that wakes after the record is read', async ({ page, site }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto(`${site.module}how-common/`);
  const checks = page.locator('.check');
  const given = (check: Locator) =>
    check
      .locator('input:checked, select')
      .evaluateAll((controls) => controls.map((control) => (control as HTMLInputElement | HTMLSelectElement).value));
  const before: string[][] = [];
  for (const check of await checks.all()) {
    await wake(check);
    await answerRightly(page, check.locator('form'), 'mouse');
    await expect(check.locator('.result-words')).toHaveText('Right.');
    before.push(await given(check));
  }
  await page.goto(`${site.module}how-common/`);
  for (const [i, check] of (await checks.all()).entries()) {
    await wake(check);
    await expect(check.locator('.result-words')).toHaveText('Right.');
    await expect(check.locator('form > fieldset:disabled')).toBeAttached();
    expect(await given(check)).toEqual(before[i]);
  }
});

test('what is typed into a note before its script runs is put after what is stored', async ({ page, site }) => {
  await bringIn(page, site.url, { notes: [noteOf('how-common-note', 'Stored words.')] });
  await expect(page.locator('.kept-note')).toHaveText('Stored words.');
  const letThrough = await holdBack(page, '**/NoteField.*.js');
  await page.goto(`${site.module}how-common/`);
  const note = page.locator('.note textarea');
  await note.fill('Early words.');
  await letThrough();
  await expect(note).toHaveValue('Stored words.\n\nEarly words.');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.reload();
  await wake(page.locator('.note'));
  await expect(note).toHaveValue('Stored words.\n\nEarly words.');
});

test('what is written in own words before the script runs is put after what is stored', async ({ page, site }) => {
  await bringIn(page, site.url, { notes: [noteOf('own-words:signs-rewrite-note', 'Stored words.')] });
  await expect(page.locator('.kept-note')).toHaveText('Stored words.');
  const letThrough = await holdBack(page, '**/Check.*.js');
  await page.goto(`${site.module}signs/`);
  const check = page.locator('.check').filter({ has: page.locator('textarea') });
  await check.locator('textarea').fill('Early words.');
  await letThrough();
  await wake(check);
  await check.locator('textarea').press('End');
  await page.keyboard.type(' And more.');
  await page.goto(`${site.url}progress/`);
  await expect(page.locator('.kept-note')).toHaveText('Stored words.\n\nEarly words. And more.');
});

test('a note shows what another tab writes, and two that write at once lose nothing', async ({ context, site }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  const field = (page: Page) => page.locator('.note textarea');
  for (const page of [one, two]) {
    await page.goto(`${site.module}how-common/`);
    await wake(page.locator('.note'));
  }
  await field(one).fill('From the first tab.');
  await expect(field(two)).toHaveValue('From the first tab.');
  await field(two).press('End');
  await two.keyboard.type(' From the second.');
  await expect(field(one)).toHaveValue('From the first tab. From the second.');

  await Promise.all([field(one).fill('First at once.'), field(two).fill('Second at once.')]);
  for (const page of [one, two]) await expect(field(page)).toHaveValue(/^(First at once\.\n\nSecond at once\.|Second at once\.\n\nFirst at once\.)$/);
  await openProgress(one, site.url);
  await expect(one.locator('.kept-note')).toContainText('First at once.');
  await expect(one.locator('.kept-note')).toContainText('Second at once.');
});

test('words typed just before the page is left are kept', async ({ page, site }) => {
  await page.goto(`${site.module}how-common/`);
  await wake(page.locator('.note'));
  await page.locator('.note textarea').fill('A last thought.');
  await page.goto(`${site.url}progress/`);
  await expect(page.locator('.kept-note')).toHaveText('A last thought.');

  await page.goto(`${site.module}signs/`);
  const check = page.locator('.check').filter({ has: page.locator('textarea') });
  await wake(check);
  await check.locator('textarea').fill('He came at 2:20.');
  await page.goto(`${site.url}progress/`);
  await expect(page.getByText('He came at 2:20.')).toBeVisible();
});

test('a record that cannot be read is not saved as an empty copy', async ({ page, site }) => {
  await page.goto(`${site.url}help/`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('rapport-record', 2);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await openProgress(page, site.url);
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.getByText('Your record could not be read, so no copy was made.')).toBeVisible();
  expect(downloads).toEqual([]);
});

test('a copy with nothing but a note is said to be taken over, once', async ({ page, site }) => {
  const notes = [noteOf('how-common-note', 'Stored words.')];
  await bringIn(page, site.url, { notes });
  await expect(page.getByText('1 private note taken over.')).toBeVisible();
  await bringIn(page, site.url, { notes });
  await expect(page.getByText('Everything in the file was here already.')).toBeVisible();
});

test('a lesson that has changed since it was read says so and can be marked again', async ({ page, site }) => {
  await bringIn(page, site.url, {
    events: [
      {
        schema: 1,
        id: '01a1e4ce-e901-72d6-acca-8c772558ebf7',
        at: '2026-11-16T08:42:07.745-06:00',
        verb: 'completed',
        object: 'lesson:mental-health-awareness/how-common',
        content: 'older',
        result: {},
      },
    ],
  });
  await expect(page.getByText('Changed since; your reading still counts.')).toBeVisible();
  await page.goto(`${site.module}how-common/`);
  await expect(page.getByText('Changed since you read it.')).toBeVisible();
  const button = page.locator('.lesson-end button');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveText('✓ Marked as read');
  await expect(page.getByText('Changed since you read it.')).toBeHidden();
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('closing a page that alone holds answers asks first', async ({ site }) => {
  await withoutStorage(async (context) => {
    const page = await context.newPage();
    await page.goto(`${site.module}practice/`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await answerRightly(page, page.locator('form.question'), 'mouse');
    await expect(page.getByText('held in this tab only')).toBeVisible();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });
});

test('a page that holds nothing closes without a question', async ({ page, site }) => {
  await page.goto(`${site.module}how-common/`);
  const check = page.locator('.check').first();
  await wake(check);
  await answerRightly(page, check.locator('form'), 'mouse');
  await expect(check.locator('.result-words')).toHaveText('Right.');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(dialogs).toEqual([]);
});

test('words that cannot be kept are said to be lost, and are in the copy', async ({ site }) => {
  await withoutStorage(async (context) => {
    const page = await context.newPage();
    await page.goto(`${site.module}signs/`);
    const check = page.locator('.check').filter({ has: page.locator('textarea') });
    await wake(check);
    await expect(check.getByText('This browser does not let the page keep notes.')).toBeVisible();
    await answerRightly(page, check.locator('form'), 'mouse');
    const written = await check.locator('textarea').inputValue();
    const { text } = await savedBy(check.getByRole('button', { name: 'Save a copy' }));
    const saved = JSON.parse(text) as {
      events: { verb: string }[];
      notes: { id: string; text: string }[];
    };
    expect(saved.events.map(({ verb }) => verb)).toEqual(['answered']);
    expect(saved.notes.map(({ id, text }) => [id, text])).toEqual([['own-words:signs-rewrite-note', written]]);
    await expect(check.getByText('only what this tab holds is in it')).toBeVisible();
  });
});

test('private notes are not printed with the progress', async ({ page, site }) => {
  await bringIn(page, site.url, { notes: [noteOf('how-common-note', 'For my eyes only.')] });
  const note = page.getByText('For my eyes only.');
  await expect(note).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What is done' })).toBeVisible();
});

test('a copy of answers that could not be stored takes no private notes along', async ({ site }) => {
  const profile = newProfile();
  const first = await startBrowser(profile);
  const page = await first.newPage();
  await bringIn(page, site.url, { notes: [noteOf('how-common-note', 'For my eyes only.')] });
  await expect(page.getByText('For my eyes only.')).toBeVisible();
  await first.close();

  // The browser looks at the room that is left when it starts, and then only now and then.
  const second = await startBrowser(profile);
  const back = await second.newPage();
  const room = await roomFor(back, site.url);
  await room.full();
  await back.goto(`${site.module}practice/`);
  await expect(back.getByRole('alert').filter({ hasText: 'There is no room left on this device' })).toBeVisible();
  await back.getByRole('button', { name: 'Begin' }).click();
  const { id, type } = await answerRightly(back, back.locator('form.question'), 'mouse');
  const { text } = await savedBy(back.getByRole('button', { name: 'Save a copy' }));
  const saved = JSON.parse(text) as { events: object[]; notes: { id: string; text: string }[] };
  expect(saved.events.length).toBeGreaterThan(1);
  // What was just written in own words is an answer, and is in it.
  expect(saved.notes.map((note) => note.id)).toEqual(type === 'own-words' ? [`own-words:${id}`] : []);
  expect(JSON.stringify(saved)).not.toContain('For my eyes only.');
  await second.close();
  removeProfile(profile);
});
