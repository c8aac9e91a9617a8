import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, serveOptions } from '../../../src/tools/serve.mjs';

const SECRET = 'not for the web';
let folder = '';
let root: Awaited<ReturnType<typeof serve>>;
let sub: Awaited<ReturnType<typeof serve>>;

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks with the path as it is written: fetch would tidy `..` away before it is sent. */
function ask(path: string, headers: Record<string, string> = {}, { site = root, method = 'GET' } = {}): Promise<Reply> {
  const { hostname, port } = new URL(site.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const dir = join(folder, 'dist');
  const files: Record<string, string> = {
    'dist/index.html': '<h1>Home</h1>',
    'dist/404.html': '<h1>No such page</h1>',
    'dist/lessons/signs/index.html': '<h1>Signs</h1>',
    'dist/two words/index.html': '<h1>Two words</h1>',
    'dist/lessons/data.json': '{}',
    'dist/_astro/app.abc.js': 'export {};',
    'dist/manifest.webmanifest': '{}',
    'dist/icon.png': 'png',
    'dist/empty/file.txt': 'text',
    'dist/_headers':
      '# for every page\n/*\n  X-Frame-Options: SAMEORIGIN\n  Referrer-Policy: no-referrer\n\n/lessons/*\n  Referrer-Policy: same-origin\n',
    'secret.txt': SECRET,
    'dist-other/secret.txt': SECRET,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  root = await serve({ dir });
  sub = await serve({ dir, base: '/sub/path' });
});

afterAll(async () => {
  await root.close();
  await sub.close();
  await rm(folder, { recursive: true });
});

describe('pages and files', () => {
  test('a folder address gives its page', async () => {
    const { status, headers, body } = await ask('/lessons/signs/?from=mail');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>Signs</h1>');
  });

  test('a folder without its slash is redirected, the query kept', async () => {
    const { status, headers } = await ask('/lessons/signs?from=mail');
    expect([status, headers.location]).toEqual([301, '/lessons/signs/?from=mail']);
    expect((await ask('/two%20words')).headers.location).toBe('/two%20words/');
  });

  test.each([
    ['/lessons/data.json', 'application/json; charset=utf-8'],
    ['/_astro/app.abc.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.png', 'image/png'],
  ])('%s has its type', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test.each(['/nowhere/', '/lessons', '/empty', '/lessons/', '/lessons/signs/index.html/', '/_headers', '//lessons/signs'])(
    '%s is not found and gets the 404 page',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers.location).toBeUndefined();
      expect(body.toString()).toBe('<h1>No such page</h1>');
    },
  );

  test('HEAD has the headers and no body, other methods are refused', async () => {
    const head = await ask('/', {}, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '13', 0]);
    expect((await ask('/', {}, { method: 'POST' })).status).toBe(405);
  });
});

describe('nothing outside the folder is served', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/lessons/../../secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/../dist-other/secret.txt',
    '//etc/passwd',
    '/%00',
    '/%',
  ])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain(SECRET);
    expect(body.toString()).not.toContain('root:');
  });

  test('nor by way of the base path', async () => {
    expect((await ask('/sub/path/../../secret.txt', {}, { site: sub })).body.toString()).not.toContain(SECRET);
    expect((await ask('/sub/path/%2e%2e/secret.txt', {}, { site: sub })).status).toBe(404);
  });
});

describe('headers', () => {
  test('the files of a build are kept for a year, pages are asked for again', async () => {
    expect((await ask('/_astro/app.abc.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/_astro/gone.js')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  test('those of _headers are sent, the later block wins', async () => {
    const page = await ask('/');
    expect([page.headers['x-frame-options'], page.headers['referrer-policy']]).toEqual(['SAMEORIGIN', 'no-referrer']);
    const lesson = await ask('/lessons/signs/');
    expect([lesson.headers['x-frame-options'], lesson.headers['referrer-policy']]).toEqual(['SAMEORIGIN', 'same-origin']);
    expect((await ask('/lessons/signs/'.replace('/', '/sub/path/'), {}, { site: sub })).headers['referrer-policy']).toBe('same-origin');
  });

  test('text is zipped for those who take it, pictures never', async () => {
    const zipped = await ask('/', { 'accept-encoding': 'br, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['content-length']).toBe(String(zipped.body.length));
    expect(gunzipSync(zipped.body).toString()).toBe('<h1>Home</h1>');
    expect((await ask('/')).headers['content-encoding']).toBeUndefined();
    expect((await ask('/', { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding']).toBeUndefined();
    expect((await ask('/icon.png', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });

  test('an unchanged file is not sent twice, a changed one is', async () => {
    const first = await ask('/lessons/data.json');
    const again = { 'if-none-match': String(first.headers.etag) };
    const second = await ask('/lessons/data.json', again);
    expect([second.status, second.body.length]).toEqual([304, 0]);
    await writeFile(join(folder, 'dist/lessons/data.json'), '[]');
    expect((await ask('/lessons/data.json', again)).status).toBe(200);
  });
});

describe('under a base path', () => {
  test('the site answers there and nowhere else', async () => {
    expect(sub.url).toMatch(/\/sub\/path\/$/);
    expect((await ask('/sub/path/lessons/signs/', {}, { site: sub })).status).toBe(200);
    expect((await ask('/lessons/signs/', {}, { site: sub })).status).toBe(404);
    expect((await ask('/', {}, { site: sub })).status).toBe(404);
    expect((await ask('/sub/pathology', {}, { site: sub })).status).toBe(404);
  });

  test('redirects keep it', async () => {
    expect((await ask('/sub/path', {}, { site: sub })).headers.location).toBe('/sub/path/');
    expect((await ask('/sub/path/lessons/signs', {}, { site: sub })).headers.location).toBe('/sub/path/lessons/signs/');
  });
});

test('a taken port is refused, a closed one can be taken again', async () => {
  const first = await serve({ dir: folder });
  const port = Number(new URL(first.url).port);
  await expect(serve({ dir: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
  await (await serve({ dir: folder, port })).close();
});

test('closing does not wait for a browser in the middle of a request', async () => {
  const site = await serve({ dir: folder });
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((done) => socket.write('GET / HTTP/1.1\r\n', done));
  await Promise.race([site.close(), new Promise((_, fail) => setTimeout(fail, 1000, new Error('still open')))]);
});

test('options are read in both spellings, others refused', () => {
  expect(serveOptions(['--base=/a/', '--port', '4000'])).toEqual({ dir: 'dist', base: '/a/', port: 4000 });
  expect(() => serveOptions(['--open'])).toThrow('--open');
});
