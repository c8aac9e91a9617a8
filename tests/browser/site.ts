import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../src/tools/serve.mjs';

/** The built site, served as a plain static host would. */
export interface Site {
  /** Address of the start page, with a slash at the end. */
  url: string;
  /** Address of the module that the tests use. */
  module: string;
}

/** Fails the test on any script error, policy violation or request to another origin. Call before the first page opens. */
export function watch(context: BrowserContext, url: string): string[] {
  const found: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address)) found.push(`request to ${address}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text())) found.push(`console: ${message.text()}`);
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) found.push(`policy: ${message.text()}`);
  });
  context.on('weberror', (error) => found.push(`error: ${error.error().message}`));
  return found;
}

/** The browser of somebody else: nothing of the first one's storage is there. `found` is as of `watch`. */
export async function anotherBrowser(browser: Browser, url: string): Promise<{ context: BrowserContext; page: Page; found: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  const found = watch(context, url);
  return { context, page: await context.newPage(), found };
}

export const test = base.extend<{ watched: undefined }, { site: Site }>({
  site: [
    async ({}, use) => {
      const server = await serve({ dir: fileURLToPath(new URL('../../dist', import.meta.url)), host: '127.0.0.1', port: 0 });
      const url = server.url.endsWith('/') ? server.url : `${server.url}/`;
      await use({ url, module: `${url}modules/mental-health-awareness/` });
      await server.close();
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({ context, site }, use) => {
      const found = watch(context, site.url);
      await use(undefined);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
