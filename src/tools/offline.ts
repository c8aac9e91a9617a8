import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { shellPages, writeOffline } from './offline-files.ts';

/** Makes the site work without a connection: a script on every page starts the service worker, and the build writes the worker and its list of files. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'build') injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('../offline/start.ts', import.meta.url)))};`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { version, files } = writeOffline(fileURLToPath(dir), shellPages, await workerCode());
        logger.info(`version ${version}: ${files.length} files, ${(files.reduce((sum, [, , bytes]) => sum + bytes, 0) / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

/** The service worker as one classic script, since not every browser runs one that is a module. */
async function workerCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(new URL('../offline/worker/worker.ts', import.meta.url)), output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat();
  const code = output && 'output' in output ? output.output[0].code : undefined;
  if (code === undefined) throw new Error('The service worker could not be built.');
  return code;
}
