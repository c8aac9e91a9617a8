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
