import type { AstroIntegration } from 'astro';

/** Serves what islands fetch from `_astro`, where hosts let browsers keep files for good and the worker knows files by their names. */
export function dataRoute(): AstroIntegration {
  return {
    name: 'data-route',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        injectRoute({ pattern: '/_astro/[file].pack', entrypoint: new URL('src/pages/_astro/[file].pack.ts', config.root) });
      },
    },
  };
}
