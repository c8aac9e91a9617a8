import { type BrowserContext, expect, type Page } from '@playwright/test';
import { openCompletion } from '../../src/assignment/open-completion.ts';
import type { Opened } from '../../src/assignment/opened.ts';
import { type AnswerKeys, answersPath, type QuizAnswers, type ScenarioAnswers } from '../../src/assignment/view.ts';
import type { SentAssignment } from '../../src/assignment/workspace-database.ts';
import { type ExportedKeys, importKeys } from '../../src/assignment/workspace-keys.ts';
import { readPacked } from '../../src/format/unpack.ts';
import { answerRightly } from './answering.ts';
import { savedBy } from './saved-file.ts';
import { begun, say, scenarios, wayFrom } from './scenario-paths.ts';

/** What the form of an assignment is filled with. */
export interface Wanted {
  title: string;
  /** Labels of what is ticked within one part of the list. */
  part: string;
  ticks: readonly (string | RegExp)[];
  roster?: readonly string[];
}

/** Puts an assignment together in the trainer's browser and makes its link. */
export async function assign(page: Page, site: string, { title, part, ticks, roster }: Wanted): Promise<void> {
  await page.goto(`${site}assign/`);
  await page.getByRole('button', { name: 'New assignment' }).click();
  const list = page.locator('.choose-part', { hasText: part });
  await list.locator('summary').click();
  for (const tick of ticks) await list.getByLabel(tick).check();
  if (roster) {
    await page.getByLabel('One link for each learner').check();
    await page.getByLabel('Names or codes, one a line').fill(roster.join('\n'));
  }
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Your name').fill('Jordan Example');
  await page.getByRole('button', { name: /^Make/ }).click();
  await expect(page.getByRole('heading', { name: `${title}: ready to send` })).toBeFocused();
}

/** The link on the screen of a sent assignment. */
export const linkShown = async (page: Page): Promise<string> => (await page.locator('.sent-link a').getAttribute('href')) ?? '';

/** Opens a link and accepts what it asks. */
export async function accept(page: Page, link: string, learner?: string): Promise<void> {
  await page.goto(link);
  if (learner) await page.getByLabel('Your name or code').fill(learner);
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My training' })).toBeVisible();
  await expect(page.locator('.training-card').first()).toBeVisible();
}

/** Passes a test, or ends it without an answer. */
export async function takeTest(page: Page, address: string, answered: boolean): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /Begin the test|Take the test again|Take it again/ }).click();
  if (answered) {
    const place = page.getByRole('heading', { name: /^Question 1 of \d+$/ });
    await expect(place).toBeFocused();
    const count = Number(/of (\d+)$/.exec((await place.textContent()) ?? '')?.[1]);
    for (let i = 1; i <= count; i++) {
      await expect(page.getByRole('heading', { name: `Question ${i} of ${count}` })).toBeFocused();
      await answerRightly(page, page.locator('form.question'), 'mouse');
    }
    await page.getByRole('button', { name: 'Finish the test' }).click();
    await expect(page.getByRole('heading', { name: 'You passed' })).toBeFocused();
  } else {
    await page.getByRole('button', { name: 'Finish the test' }).click();
    await page.getByRole('button', { name: 'Finish anyway' }).click();
    await expect(page.getByRole('heading', { name: 'Not passed yet' })).toBeFocused();
  }
}

/** Plays a conversation to a good end. */
export async function playThrough(page: Page, site: string, id: string): Promise<void> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(id);
  await page.goto(`${site}scenarios/${id}/`);
  await page.getByRole('button', { name: 'Talk for real' }).click();
  await expect(page.locator('.says')).toBeVisible();
  let play = await begun(page, scenario);
  for (const { reply } of wayFrom(scenario, play, 'best').choices) play = await say(page, scenario, play, reply);
}

/** Prepares the completion file of the first assignment and returns its text. */
export async function handIn(page: Page, site: string): Promise<string> {
  await page.goto(`${site}training/`);
  await page.getByRole('button', { name: 'Prepare my completion file' }).click();
  const { name, text } = await savedBy(page.getByRole('button', { name: 'Make my completion file' }));
  expect(name).toMatch(/^rapport-completion-\d{4}-\d\d-\d\d-\w{6}\.json$/);
  return text;
}

/** What the trainer's workspace holds, read out of the trainer's browser. */
export async function workspaceOf(page: Page): Promise<{ keys: ExportedKeys; assignments: SentAssignment[] }> {
  return page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const db = await answer(indexedDB.open('rapport-trainer'));
    const { encrypt, sign } = await answer(db.transaction('keys').objectStore('keys').get('workspace'));
    const assignments = await answer(db.transaction('assignments').objectStore('assignments').getAll());
    db.close();
    const half = async ({ privateKey }: CryptoKeyPair) => {
      const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
      return { kty, crv, x, y, d } as never;
    };
    return { keys: { encrypt: await half(encrypt), sign: await half(sign) }, assignments };
  });
}

/** What stands in a store of a database that the page has made already. */
export async function keptIn<T>(page: Page, database: string, store: string): Promise<T[]> {
  // Opening it before the page does would make another one, without stores.
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(database);
  return page.evaluate(
    async ([database, store]) => {
      const answer = <T>(asked: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const db = await answer(indexedDB.open(database));
      const all = await answer(db.transaction(store).objectStore(store).getAll());
      db.close();
      return all;
    },
    [database, store] as const,
  );
}

/** Opens a completion file with the trainer's own keys and the content of the site, as the workspace does. */
export async function openAs(page: Page, site: string, text: string): Promise<Opened> {
  const { keys, assignments } = await workspaceOf(page);
  const answers: AnswerKeys = { quizzes: {}, scenarios: {} };
  const objects = new Set(assignments.flatMap(({ versions }) => versions.flatMap(({ items }) => items.map(({ object }) => object))));
  for (const object of objects) {
    if (object.startsWith('lesson:')) continue;
    const found = await readPacked(await fetch(site + answersPath(object)));
    if (object.startsWith('quiz:')) answers.quizzes[object] = found as QuizAnswers;
    else answers.scenarios[object] = found as ScenarioAnswers;
  }
  return openCompletion(text, { keys: await importKeys(keys), assignments, answers, now: new Date() });
}

/** Every address, header and body that a browser sends from now on. */
export function sentBy(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) =>
    sent.push(`${decodeURIComponent(request.url())} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
  );
  return sent;
}
