import { expect, type Locator, type Page } from '@playwright/test';
import type { WorkspaceContents } from '../../src/trainer/schema.ts';
import { backupOf, type MadeFile, passphrase } from './district.ts';

const asFiles = (files: readonly MadeFile[]) => files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));

/** Opens the workspace and waits until it is worked out. */
export async function openWorkspace(page: Page, url: string): Promise<void> {
  await page.goto(`${url}trainer/`);
  await expect(page.getByRole('heading', { name: 'Bring in completion files' })).toBeVisible();
}

/** Brings a backup in through the page, as a trainer does. */
export async function bringBackup(page: Page, contents: WorkspaceContents): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(asFiles([{ name: 'rapport-workspace.json', text: await backupOf(contents) }]));
  await page.getByLabel('Its passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Restore the backup' }).click();
}

/** Restores a backup, and waits until it is there. */
export async function restore(page: Page, contents: WorkspaceContents): Promise<void> {
  await bringBackup(page, contents);
  await expect(page.getByText(/^Restored:/)).toBeVisible({ timeout: 30_000 });
}

/** Brings completion files in through the page's input. */
export async function bringIn(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.locator('.drop input[type="file"]').setInputFiles(asFiles(files));
}

/** What is on screen once a view is worked out. */
const drawn: Record<string, (results: Locator) => Locator> = {
  Learners: (results) => results.locator('.learner-table'),
  Groups: (results) => results.getByRole('heading', { name: 'How the scores are spread' }),
  Questions: (results) => results.getByRole('columnheader', { name: 'Points earned' }).first(),
  Conversations: (results) => results.locator('.view-part').first(),
  'Before and after': (results) => results.locator('.view-part').first(),
  Certificates: (results) => results.getByRole('button', { name: 'Sign the certificates' }),
  'Report and export': (results) => results.getByRole('button', { name: 'Learners as CSV' }),
};

/** Opens one of the views below an assignment and waits until it is drawn. */
export async function openView(page: Page, name: string): Promise<void> {
  const button = page.locator('.views').getByRole('button', { name, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(drawn[name]?.(page.locator('.results')) as Locator).toBeVisible();
}
