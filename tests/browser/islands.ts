import { expect, type Locator, type Page } from '@playwright/test';

/** Scrolls to a part of the page that holds an island, and waits until its script has taken it over. */
export async function wake(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await expect(part.locator('astro-island:not([ssr])')).toBeAttached();
}

/** Scrolls down so that every island loads. */
export async function wakeAll(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    const [inside] = await island.locator('> *').all();
    await inside?.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
}
