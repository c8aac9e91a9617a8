/**
 * Reads a Netlify-style `_headers` file: a line with a path pattern, then indented `Name: value` lines.
 * @param {string} text
 * @returns {{ matches: (path: string) => boolean, headers: [string, string][] }[]}
 */
export function parseHeaders(text) {
  /** @type {ReturnType<typeof parseHeaders>} */
  const blocks = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim();
      const prefix = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
      blocks.push({
        matches: (path) => (prefix === undefined ? path === pattern : path.startsWith(prefix)),
        headers: [],
      });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return blocks;
}

/**
 * The headers for one path of the site; where two blocks name the same one, the later block wins.
 * @param {ReturnType<typeof parseHeaders>} blocks
 * @param {string} path from the root of the site, beginning with `/`
 * @returns {Record<string, string>}
 */
export function headersFor(blocks, path) {
  const found = new Map();
  for (const block of blocks) if (block.matches(path)) for (const [name, value] of block.headers) found.set(name.toLowerCase(), [name, value]);
  return Object.fromEntries(found.values());
}
