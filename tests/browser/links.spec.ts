import { contentPages } from './contents.ts';
import { expect, test } from './site.ts';

test('every link inside the site leads to a page and a place that exist', async ({ site }) => {
  const ids = new Map<string, Set<string>>();
  const wanted: { from: string; to: string }[] = [{ from: 'start', to: site.url }];
  const broken: string[] = [];
  for (let next = wanted.shift(); next; next = wanted.shift()) {
    const address = new URL(next.to);
    const page = address.origin + address.pathname;
    if (!ids.has(page)) {
      const response = await fetch(page);
      const html = response.ok ? await response.text() : '';
      if (!response.ok || response.redirected) broken.push(`${next.from} → ${page}: ${response.status}${response.redirected ? ', redirected' : ''}`);
      ids.set(page, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1] as string)));
      for (const [, href = ''] of html.matchAll(/<(?:a|link)\s[^>]*?href="([^"]+)"/g)) {
        const to = new URL(href.replaceAll('&amp;', '&'), page);
        if (to.href.startsWith(site.url)) wanted.push({ from: page, to: to.href });
      }
    }
    const anchor = decodeURIComponent(address.hash.slice(1));
    if (anchor && !ids.get(page)?.has(anchor)) broken.push(`${next.from} → ${next.to}: no such place`);
  }
  expect(broken).toEqual([]);
  for (const path of contentPages) expect(ids.has(site.url + path), `a link leads to ${path}`).toBe(true);
});
