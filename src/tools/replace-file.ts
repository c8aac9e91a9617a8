import { rmSync, writeFileSync } from 'node:fs';

/** Puts a new file in the place of one. Writing over a file that was just made waits for the disk on some systems: seconds for a thousand pages. */
export function replaceFile(path: string, text: string): void {
  rmSync(path, { force: true });
  writeFileSync(path, text);
}
