import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../catalog/load.ts';
import { sayProblem } from '../catalog/problem.ts';
import { shared } from '../catalog/shared.ts';
import { day } from './day.mjs';

/** Stops the build when the content has mistakes, and says them all. In development it only says them. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        const { content, problems } = readContent(fileURLToPath(config.root), day());
        if (problems.length === 0) {
          if (command === 'build') shared().content = content;
          return;
        }
        const said = problems.map(sayProblem).join('\n\n');
        if (command === 'build')
          throw new Error(`${problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`} in the content. Mend and build again.\n\n${said}`);
        logger.warn(`\n${said}`);
      },
    },
  };
}
