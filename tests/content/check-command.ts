import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const project = resolve(import.meta.dirname, '../..');
/** Where the whole content and the broken overlays stand. */
export const fixtures = join(project, 'tests/fixtures/content');

/** A remark of the command as it is printed. */
export interface Told {
  /** File, and line where one is printed; the column is left out. */
  place: string;
  field: string;
  wrong: string;
  remedy: string;
}

/** A temporary folder with the whole content in it. */
export function copyOfWhole(): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-content-'));
  cpSync(join(fixtures, 'whole'), root, { recursive: true });
  return root;
}

/** Puts the files of a broken overlay over those in `root`. */
export function overlay(root: string, name: string): void {
  cpSync(join(fixtures, 'broken', name), root, { recursive: true });
}

/** Runs a program of the project with this Node, to its end. */
export function runNode(cwd: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

/** Runs the content check as an author does, and reads what it prints. */
export async function checkContent(
  root: string,
  ...args: string[]
): Promise<{ code: number | null; output: string; told: Told[]; closing: string | undefined }> {
  const { code, output } = await runNode(project, ['src/tools/content.mjs', '--root', root, '--today', '2026-12-01', ...args]);
  const remarks = output.matchAll(/^(\S+?)(?::(\d+)(?::\d+)?)?(?: {2}(.+))?\n {2}(\S.*)\n {2}→ (.*)$/gm);
  const told = [...remarks].map(([, file = '', line, field = '', wrong = '', remedy = '']) => ({
    place: line ? `${file}:${line}` : file,
    field,
    wrong,
    remedy,
  }));
  return { code, output, told, closing: output.trimEnd().split('\n').at(-1) };
}
