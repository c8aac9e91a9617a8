import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newProfile, removeProfile, roomFor, startBrowser } from './own-browser.ts';
import { savedBy } from './saved-file.ts';
import {
  allAt,
  answerAll,
  begin,
  instruments,
  keepFirst,
  keepWho5,
  meddle,
  openSelfChecks,
  own,
  passphrase,
  storedVault,
  unlock,
  who5,
} from './self-checks.ts';
import { expect, test } from './site.ts';

/** One WHO-5 result in the vault, and the page at its result. */
async function oneKept(page: Page, url: string, lock: 'passphrase' | 'device' = 'passphrase'): Promise<void> {
  await openSelfChecks(page, url);
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 1));
  await keepFirst(page, lock);
}

const seeKept = (page: Page) => page.getByRole('button', { name: 'See how it goes over time' }).click();

test('results are kept, locked, opened again, and drawn with what changed', async ({ page, site }) => {
  await oneKept(page, site.url);
  await keepWho5(page, 3);
  await page.reload();
  await expect(page.getByText('Something is kept on this device. It is locked.')).toBeVisible();
  await unlock(page, 'not the right words');
  await expect(page.getByRole('alert').filter({ hasText: 'That is not the passphrase. Nothing is lost' })).toBeVisible();
  await unlock(page);
  await seeKept(page);
  await expect(page.getByText('2 results, kept on this device.')).toBeVisible();
  // Five answers of 1 and of 3, times four.
  await expect(page.getByRole('cell', { name: '20', exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: '60', exact: true })).toBeVisible();
  await expect(page.getByText('By 40 points better for you than last time. That is enough to be worth noticing.')).toBeVisible();
  await expect(page.getByText('By 10 points better for you than last time. No source says how much must change to count.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Percentage index over 2 results/ })).toBeVisible();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('cell', { name: '20', exact: true })).toHaveCount(0);
});

test('a passphrase that is short or mistyped is refused before anything is made', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 1));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByLabel('Your passphrase').fill('too short');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'at least 15 characters' })).toBeVisible();
  await page.getByLabel('Your passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(`${passphrase}x`);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'not the same' })).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a key of the device opens with one press, and no script can read it', async ({ page, site }) => {
  await oneKept(page, site.url, 'device');
  await page.reload();
  await page.getByRole('button', { name: 'Open with the key on this device' }).click();
  await seeKept(page);
  await expect(page.getByText('1 result, kept on this device.')).toBeVisible();
  const exported = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('rapport-vault');
        request.onsuccess = () => {
          const asked = request.result.transaction('lock').objectStore('lock').get('lock');
          asked.onsuccess = () =>
            crypto.subtle.exportKey('raw', asked.result.key).then(
              () => resolve('exported'),
              (error) => resolve(error.name),
            );
        };
      }),
  );
  expect(exported).toBe('InvalidAccessError');
});

test('damage to one entry is said and costs no other; damage to the lock is not called a wrong passphrase', async ({ page, site }) => {
  await oneKept(page, site.url);
  await keepWho5(page, 3);
  await meddle(page, 'entries', 'damage');
  await page.reload();
  await unlock(page);
  await seeKept(page);
  await expect(page.getByText('1 kept entry was damaged and cannot be read. The others are whole.')).toBeVisible();
  await expect(page.getByText('1 result, kept on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove what is damaged' }).click();
  await expect(page.getByText('damaged')).toHaveCount(0);
  expect((await storedVault(page)).entries).toHaveLength(1);

  await meddle(page, 'lock', 'damage');
  await page.reload();
  await unlock(page);
  await expect(page.getByRole('alert').filter({ hasText: 'The lock was damaged, and no passphrase opens it.' })).toBeVisible();
  expect((await storedVault(page)).entries).toHaveLength(1);
});

