import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';

/** The file that a button saves: its name, its bytes, and these as text. */
export async function savedBy(button: Locator): Promise<{ name: string; bytes: Buffer; text: string }> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
