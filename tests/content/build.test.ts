import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, runNode } from './check-command.ts';

/** The packages, as hard links: a copy takes minutes. Other file systems than the project's get a copy all the same. */
function linkPackages(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  for (const cache of ['.astro', '.vite', '.vite-temp']) rmSync(join(to, cache), { recursive: true, force: true });
}

test('a real build of this project stops at a mistake in the content, says it, and writes no page', { timeout: 300_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'rapport-build-'));
  for (const name of ['src', 'public', 'content', 'astro.config.ts', 'tsconfig.json', 'package.json'])
    cpSync(join(project, name), join(root, name), { recursive: true });
  linkPackages(join(project, 'node_modules'), join(root, 'node_modules'));
  const agency = join(root, 'content/agency.yaml');
  const whole = readFileSync(agency, 'utf8');
  writeFileSync(agency, whole.replace(/^passMark: .*$/m, 'passMark: eighty'));
  const line = whole.split('\n').findIndex((text) => text.startsWith('passMark:')) + 1;

  const { code, output } = await runNode(root, ['node_modules/astro/bin/astro.mjs', 'build']);
  const built = existsSync(join(root, 'dist'));
  rmSync(root, { recursive: true });

  expect(line).toBeGreaterThan(0);
  expect(output).toContain(`content/agency.yaml:${line}:1  passMark\n  "eighty" is text, and should be a number.\n  → Write "passMark": Percent`);
  expect(code).not.toBe(0);
  expect(built).toBe(false);
});
