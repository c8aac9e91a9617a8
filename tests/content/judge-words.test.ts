import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeWords, readContent, readWhole } from '../../src/catalog/load.ts';
import { copyOfWhole, fixtures, overlay } from './check-command.ts';

test('the rules find module by module what they find in the whole content', { timeout: 60_000 }, () => {
  const found: string[] = [];
  for (const name of readdirSync(join(fixtures, 'broken'))) {
    const root = copyOfWhole();
    overlay(root, name);
    // The gate asks for words only when nothing else is wrong.
    if (readWhole(root).problems.length === 0) {
      const { problems } = readContent(root, '2026-12-01');
      expect(judgeWords(root, '2026-12-01'), name).toEqual(problems);
      if (problems.length > 0) found.push(name);
    }
    rmSync(root, { recursive: true });
  }
  expect(found).toContain('105-word-we-do-not-write');
  expect(found).toContain('120-comment-that-allows-nothing');
  expect(found.length).toBeGreaterThan(10);
});
