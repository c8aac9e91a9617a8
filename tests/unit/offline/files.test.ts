import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { amountOf, type SiteFiles, withNeeds } from '../../../src/offline/files.ts';
import { wayUp } from '../../../src/tools/any-folder.ts';
import { listFiles, writeOffline } from '../../../src/tools/offline-files.ts';

let dir = '';
const write = (files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapport-files-'));
  write({
    'index.html': '<link rel="stylesheet" href="./_astro/site.a1.css"><a href="./lesson/">on</a>',
    'lesson/index.html':
      '<link rel="stylesheet" href="../_astro/site.a1.css"><img src="../pictures/x.png"><astro-island component-url="../_astro/check.b2.js" renderer-url="../_astro/client.c3.js">',
    '404.html': '<p>none</p>',
    _headers: '/*',
    'pictures/x.png': 'png',
    'icons/screenshot-wide.png': 'png',
    '_astro/site.a1.css': '@font-face{src:url(../_astro/font.d4.woff2)}',
    '_astro/font.d4.woff2': 'font',
    '_astro/check.b2.js': 'import{a}from"./shared.e5.js";const l=()=>import(`./late.f6.js`);',
    '_astro/shared.e5.js': 'export const a=1',
    '_astro/late.f6.js': 'import"./check.b2.js"',
    '_astro/client.c3.js': '',
    '_astro/other.g7.js': '',
  });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const paths = (files: ReturnType<typeof withNeeds>) => files.map(([path]) => path).sort();

describe('the list of files', () => {
  test('a page needs what it and its scripts name, also what comes late, and nothing else', () => {
    const site = listFiles(dir, ['']);
    expect(paths(withNeeds(site, ['lesson/']))).toEqual([
      '_astro/check.b2.js',
      '_astro/client.c3.js',
      '_astro/font.d4.woff2',
      '_astro/late.f6.js',
      '_astro/shared.e5.js',
      '_astro/site.a1.css',
      'lesson/',
      'pictures/x.png',
    ]);
    expect(paths(withNeeds(site, ['', 'unknown/']))).toEqual(['', '_astro/font.d4.woff2', '_astro/site.a1.css']);
  });

  test('a page needs what its islands are handed, whichever way the attribute is written', () => {
    write({
      '_astro/data.a1.json': '{}',
      '_astro/data.b2.json': '{}',
      'one/index.html': '<astro-island props="{&quot;outline&quot;:[0,&quot;../_astro/data.a1.json&quot;]}">',
      'two/index.html': `<astro-island props='{"outline":[0,"../_astro/data.b2.json"]}'>`,
    });
    const site = listFiles(dir, ['']);
    expect(paths(withNeeds(site, ['one/']))).toEqual(['_astro/data.a1.json', 'one/']);
    expect(paths(withNeeds(site, ['two/']))).toEqual(['_astro/data.b2.json', 'two/']);
  });

  test('leaves out what no device keeps, and adds up the rest', () => {
    const site = listFiles(dir, ['']);
    const all = site.files.map(([path]) => path);
    for (const left of ['404.html', '_headers', 'icons/screenshot-wide.png']) expect(all).not.toContain(left);
    expect(all).toHaveLength(10);
    expect(amountOf(site.files).bytes).toBe(
      all.reduce((sum, path) => sum + readFileSync(join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path)).length, 0),
    );
  });

  test('its version follows from the content alone', () => {
    const first = listFiles(dir, ['']);
    expect(listFiles(dir, [''])).toEqual(first);
    write({ 'lesson/index.html': '<p>changed</p>' });
    const second = listFiles(dir, ['']);
    expect(second.version).not.toBe(first.version);
    const changed = (site: SiteFiles) => new Map(site.files.map(([path, integrity]) => [path, integrity]));
    expect([...changed(second)].filter(([path, integrity]) => changed(first).get(path) !== integrity).map(([path]) => path)).toEqual(['lesson/']);
  });

  test('self-checks are on every device from the first visit, so that stored pages do not tell who opened one', () => {
    write({ 'looking-after-yourself/index.html': '<p>list</p>', 'modules/looking-after-yourself/index.html': '<p>module</p>' });
    expect(listFiles(dir, ['']).shell).toEqual(['', 'looking-after-yourself/']);
  });

  test('is written anew after a change, and the service worker names the new one', () => {
    const one = writeOffline(dir, [''], 'work();');
    expect(readFileSync(join(dir, 'sw.js'), 'utf8')).toBe(`importScripts("./_astro/files.${one.version}.js");\nwork();`);
    expect(writeOffline(dir, ['']).version).toBe(one.version);
    write({ 'index.html': '<p>changed</p>' });
    const two = writeOffline(dir, ['']);
    expect(readFileSync(join(dir, 'sw.js'), 'utf8')).toBe(`importScripts("./_astro/files.${two.version}.js");\nwork();`);
    expect(() => readFileSync(join(dir, `_astro/files.${one.version}.js`))).toThrow();
  });

  test('a page that every device should have and the site has not stops the build', () => {
    expect(() => listFiles(dir, ['', 'help/'])).toThrow('The offline copy begins with help/, and the site has no such page.');
  });
});

test.each([
  ['index.html', './'],
  ['help/index.html', '../'],
  ['modules/stigma/test/index.html', '../../../'],
  ['_astro/site.css', '../'],
])('the way up from %s is %s', (page, way) => {
  expect(wayUp(page)).toBe(way);
});
