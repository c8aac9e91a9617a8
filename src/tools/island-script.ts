import { createHash } from 'node:crypto';

/** A script that stands in the page itself, without attributes. */
const inline = /<script>(.*?)<\/script>/gs;

/** What Astro writes into a page before its first island: how islands of a kind start, and the element `astro-island`. */
const ofIslands = (code: string): boolean => code.includes('self.Astro') || code.includes('"astro-island"');

/** The scripts of islands that stand in a page, in its order. */
const islandScripts = (html: string): string[] => [...html.matchAll(inline)].flatMap(([, code = '']) => (ofIslands(code) ? [code] : []));

/** Addresses that a script of the page imports: those in attributes, relative to the page. */
const imported = /\bimport\(((?:[^()]|\([^()]*\))*)\)/g;

/**
 * In a page, a script imports from where the page lies; in a file, from where the file lies. The addresses of islands are those of the page.
 * @throws when a script imports in a way that this does not know
 */
function fromPage(code: string): string {
  const found = code.split(/\bimport\b/).length - 1;
  if (found !== [...code.matchAll(imported)].length)
    throw new Error('The script of the islands imports in a way that src/tools/island-script.ts does not know.');
  return code.replace(imported, (_, address: string) => `import(new URL(${address},document.baseURI).href)`);
}

/**
 * Puts the scripts that pages have in common into one: each once, and before those that it stands before in a page.
 * @param pages what the pages hold
 * @returns the code of the file; empty when no page has any
 */
export function commonScript(pages: Iterable<string>): string {
  const all: string[] = [];
  for (const html of pages) {
    const own = islandScripts(html);
    for (const [i, code] of own.entries()) {
      if (all.includes(code)) continue;
      const next = own.slice(i + 1).find((later) => all.includes(later));
      all.splice(next === undefined ? all.length : all.indexOf(next), 0, code);
    }
  }
  // A line each: a script that ends without a semicolon would run into the next one.
  return all.map((code) => `${fromPage(code)};\n`).join('');
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Leaves in the page's policy only the hashes of scripts and styles that stand in the page. */
function shortenPolicy(html: string): string {
  const here = new Set([...html.matchAll(/<(script|style)[^>]*>(.*?)<\/\1>/gs)].flatMap(([, , code]) => (code ? [hashOf(code)] : [])));
  return html.replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)"/, (_, before: string, policy: string) => {
    const kept = policy.replace(/ 'sha256-[^']*'/g, (hash) => (here.has(hash.slice(1)) ? hash : ''));
    return `${before}${kept}"`;
  });
}

/**
 * Takes the scripts of islands out of a page. A script element with `defer` takes the place of the first: it runs when the page is read
 * whole, so that a slow line never holds back the text below it, and islands start in their order.
 * @param html the page
 * @param address of the file that holds them, from the page
 */
export function takeOutScripts(html: string, address: string): string {
  let put = false;
  const page = html.replace(inline, (whole, code: string) => {
    if (!ofIslands(code)) return whole;
    if (put) return '';
    put = true;
    return `<script defer src="${address}"></script>`;
  });
  return shortenPolicy(page);
}
