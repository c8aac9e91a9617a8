import { expect, type Page } from '@playwright/test';

/**
 * Keeps files on their way, as a slow line does, from now on.
 * @param files addresses, as of `page.route`
 * @returns what lets them through. It waits until one was asked for: otherwise the test would not have held back anything.
 */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => Promise<void>> {
  let asked = 0;
  let letThrough = () => {};
  const arrived = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(files, async (route) => {
    asked++;
    await arrived;
    await route.continue();
  });
  return async () => {
    await expect.poll(() => asked, `requests for ${files}`).toBeGreaterThan(0);
    letThrough();
  };
}