test('a lost key is said, and erasing makes a new beginning', async ({ page, site }) => {
  await oneKept(page, site.url, 'device');
  await meddle(page, 'lock', 'remove');
  await page.reload();
  await expect(page.getByText('its key is gone')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything kept' }).click();
  await expect(page.getByText('gone at once and for good')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'What you have kept' })).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything kept' }).click();
  await page.getByRole('button', { name: 'Erase it now' }).click();
  await expect(page.getByText('its key is gone')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain('rapport-vault');
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 2));
  await keepFirst(page);
});

test('two windows stay in step: what one keeps, changes or erases, the other notices, and loses nothing', async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await oneKept(page, site.url);
  const two = await context.newPage();
  await openSelfChecks(two, site.url);
  await unlock(two);
  await seeKept(two);
  await expect(two.getByText('1 result, kept on this device.')).toBeVisible();
  await keepWho5(page, 2);
  await expect(two.getByText('2 results, kept on this device.')).toBeVisible();

  // While one window has a result in hand, the other changes the lock.
  await page.getByRole('button', { name: 'All self-checks' }).first().click();
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 4));
  await two.getByText('Change the lock').first().click();
  await two.getByLabel('With a key on this device').check();
  await two.getByRole('button', { name: 'Change the lock' }).click();
  await expect(two.getByText('The lock is changed.')).toBeVisible();
  await expect(page.getByText('Another window has changed the lock, or erased what is kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Open with the key on this device' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept, and encrypted.')).toBeVisible();
  await expect(two.getByText('3 results, kept on this device.')).toBeVisible();

  await two.getByRole('button', { name: 'Erase everything kept' }).click();
  await two.getByRole('button', { name: 'Erase it now' }).click();
  await expect(two.getByText('Erased. Nothing is kept on this device.')).toBeVisible();
  await seeKept(page);
  await expect(page.getByText('Erased. Nothing is kept on this device.')).toBeVisible();
});

test('on a full disk nothing is kept and nothing is lost', async ({ site }) => {
  const profile = newProfile();
  const context = await startBrowser(profile);
  const page = await context.newPage();
  const room = await roomFor(page, site.url);
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 2), 'a note');
  await room.full();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByLabel('With a key on this device').check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The device has no room left, so it was not kept.' })).toBeVisible();
  await expect(page.getByText('a note')).toBeVisible();
  await room.enough();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept, and encrypted.')).toBeVisible();
  await seeKept(page);
  await expect(page.getByText('1 result, kept on this device.')).toBeVisible();
  await context.close();
  removeProfile(profile);
});

test('what is kept goes out only encrypted, and comes back whole on another device', async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  await oneKept(page, site.url);
  await keepWho5(page, 4);
  await seeKept(page);
  await page.getByText('Save a file').first().click();
  await page.getByLabel('Your passphrase').first().fill('a different phrase altogether');
  await page.getByLabel('The same once more').first().fill('a different phrase altogether');
  const { name, text } = await savedBy(page.getByRole('button', { name: 'Save the file' }));
  expect(name).toMatch(/^kept-\d{4}-\d\d-\d\d\.json$/);
  for (const clear of ['who-5', 'answers', 'instrument']) expect(text).not.toContain(clear);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await oneKept(other, site.url, 'device');
  await seeKept(other);
  await other.getByText('Bring in a file').first().click();
  const bring = async (content: string, words: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'rapport-')), 'kept.json');
    writeFileSync(file, content);
    await other.locator('input[type="file"]').setInputFiles(file);
    await other.getByLabel('The passphrase of the file').fill(words);
    await other.getByRole('button', { name: 'Bring it in' }).click();
  };
  const alert = other.locator('details [role="alert"]').filter({ hasText: 'Nothing was changed' });
  const { jwe, ...rest } = JSON.parse(text) as { jwe: string };
  await bring(text, passphrase);
  await expect(alert).toContainText('That is not the passphrase of this file.');
  await bring(JSON.stringify({ ...rest, jwe: `${jwe.slice(0, -4)}AAAA` }), 'a different phrase altogether');
  await expect(alert).toContainText('damaged or changed');
  await bring('{"format":"rapport-record","schema":2}', 'x');
  await expect(alert).toContainText('not a file from here');
  await bring(JSON.stringify({ ...rest, jwe, schema: 99 }), 'x');
  await expect(alert).toContainText('newer version');
  await bring('no json', 'x');
  await expect(alert).toContainText('not a file from here');
  await expect(other.getByText('1 result, kept on this device.')).toBeVisible();
  for (let twice = 0; twice < 2; twice++) {
    await bring(text, 'a different phrase altogether');
    await expect(other.getByText('2 entries brought in.')).toBeVisible();
    await expect(other.getByText('3 results, kept on this device.')).toBeVisible();
  }
  await elsewhere.close();
});

