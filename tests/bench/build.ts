import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a build took. */
export interface Build {
  /** From the start of the program to its end. */
  seconds: number;
  /** Seconds of work of all processor cores. */
  processor: number;
  /** The most memory that the program held at once, in bytes. Programs that it started itself are not in it. */
  memory: number;
}

/**
 * Builds a project of Astro from nothing.
 * @throws Error with what the build said when it fails
 */
export function build(project: string): Build {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(join(project, left), { recursive: true, force: true });
  const peak = join(project, 'peak.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href, 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: project, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PEAK_FILE: peak }, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`The build in ${project} failed.\n${`${stdout}\n${stderr}`.slice(-3_000)}`);
  return JSON.parse(readFileSync(peak, 'utf8'));
}

/** The calmest of several builds, by time: other programs run on the machine, too. The memory is the most of all. */
export function calmest(all: readonly Build[]): Build {
  const [first] = [...all].sort((one, other) => one.seconds - other.seconds);
  if (!first) throw new Error('Build at least once.');
  return { ...first, memory: Math.max(...all.map(({ memory }) => memory)) };
}
