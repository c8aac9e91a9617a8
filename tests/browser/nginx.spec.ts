import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../../src/tools/headers.mjs';
import { Edition } from './editions.ts';
import { expect, test as outer, watch } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const given = readFileSync(new URL('../../docs/nginx.conf', import.meta.url), 'utf8');
const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path));

/** docs/nginx.conf as somebody would change it who serves a folder at the root of a host, or at a path of it. */
function changed(dir: string, port: number, under: string): string {
  const yours = (text: string, line: RegExp, to: string) => {
    expect(text).toMatch(line);
    return text.replace(line, to);
  };
  let text = yours(given, /listen 80;.*/, `listen 127.0.0.1:${port};`);
  text = yours(text, /server_name .*/, 'server_name _;');
  if (under === '/') return yours(text, /root .*/, `root ${dir};`);
  text = yours(text, /^ *root .*\n/m, '');
  text = yours(text, /^ *# At the root of the host:\n.*\n.*\n.*\n/m, '');
  text = text.replace(/^ {2}# {3}/gm, '  ').replaceAll('/sub/path', under.replace(/\/$/, ''));
  return yours(text, /alias .*/, `alias ${dir}/;`);
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

interface Nginx {
  url: string;
  stop(): Promise<void>;
}

/** Starts nginx as a child of the test, with a folder of its own for all that it writes. */
async function start(dir: string, under: string): Promise<Nginx> {
  const own = mkdtempSync(join(tmpdir(), 'rapport-nginx-'));
  const port = await freePort();
  mkdirSync(join(own, 'temp'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/temp/${kind};`).join(' ');
  writeFileSync(join(own, 'site.conf'), changed(dir, port, under));
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off; master_process off; pid ${own}/pid; error_log ${own}/error.log;
     events {}
     http { include ${types}; default_type application/octet-stream; access_log off; ${temp} include ${own}/site.conf; }`,
  );
  const args = ['-p', own, '-e', join(own, 'error.log'), '-c', join(own, 'nginx.conf')];
  execFileSync(program ?? '', ['-t', ...args], { stdio: 'pipe' });
  const child: ChildProcess = spawn(program ?? '', args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}${under}`;
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}

const test = outer.extend({ serviceWorkers: 'allow', watched: async ({ browserName: _ }, use) => use(undefined) });
test.skip(!program || !types, 'docs/nginx.conf was not tested, because nginx is not on this machine. Install it, for example: apt-get install nginx');

const rules = parseHeaders(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));

for (const under of ['/', '/agency/training/'])
  test(`docs/nginx.conf serves the site under ${under} with its headers, its caching, its types and its page for unknown addresses`, async ({
    page,
    context,
  }) => {
    const nginx = await start(dist, under);
    const ask = (path: string, headers: Record<string, string> = {}) => fetch(nginx.url + path, { headers, redirect: 'manual' });
    try {
      const lesson = await ask('modules/mental-health-awareness/signs/');
      const html = await lesson.text();
      const [asset] = /_astro\/[\w.-]+\.css/.exec(html) ?? [];
      const script = /_astro\/page[\w.-]+\.js/.exec(html)?.[0] ?? '';

      // What public/_headers says for other hosts is what nginx sends, for a page, a script, and an address that does not exist.
      for (const [path, status] of [
        ['', 200],
        [script, 200],
        ['sw.js', 200],
        ['no/such/page/', 404],
      ] as const) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(status);
        for (const [name, value] of Object.entries(headersFor(rules, `/${path}`)))
          if (name !== 'Cache-Control') expect(answer.headers.get(name), `${name} of ${path}`).toBe(value);
      }
      expect(html).toContain(`http-equiv="content-security-policy"`);

      const caching = async (path: string) => (await ask(path)).headers.get('cache-control');
      expect(await caching(asset ?? '')).toBe('public, max-age=31536000, immutable');
      expect(await caching(script)).toBe('public, max-age=31536000, immutable');
      for (const path of ['', 'modules/', 'sw.js', 'manifest.webmanifest', 'icon.svg', 'no/such/page/'])
        expect(await caching(path), path).toBe('no-cache');
      const etag = (await ask('sw.js')).headers.get('etag') ?? '';
      expect((await ask('sw.js', { 'If-None-Match': etag })).status).toBe(304);

      const type = async (path: string) => (await ask(path)).headers.get('content-type');
      expect(await type('')).toBe('text/html; charset=utf-8');
      expect(await type('sw.js')).toMatch(/^(application|text)\/javascript; charset=utf-8$/);
      expect(await type(asset ?? '')).toBe('text/css; charset=utf-8');
      expect(await type('manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
      expect(await type('icon.svg')).toMatch(/^image\/svg\+xml/);
      expect(await type('icons/icon-192.png')).toBe('image/png');
      expect(await type(/_astro\/[\w.-]+\.woff2/.exec(html)?.[0] ?? '')).toBe('font/woff2');

      // Packed files go out as they lie there: pages unpack them.
      expect(await type('search/index.pack')).toBe('application/octet-stream');
      const index = await fetch(`${nginx.url}search/index.pack`);
      expect(index.headers.get('content-encoding')).toBeNull();
      expect(Buffer.from(await index.arrayBuffer())).toEqual(readFileSync(join(dist, 'search/index.pack')));

      const packed = await rawGet(nginx.url, { 'Accept-Encoding': 'gzip' });
      expect(packed.encoding).toBe('gzip');
      expect(gunzipSync(packed.body).toString()).toBe(readFileSync(join(dist, 'index.html'), 'utf8'));

      const moved = await ask('modules');
      expect(moved.status).toBe(301);
      expect(moved.headers.get('location')).toBe(`${under}modules/`);
      const unknown = await ask('no/such/page/');
      expect(await unknown.text()).toContain('There is no page here');
      expect((await ask('_headers')).status).toBe(404);
      expect((await ask('')).headers.get('server')).toBe('nginx');

      // The files arrive unchanged, so that the service worker takes them.
      const found = watch(context, nginx.url);
      await page.goto(`${nginx.url}offline/`);
      await page.getByRole('button', { name: 'Keep everything offline' }).click();
      await expect(page.getByRole('heading', { name: 'Everything is on this device', level: 3 })).toBeVisible({ timeout: 30_000 });
      await nginx.stop();
      await page.goto(`${nginx.url}modules/mental-health-awareness/test/`);
      await expect(page.getByRole('button', { name: 'Begin the test' })).toBeEnabled();
      expect(found.filter((line) => !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(line))).toEqual([]);
    } finally {
      await nginx.stop();
    }
  });

test('a new edition behind nginx is seen, and its page for unknown addresses finds the folder', async ({ page }) => {
  const edition = new Edition();
  const nginx = await start(edition.dir, '/agency/training/');
  try {
    await page.goto(nginx.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    edition.change({ 'index.html': (text) => text.replace('Short lessons and practice', 'Newly written lessons') });
    // nginx knows a file by its size and the second in which it was written; a build does not come within a second of the last.
    for (const file of ['sw.js', 'index.html']) utimesSync(join(edition.dir, file), new Date(), new Date(Date.now() + 60_000));
    await page.reload();
    await page.getByRole('region', { name: 'Notice' }).getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText('Newly written lessons')).toBeVisible();
    await page.goto(`${nginx.url}modules/no-such-module/`);
    await page.getByRole('link', { name: 'To the start' }).click();
    await expect(page).toHaveURL(nginx.url);
  } finally {
    await nginx.stop();
    await edition.end();
  }
});

/** Asks without unpacking what comes. */
function rawGet(url: string, headers: Record<string, string>): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}
