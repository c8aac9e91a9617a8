import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/catalog/read-source.ts';

test.each([
  ['Windows', '\uFEFF---\r\ntitle: A\r\n---\r\n'],
  ['an old Mac', '---\rtitle: A\r---\r'],
  ['everything else', '---\ntitle: A\n---\n'],
])('what was written on %s is the same text', (_system, written) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-source-'));
  writeFileSync(join(folder, 'one.mdx'), written);
  expect(readSource(join(folder, 'one.mdx'))).toBe('---\ntitle: A\n---\n');
  rmSync(folder, { recursive: true });
});
