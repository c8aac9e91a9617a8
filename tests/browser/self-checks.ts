import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { type AnswerSheet, type Answers, type Instrument, instrumentSchema, type OwnCheckIn } from '../../src/self-check/schema.ts';
import type { StoredEntry } from '../../src/self-check/vault-database.ts';

/** Every self-check that ships. */
export const instruments: Instrument[] = readdirSync('content/self-checks').map((file) =>
  instrumentSchema.parse(parse(readFileSync(`content/self-checks/${file}`, 'utf8'))),
);
export const own = instruments.find(({ kind }) => kind === 'own') as OwnCheckIn;
export const who5 = instruments.find(({ id }) => id === 'who-5') as AnswerSheet;

export const address = 'looking-after-yourself/';
export const passphrase = 'heron bridge seven lamps';

export async function openSelfChecks(page: Page, url: string): Promise<void> {
  await page.goto(url + address);
  await expect(page.getByRole('button', { name: new RegExp(own.title) })).toBeEnabled();
}

/** From the list to the first item. */
export async function begin(page: Page, instrument: Instrument): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: instrument.title }).getByRole('button').click();
  await page.getByRole('button', { name: /^(Begin|I have the form: begin)$/ }).click();
}

/** Gives answers and goes on to the result. The crisis panel is closed when it opens. */
export async function answerAll(page: Page, instrument: Instrument, answers: Answers, note = ''): Promise<void> {
  const give = async (item: number) => {
    const at = instrument.responses.findIndex(({ value }) => value === answers[item]);
    if (at >= 0) await page.locator(`[name="item-${item}"]`).nth(at).check();
    const panel = page.locator('dialog.crisis-panel');
    if (await panel.count()) await panel.getByRole('button', { name: 'Go on with the self-check' }).click();
  };
  if (instrument.kind === 'answer-sheet') {
    for (let item = 1; item <= instrument.itemCount; item++) await give(item);
    return page.getByRole('button', { name: 'See the result' }).click();
  }
  for (const { id } of instrument.subscales) {
    for (const { item } of instrument.items.filter(({ subscale }) => subscale === id)) await give(item);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  if (note) await page.getByLabel(instrument.freeNote?.label ?? '').fill(note);
  await page.getByRole('button', { name: 'See what helps' }).click();
}

/** The same answer to every item: the one at this place of the scale. */
export const allAt = (instrument: Instrument, place: number): Answers => {
  const items = instrument.kind === 'own' ? instrument.items.map(({ item }) => item) : Array.from({ length: instrument.itemCount }, (_, i) => i + 1);
  return Object.fromEntries(items.map((item) => [item, instrument.responses[place]?.value ?? null]));
};

/** Keeps the result in view, under a new passphrase or a key of the device. */
export async function keepFirst(page: Page, lock: 'passphrase' | 'device' = 'passphrase'): Promise<void> {
  await page.getByRole('button', { name: 'Keep it' }).click();
  if (lock === 'device') await page.getByLabel('With a key on this device').check();
  else {
    await page.getByLabel('Your passphrase').fill(passphrase);
    await page.getByLabel('The same once more').fill(passphrase);
  }
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept, and encrypted.')).toBeVisible();
}

/** Takes WHO-5 with one answer throughout, and keeps it in a vault that is open. */
export async function keepWho5(page: Page, place: number): Promise<void> {
  await page.getByRole('button', { name: 'All self-checks' }).first().click();
  await begin(page, who5);
  await answerAll(page, who5, allAt(who5, place));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept, and encrypted.')).toBeVisible();
}

export const unlock = async (page: Page, words = passphrase) => {
  await page.getByLabel('Open with your passphrase').fill(words);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
};

/** What the browser has stored of the vault, as it is. */
export const storedVault = (page: Page): Promise<{ lock: unknown; entries: StoredEntry[] }> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('rapport-vault'));
    const transaction = db.transaction(['lock', 'entries']);
    const lock: { sealed?: unknown } = await settled(transaction.objectStore('lock').get('lock'));
    const entries: StoredEntry[] = await settled(transaction.objectStore('entries').getAll());
    db.close();
    return { lock: { ...lock, key: undefined }, entries };
  });

/** Changes what is stored behind the page's back. */
export const meddle = (page: Page, store: 'lock' | 'entries', change: 'damage' | 'remove'): Promise<void> =>
  page.evaluate(
    async ([store, change]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await settled(indexedDB.open('rapport-vault'));
      const objects = db.transaction(store, 'readwrite').objectStore(store);
      const [key] = await settled(objects.getAllKeys());
      if (key === undefined) throw new Error(`nothing in ${store}`);
      const broken = (jwe: string) => jwe.slice(0, -3) + (jwe.endsWith('AAA') ? 'BBB' : 'AAA');
      const value = await settled(objects.get(key));
      if (change === 'remove') await settled(objects.delete(key));
      else if (store === 'lock') await settled(objects.put({ ...value, sealed: { ...value.sealed, jwe: broken(value.sealed.jwe) } }, key));
      else await settled(objects.put({ ...value, jwe: broken(value.jwe) }));
      db.close();
    },
    [store, change] as const,
  );