test('after the set time without a touch the vault is locked and the page covers itself', async ({ page, site }) => {
  await page.clock.install();
  await oneKept(page, site.url);
  await seeKept(page);
  await page.getByLabel('Lock by itself after').selectOption('1 minute');
  await expect(page.getByLabel('Lock by itself after')).toHaveValue('1');
  await page.clock.runFor(50_000);
  await page.mouse.move(5, 5);
  await page.clock.runFor(50_000);
  await expect(page.getByText('1 result, kept on this device.')).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(page.getByRole('heading', { name: 'Covered' })).toBeFocused();
  await expect(page.getByText('1 result, kept on this device.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show my answers again' }).click();
  await expect(page.getByLabel('Open with your passphrase')).toBeVisible();
});

test('a result in hand is covered too, and still there after', async ({ page, site }) => {
  await page.clock.install();
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await page.locator('[name="item-1"]').nth(2).check();
  await page.clock.runFor(5 * 60_000 + 2_000);
  await expect(page.getByRole('heading', { name: 'Covered' })).toBeVisible();
  await expect(page.locator('[name="item-1"]').first()).toBeHidden();
  await page.getByRole('button', { name: 'Show my answers again' }).click();
  await expect(page.getByRole('heading', { name: own.title })).toBeFocused();
  await expect(page.locator('[name="item-1"]').nth(2)).toBeChecked();
});

test('a plan is kept with the results, can be taken back, and a reminder is neutral', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 4));
  await page
    .getByRole('button', { name: /^Put this step into my plan/ })
    .first()
    .click();
  const when = page.getByLabel('When', { exact: false }).first();
  await expect(when).toBeFocused();
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Fill in both halves' })).toBeVisible();
  await when.fill('I lock the office on Friday');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(page.getByText(/^When I lock the office on Friday, then I [a-z]/)).toBeVisible();
  const { name, text: calendar } = await savedBy(page.getByRole('button', { name: 'Save the calendar entry' }));
  expect(calendar).toContain(`SUMMARY:${own.reminder.title}`);
  expect(`${name} ${calendar}`).not.toMatch(/check|burnout|rapport|self|health/i);
  expect(calendar).toContain('CLASS:PRIVATE');
  // Nothing in it depends on which self-check it was.
  for (const { reminder } of instruments) expect([reminder.title, reminder.text]).toEqual([own.reminder.title, own.reminder.text]);
  await keepFirst(page);
  await page.reload();
  await unlock(page);
  await seeKept(page);
  await expect(page.getByText(/^When I lock the office on Friday/)).toBeVisible();
  await page.getByRole('button', { name: /^Remove ?: When I lock/ }).click();
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.getByText(/^When I lock the office on Friday/)).toHaveCount(0);
});

test('keeping twice, or after a correction, keeps one result', async ({ page, site }) => {
  await oneKept(page, site.url);
  await page.getByRole('button', { name: 'All self-checks' }).first().click();
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 2));
  await page.getByRole('button', { name: 'Keep it' }).dblclick();
  await expect(page.getByText('Kept, and encrypted.')).toBeVisible();
  await page.getByRole('button', { name: 'Change an answer' }).click();
  await answerAll(page, who5, allAt(who5, 3));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeKept(page);
  await expect(page.getByText('2 results, kept on this device.')).toBeVisible();
  await expect(page.getByRole('cell', { name: '60', exact: true })).toBeVisible();
});

