import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { readContent, readWhole } from '../catalog/load.ts';
import { type Problem, sayProblem } from '../catalog/problem.ts';
import { shared } from '../catalog/shared.ts';
import { day } from './day.mjs';

/** What the worker is given. */
export interface GateTask {
  /** The project's folder. */
  root: string;
  /** YYYY-MM-DD */
  today: string;
}

/** Runs the rules about what is written in a thread of their own: at a thousand lessons they take as long as all pages. */
function judgeBeside(task: GateTask): Promise<Problem[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(task.root, 'src', 'tools', 'content-gate-worker.ts'), {
      workerData: task,
      // One module after the other is read; without a limit the thread would take what it can get.
      resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 },
    });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0)
    throw new Error(
      `${problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`} in the content. Mend and build again.\n\n${problems.map(sayProblem).join('\n\n')}`,
    );
}

/**
 * Stops the build when the content has mistakes, and says them all; no site is left then. In development it only says them.
 * What cannot be shown stops it before the pages are made, what is written wrongly once they are made.
 */
export function contentGate(): AstroIntegration {
  let judged: Promise<Problem[]> = Promise.resolve([]);
  let out = '';
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        const task: GateTask = { root: fileURLToPath(config.root), today: day() };
        if (command !== 'build') {
          const { problems } = readContent(task.root, task.today);
          if (problems.length > 0) logger.warn(`\n${problems.map(sayProblem).join('\n\n')}`);
          return;
        }
        const { content, problems } = readWhole(task.root);
        if (problems.length > 0) stopAt(readContent(task.root, task.today).problems);
        shared().content = content;
        out = fileURLToPath(config.outDir);
        judged = judgeBeside(task);
        // A failure is told where it is awaited.
        judged.catch(() => {});
      },
      'astro:build:generated': async () => {
        try {
          stopAt(await judged);
        } catch (error) {
          rmSync(out, { recursive: true, force: true });
          throw error;
        }
      },
    },
  };
}
