import type { AstroIntegration } from 'astro';

/** Puts what islands fetch under `_astro`, where hosts let browsers keep files for good and the worker knows files by their names. */
export function dataFiles(): AstroIntegration {
  return {
    name: 'data-files',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        injectRoute({ pattern: '/_astro/[file].pack', entrypoint: new URL('src/pages/_astro/[file].pack.ts', config.root) });
      },
    },
  };
}
