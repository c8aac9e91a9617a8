import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { shellPages, writeOffline } from './offline-files.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Gives `start.ts` the address of what it loads once the page is there. Written as an ordinary dynamic import it would
 * bring Vite's preloading along, which weighs twice as much as all of `start.ts`.
 */
function laterPart(): Plugin {
  return {
    name: 'offline-later-part',
    resolveId: (source) => (source === 'virtual:offline-later-part' ? `\0${source}` : undefined),
    load(id) {
      if (id !== '\0virtual:offline-later-part') return undefined;
      const chunk = this.emitFile({ type: 'chunk', id: file('../offline/watch.ts') });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}

/** Makes the site work without a connection: a script on every page starts the service worker, and the build writes the worker and its list of files. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [laterPart()] } });
        injectScript('page', `import ${JSON.stringify(file('../offline/start.ts'))};`);
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
      rolldownOptions: { input: file('../offline/worker/worker.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat();
  const code = output && 'output' in output ? output.output[0].code : undefined;
  if (code === undefined) throw new Error('The service worker could not be built.');
  return code;
}
