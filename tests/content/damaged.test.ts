import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/catalog/load.ts';
import { copyOfWhole } from './check-command.ts';

/** What happens to files: a line is lost, written twice, cut or moved, or a sign slips in. */
const damages: Record<string, (lines: string[], i: number) => string[]> = {
  lost: (lines, i) => lines.toSpliced(i, 1),
  'written twice': (lines, i) => lines.toSpliced(i, 0, lines[i] ?? ''),
  'cut in half': (lines, i) => lines.with(i, lines[i]?.slice(0, lines[i].length / 2) ?? ''),
  'moved to the right': (lines, i) => lines.with(i, `  ${lines[i]}`),
  'followed by nothing': (lines, i) => lines.slice(0, i + 1),
  ...Object.fromEntries(
    ['"', '<', '{', '}', '[', '*', '&', ': ', ' # '].map((sign) => [
      `with ${sign} in it`,
      (lines: string[], i: number) => lines.with(i, (lines[i] ?? '').replace(/\S+$/, `${sign}$&`)),
    ]),
  ),
};

/** Each line meets one damage in so many, in turn: all of them would take minutes. `EVERY_DAMAGE=1` does them all. */
const everyNth = process.env.EVERY_DAMAGE ? 1 : 5;

test('whatever happens to a line, the check ends with remarks that an author can use', { timeout: 300_000 }, () => {
  const root = copyOfWhole();
  const useless: string[] = [];
  let told = 0;
  for (const file of readContent(root, '2026-12-01').content.files) {
    const path = join(root, file);
    const whole = readFileSync(path, 'utf8');
    const lines = whole.split('\n');
    for (const i of lines.keys())
      for (const [name, damage] of Object.entries(damages).filter((_, turn) => (turn + i) % everyNth === 0)) {
        const damaged = damage(lines, i);
        writeFileSync(path, damaged.join('\n'));
        for (const problem of readContent(root, '2026-12-01').problems) {
          told++;
          const { line = 1, wrong, remedy } = problem;
          const last = problem.file === file ? damaged.length : Number.POSITIVE_INFINITY;
          const words = `${wrong} ${remedy}`;
          if (
            line < 1 ||
            line > last ||
            !/^[A-Z].*[^\s]$/.test(remedy) ||
            /undefined|\[object|NaN|Invalid input|Expected|Unexpected|parse|token|docs\//.test(words)
          )
            useless.push(`${file}, line ${i + 1} ${name}: ${JSON.stringify(problem)}`);
        }
      }
    writeFileSync(path, whole);
  }
  rmSync(root, { recursive: true });
  expect(useless).toEqual([]);
  expect(told).toBeGreaterThan(300);
});
