import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mend, missingOptional, platformOf, withAddress } from '../../../src/tools/lock.mjs';

const run = promisify(execFile);

describe('the lock file of the project', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

  test('holds every optional package, so that npm ci takes it on every platform', () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  test('records no download address, so that it serves every registry', () => {
    expect(withAddress(lock)).toEqual([]);
  });

  test('names the platform of a build as npm does', () => {
    const names = Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    const wrong = Object.values<Record<string, unknown>>(lock.packages).flatMap(({ os, cpu, libc, integrity }, i) => {
      // Only what npm wrote is compared; where it names no C library, ours is the stricter word.
      if (!integrity || !os || !cpu) return [];
      const name = names[i] ?? '';
      const family = names.filter((other) => other.startsWith(name.split(/linux|darwin|win32/)[0] ?? ''));
      const told = { libc: undefined, ...platformOf(name, family) };
      return isDeepStrictEqual([told.os, told.cpu, libc && told.libc], [os, cpu, libc]) ? [] : [{ name, os, cpu, libc, told }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('mending a lock', () => {
  const broken = {
    packages: {
      '': { optionalDependencies: {} },
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        resolved: 'https://packages.test/tool.tgz',
        optionalDependencies: {
          '@tool/cli-linux-x64': '2.0.0',
          '@tool/cli-linux-x64-musl': '2.0.0',
          '@tool/cli-wasm32-wasi': '2.0.0',
        },
      },
      'node_modules/tool/node_modules/@tool/cli-wasm32-wasi': { version: '2.0.0' },
      'node_modules/local': { resolved: '../local', link: true },
    },
  };

  test('finds what is missing, and what is there in a nested folder', () => {
    expect(missingOptional(broken).map(({ name }) => name)).toEqual(['@tool/cli-linux-x64', '@tool/cli-linux-x64-musl']);
  });

  test('takes an address for one, but not a link to a folder', () => {
    expect(withAddress(broken)).toEqual(['node_modules/tool']);
  });

  test('adds the entries in the order of names and leaves its argument alone', () => {
    const before = structuredClone(broken);
    const { lock, added, left } = mend(broken);
    expect(broken).toEqual(before);
    expect(left).toEqual([]);
    expect(added).toHaveLength(2);
    expect(missingOptional(lock)).toEqual([]);
    expect(withAddress(lock)).toEqual([]);
    expect(lock.packages['node_modules/@tool/cli-linux-x64-musl']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
    expect(lock.packages['node_modules/@tool/cli-linux-x64']?.libc).toEqual(['glibc']);
    expect(Object.keys(lock.packages).slice(0, 3)).toEqual(['', 'node_modules/@tool/cli-linux-x64', 'node_modules/@tool/cli-linux-x64-musl']);
  });

  test('leaves to a person what has no platform in its name or no exact version', () => {
    const { added, left } = mend({
      packages: { 'node_modules/a': { optionalDependencies: { watcher: '1.0.0', 'b-linux-x64': '^1.0.0' } } },
    });
    expect(added).toEqual([]);
    expect(left).toHaveLength(2);
  });
});

describe('the command', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('--check fails and names the trouble; after mending it passes', async () => {
    const script = resolve('src/tools/lock.mjs');
    const address = 'https://packages.test/a.tgz';
    const lock = { packages: { 'node_modules/a': { resolved: address, optionalDependencies: { 'a-darwin-arm64': '1.0.0' } } } };
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const check = () => run(process.execPath, [script, '--check'], { cwd: folder });
    await expect(check()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/missing: a-darwin-arm64@1\.0\.0[\s\S]*download address: node_modules\/a/),
    });
    await run(process.execPath, [script], { cwd: folder });
    await check();
    expect(await readFile(join(folder, 'package-lock.json'), 'utf8')).not.toContain('packages.test');
  });
});
