import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from './check-command.ts';
import { copyOfProject } from './copy-of-project.ts';

test('a real build of this project stops at a mistake in the content, says it, and writes no page', { timeout: 300_000 }, async () => {
  const root = copyOfProject();
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

test('a real build stops as well when only the words of a lesson are wrong', { timeout: 300_000 }, async () => {
  const root = copyOfProject();
  const file = 'content/modules/stigma/02-words.mdx';
  const whole = readFileSync(join(root, file), 'utf8');
  const [heading = ''] = /^## .*$/m.exec(whole) ?? [];
  writeFileSync(join(root, file), whole.replace(heading, `${heading}\n\nThe offender waits outside.`));
  const line = whole.split('\n').indexOf(heading) + 3;

  const { code, output } = await runNode(root, ['node_modules/astro/bin/astro.mjs', 'build']);
  const built = existsSync(join(root, 'dist'));
  rmSync(root, { recursive: true });

  expect(line).toBeGreaterThan(2);
  expect(output).toContain(`${file}:${line}\n  says “offender”.`);
  expect(code).not.toBe(0);
  expect(built).toBe(false);
});
