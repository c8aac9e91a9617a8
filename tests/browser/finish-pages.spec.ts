import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shortenProps } from '../../src/tools/island-props.ts';
import { expect, test } from './site.ts';

test('a browser reads the same from an attribute that was shortened', async ({ page }) => {
  const parts = ['"', "'", '&', '&amp;', '&quot;', '&amp;quot;', '&#39;', '&#38;#39;', '&apos;', '&lt', '<', '>', '\\', '\n', '✓', 'a'];
  const values = parts.flatMap((one) => parts.map((other) => JSON.stringify({ text: [0, `${one}${other}${one} it’s`] })));
  const found = await page.evaluate((given) => {
    // The browser itself writes the pages, once as it does and once with every sign that may be one written as a reference, as Astro does.
    const islands = given.map((value) => {
      const island = document.createElement('astro-island');
      island.setAttribute('props', value);
      return island.outerHTML;
    });
    const astro = given.map((value) => {
      const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
      return `<astro-island uid="a" props="${value.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)}" ssr></astro-island>`;
    });
    return { islands, astro };
  }, values);
  for (const written of [found.islands, found.astro]) {
    const shortened = written.map(shortenProps);
    expect(shortened.join('').length).toBeLessThan(written.join('').length);
    const read = await page.evaluate(
      (pages) => pages.map((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('astro-island')?.getAttribute('props')),
      shortened,
    );
    expect(read).toEqual(values);
  }
});

/** Every built page but the one for unknown addresses, which is shown in any folder and keeps its script in itself. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && file !== '404.html');

test('no page holds a script, its policy allows none, and pages with islands load the one file', () => {
  const files = new Set<string>();
  let withIslands = 0;
  for (const file of pages) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g), file).toBeNull();
    expect(/script-src ([^;"]*)/.exec(html)?.[1]?.trim(), file).toBe("'self'");
    const loaded = [...html.matchAll(/<script defer src="((?:\.\.?\/)+_astro\/islands\.\w+\.js)"><\/script>/g)];
    expect(loaded.length, file).toBe(html.includes('<astro-island') ? 1 : 0);
    for (const [, address = ''] of loaded) files.add(join(dirname(file), address));
    withIslands += loaded.length;
  }
  expect(files.size).toBe(1);
  expect(withIslands).toBeGreaterThan(100);
});
