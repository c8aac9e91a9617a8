import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor, parseHeaders } from './headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};
const zip = promisify(gzip);

/**
 * Serves a folder as a plain web host would, so that what works here works there.
 * @param {{ dir: string, base?: string, port?: number, host?: string }} options
 *   `base` is the path that the site lies under, such as `/sub/path/`; port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir, base = '/', port = 0, host = '127.0.0.1' }) {
  const root = resolve(dir);
  const under = `/${base}/`.replace(/\/+/g, '/');
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));

  const server = createServer((request, response) => {
    answer(request)
      .catch(() => plain(500, 'The server could not read this file.'))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<Answer>}
   */
  async function answer({ method, url = '/', headers }) {
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    const [address = '/', query] = url.split(/\?(.*)/s);
    const path = decode(address);
    if (path === undefined) return plain(400, 'This address cannot be read.');
    const moved = (/** @type {string} */ to) => plain(301, 'Moved.', { Location: query === undefined ? to : `${to}?${query}` });
    if (`${path}/` === under) return moved(under);
    if (!path.startsWith(under)) return plain(404, `The site is under ${under}`);

    const inside = `/${path.slice(under.length)}`;
    const file = inside === '/_headers' ? undefined : await find(inside);
    if (file === 'folder') return moved(`${address}/`);
    if (file !== undefined) return send(file, inside, 200, headers);
    const missing = join(root, '404.html');
    return existsSync(missing) ? send(missing, inside, 404, headers) : plain(404, 'There is no such page.');
  }

  /**
   * @param {string} inside path within the site
   * @returns {Promise<string | undefined>} the file, or `folder` for one whose address lacks the closing slash
   */
  async function find(inside) {
    const segments = inside.slice(1).split('/');
    const last = segments.pop() ?? '';
    // An empty segment would also let `//host` through into a redirect.
    if (segments.some((part) => part === '') || [...segments, last].some((part) => /^\.\.?$|[\\\0]|^[a-z]:/i.test(part))) return undefined;
    const path = join(root, ...segments, last === '' ? 'index.html' : last);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return path;
    return found?.isDirectory() && existsSync(join(path, 'index.html')) ? 'folder' : undefined;
  }

  /**
   * @param {string} file
   * @param {string} inside
   * @param {number} status
   * @param {import('node:http').IncomingHttpHeaders} asked
   * @returns {Promise<Answer>}
   */
  async function send(file, inside, status, asked) {
    const content = await readFile(file);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const text = type.includes('charset');
    const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    /** @type {Record<string, string>} */
    const headers = {
      'Content-Type': type,
      'Cache-Control': status === 200 && inside.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      ...(text ? { Vary: 'Accept-Encoding' } : {}),
      ...headersFor(rules, inside),
    };
    if (status === 200 && asked['if-none-match']?.split(/\s*,\s*/).includes(etag)) return { status: 304, headers, body: undefined };
    const small = text && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(asked['accept-encoding'] ?? ''));
    const body = small ? await zip(content) : content;
    return {
      status,
      headers: { ...headers, ...(small ? { 'Content-Encoding': 'gzip' } : {}), 'Content-Length': String(body.length) },
      body,
    };
  }

  await new Promise((done, fail) => server.once('error', fail).listen(port, host, () => done(undefined)));
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host}:${taken}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string | undefined }} Answer */

/**
 * @param {number} status
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plain(status, body, headers = {}) {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers },
    body: `${body}\n`,
  };
}

/** @param {string} address */
function decode(address) {
  try {
    return address.startsWith('/') ? decodeURIComponent(address) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads `--dir`, `--base`, `--port` and `--host` from the command line.
 * @param {string[]} args
 * @returns {{ dir: string, base?: string, port?: number, host?: string }}
 */
export function serveOptions(args) {
  /** @type {Record<string, string>} */
  const given = {};
  for (let i = 0; i < args.length; i++) {
    const [, name, value] = /^--(dir|base|port|host)(?:=(.*))?$/.exec(args[i] ?? '') ?? [];
    if (name === undefined) throw new Error(`"${args[i]}" is not understood; use --dir, --base, --port, --host`);
    given[name] = value ?? args[++i] ?? '';
  }
  const { dir = 'dist', port, ...rest } = given;
  return { dir, ...rest, ...(port === undefined ? {} : { port: Number(port) }) };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { url } = await serve(serveOptions(process.argv.slice(2)));
  process.stdout.write(`${url}\n`);
}
