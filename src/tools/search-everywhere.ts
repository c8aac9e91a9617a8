import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Lets the search button work on every page: its small script loads search when it is first opened. */
export function searchEverywhere(): AstroIntegration {
  return {
    name: 'search-everywhere',
    hooks: {
      'astro:config:setup': ({ config, injectScript }) => {
        injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('src/search/open.ts', config.root)))};`);
      },
    },
  };
}
