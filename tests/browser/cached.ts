import { expect, type Page } from '@playwright/test';

/** What the browser holds, by the names of its caches. */
export const cached = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) all[name] = (await (await caches.open(name)).keys()).map(({ url }) => url).sort();
    return all;
  });

/**
 * Waits until the page that is open is stored with everything that it needs. Asks the service worker the same as the page does by itself:
 * it stores what is still missing, and answers when that has ended.
 */
export async function storedWhole(page: Page): Promise<void> {
  const failed = await page.evaluate(async () => {
    const { active, scope } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<{ failed?: string }>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    active?.postMessage({ question: 'visited', asked: { path: location.href.slice(scope.length).replace(/[?#].*/, '') } }, [port2]);
    return (await answer).failed;
  });
  expect(failed).toBeUndefined();
}

/** Opens a page and waits until it is stored with everything that it needs, and that the page itself has begun it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect
    .poll(async () => Object.values(await cached(page)).some((urls) => urls.some((url) => url.split('?')[0] === address)), { timeout: 20_000 })
    .toBe(true);
  await storedWhole(page);
}
