// Draws what devices show of the installed site, from public/icon.svg and the built site in dist, into public/icons. Run it after changing either.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const to = join(root, 'public', 'icons');
mkdirSync(to, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? process.env.RAPPORT_BROWSER, args: ['--no-sandbox'] });
const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');

/**
 * @param {string} file
 * @param {number} size edge in pixels
 * @param {number} share of the edge that the drawing takes; what is left is filled with its color
 */
async function icon(file, size, share) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const edge = Math.round(size * share);
  const drawing = svg.replace('<svg ', `<svg width="${edge}" height="${edge}" `);
  const ground = share < 1 ? '#0b5d66' : 'transparent';
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">${drawing}`);
  await page.screenshot({ path: join(to, file), omitBackground: share === 1 });
  await page.close();
}

await icon('icon-192.png', 192, 1);
await icon('icon-512.png', 512, 1);
// Devices cut the corners: what matters lies within the middle four fifths.
await icon('maskable-512.png', 512, 0.78);
await icon('icon-180.png', 180, 0.86);

const site = await serve({ dir: join(root, 'dist') });
/**
 * @param {string} file
 * @param {string} path
 * @param {import('@playwright/test').BrowserContextOptions} options
 * @param {(page: import('@playwright/test').Page) => Promise<void>} [prepare]
 */
async function screenshot(file, path, options, prepare) {
  const context = await browser.newContext({ serviceWorkers: 'block', colorScheme: 'light', ...options });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.screenshot({ path: join(to, file), type: 'jpeg', quality: 85 });
  await context.close();
}

await screenshot('screenshot-wide.jpg', 'modules/mental-health-awareness/signs/', { viewport: { width: 1280, height: 800 } });
await screenshot(
  'screenshot-narrow.jpg',
  'scenarios/after-the-hospital/',
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  async (page) => {
    await page.getByRole('button', { name: /coach/i }).first().click();
    await page.waitForTimeout(300);
  },
);
await site.close();
await browser.close();
