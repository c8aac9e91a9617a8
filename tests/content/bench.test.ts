import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/catalog/load.ts';
import { writeCourse } from '../bench/course.ts';
import { exponent } from '../bench/report.ts';
import { project } from './check-command.ts';

test('a course made for the benchmark is whole, has other words than the real one, and is the same each time', { timeout: 60_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'rapport-course-'));
  const again = mkdtempSync(join(tmpdir(), 'rapport-course-'));
  writeCourse(join(project, 'content'), join(root, 'content'), 80);
  writeCourse(join(project, 'content'), join(again, 'content'), 80);
  const { content, problems } = readContent(root, '2026-12-01');
  const lessons = content.modules.flatMap(({ lessons }) => lessons);
  const words = (file: string) => readFileSync(file, 'utf8').split(/[^a-z]+/);
  const [first, later] = [words(join(root, lessons[0]?.file ?? '')), new Set(words(join(root, lessons[40]?.file ?? '')))];
  const shared = first.filter((word) => later.has(word)).length / first.length;
  const same = content.files.every((file) => readFileSync(join(root, file), 'utf8') === readFileSync(join(again, file), 'utf8'));
  for (const folder of [root, again]) rmSync(folder, { recursive: true });

  expect(problems).toEqual([]);
  expect(lessons).toHaveLength(80);
  expect(content.files.length).toBeGreaterThan(100);
  expect(same).toBe(true);
  // Both come from the same real lesson; about one long word in five is another.
  expect(shared).toBeGreaterThan(0.7);
  expect(shared).toBeLessThan(0.98);
});

test('growth is the power with which a figure grows', () => {
  const of = (power: number) => [40, 200, 1_000].map((lessons) => [lessons, 3 * lessons ** power] as const);
  for (const power of [0, 0.5, 1, 2]) expect(exponent(of(power))).toBeCloseTo(power, 10);
});
