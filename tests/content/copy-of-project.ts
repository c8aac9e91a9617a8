import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './check-command.ts';

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

/**
 * A temporary folder with everything that a build needs.
 * @param content the folder that holds the content folder
 */
export function copyOfProject(content = project): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-build-'));
  for (const name of ['src', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json'])
    cpSync(join(project, name), join(root, name), { recursive: true });
  cpSync(join(content, 'content'), join(root, 'content'), { recursive: true });
  linkPackages(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}