test('an answer changed while a result is being kept stays as it was given, and is said not to be kept', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 1));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByLabel('Your passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  // All in one go, so that the key is still being made when the answer changes.
  const made = await page.evaluate(async () => {
    const button = (words: string) => [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) => textContent === words);
    button('Keep it')?.click();
    button('Change an answer')?.click();
    const answers = () => document.querySelectorAll<HTMLElement>('[name="item-1"]');
    while (answers().length === 0) await new Promise(requestAnimationFrame);
    answers()[5]?.click();
    return (await indexedDB.databases()).map(({ name }) => name);
  });
  expect(made).not.toContain('rapport-vault');
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toContain('rapport-vault');
  await expect.poll(async () => (await storedVault(page)).entries.length).toBe(1);
  await expect(page.locator('[name="item-1"]').nth(5)).toBeChecked();
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
});

test('what is kept while the lock is being changed is not lost', async ({ page, site }) => {
  await oneKept(page, site.url);
  await seeKept(page);
  await page.getByText('Change the lock').first().click();
  const form = page.locator('details').filter({ hasText: 'Change the lock' });
  await form.getByLabel('Your passphrase').fill('another seven herons');
  await form.getByLabel('The same once more').fill('another seven herons');
  await page.getByLabel('When', { exact: false }).first().fill('it rains');
  await page.getByLabel('then I').fill('stay in');
  await form.getByRole('button', { name: 'Change the lock' }).click({ noWaitAfter: true });
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(page.getByText('The lock is changed.')).toBeVisible();
  await expect(page.getByText('When it rains, then I stay in.').first()).toBeVisible();
  await page.reload();
  await unlock(page, 'another seven herons');
  await seeKept(page);
  await expect(page.getByText('1 result, kept on this device.')).toBeVisible();
  await expect(page.getByText('When it rains, then I stay in.').first()).toBeVisible();
  await expect(page.getByText('damaged')).toHaveCount(0);
});

test('a sentence of the plan goes with what it belongs to', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 1));
  const sentence = page.getByRole('listitem').filter({ hasText: 'When it rains, then I stay in.' });
  const write = async () => {
    await page.getByLabel('When', { exact: false }).first().fill('it rains');
    await page.getByLabel('then I').fill('stay in');
    await page.getByRole('button', { name: 'Add to my plan' }).click();
    await expect(sentence).toBeVisible();
  };
  await write();
  await page.getByRole('button', { name: 'Done, keep nothing' }).click();
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, 1));
  await expect(sentence).toHaveCount(0);
  await write();
  await keepFirst(page);
  await seeKept(page);
  await sentence.getByRole('button').click();
  await sentence.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(sentence).toHaveCount(0);
  await keepWho5(page, 3);
  await expect(sentence).toHaveCount(0);
  await seeKept(page);
  await page.getByRole('button', { name: 'Erase everything kept' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 results, kept on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase it now' }).click();
  await expect(page.getByText('Erased. Nothing is kept on this device.')).toBeVisible();
});

test('a kept result needs its key again after the page has covered itself', async ({ page, site }) => {
  await page.clock.install();
  await oneKept(page, site.url);
  await page.clock.runFor(5 * 60_000 + 2_000);
  await expect(page.getByText('What is kept is locked again.')).toBeVisible();
  await page.getByRole('button', { name: 'Show my answers again' }).click();
  await expect(page.getByText('Something is kept on this device. It is locked.')).toBeVisible();
  await expect(page.getByText('Percentage index')).toHaveCount(0);
});

test('a lock that is nothing of ours is said, and nothing hangs', async ({ page, site }) => {
  await oneKept(page, site.url);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('rapport-vault');
        request.onsuccess = () => {
          const transaction = request.result.transaction('lock', 'readwrite');
          transaction.objectStore('lock').put({ id: 'x', kind: 'passphrase', idleMinutes: 'soon' }, 'lock');
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('its key is gone')).toBeVisible();
});
