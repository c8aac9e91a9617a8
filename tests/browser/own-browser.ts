import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launch } from './launch.ts';

/** A folder for what a browser stores, as on somebody's device. To be removed with `removeProfile`. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'rapport-'));
export const removeProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true });

/** Makes browsers on this profile refuse to store anything, as a rule of the agency may. */
export function refuseStorage(profile: string): void {
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
}

/** Starts a browser of its own. What it stores is there again when it is started again on the same profile. */
export async function startBrowser(profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, launch);
  context.setDefaultTimeout(10_000);
  return context;
}

/**
 * The room that a browser has for what a site stores.
 * `full` leaves so many bytes in all, by default none; `enough` gives the disk back.
 */
export async function roomFor(page: Page, site: string) {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(site);
  return {
    full: async (bytes = 1): Promise<void> => void (await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes })),
    enough: async (): Promise<void> => void (await devtools.send('Storage.overrideQuotaForOrigin', { origin })),
    used: async (): Promise<number> => (await devtools.send('Storage.getUsageAndQuota', { origin })).usage,
  };
}
