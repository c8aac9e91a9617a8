import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './check-command.ts';

/**
 * Puts packages beside a project, as hard links: a copy of them takes minutes. Other file systems get a copy all the same.
 * What builds have left among them stays behind.
 * @param packages a folder `node_modules`
 * @param root the project's folder, which has none yet
 */
export function linkPackages(packages: string, root: string): void {
  const to = join(root, 'node_modules');
  try {
    execFileSync('cp', ['-al', packages, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(packages, to, { recursive: true, verbatimSymlinks: true });
  }
  for (const cache of ['.astro', '.vite', '.vite-temp']) rmSync(join(to, cache), { recursive: true, force: true });
}

/** Puts everything that a build needs into a folder, but the content. */
export function copyCode(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json'])
    cpSync(join(project, name), join(root, name), { recursive: true });
  linkPackages(join(project, 'node_modules'), root);
}

/**
 * A temporary folder with everything that a build needs.
 * @param content the folder that holds the content folder
 */
export function copyOfProject(content = project): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-build-'));
  copyCode(root);
  cpSync(join(content, 'content'), join(root, 'content'), { recursive: true });
  return root;
}
