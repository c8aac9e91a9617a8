import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import type { Plugin, PluginOption } from 'vite';

const flat = (plugins: PluginOption): Plugin[] =>
  [plugins].flat(9).filter((plugin): plugin is Plugin => plugin !== null && typeof plugin === 'object' && 'name' in plugin);

/**
 * Preact for the islands. Astro's integration has Babel read every file, for nothing but JSX, which Vite's own compiler writes as well:
 * it took a tenth of a build and a hundred megabytes.
 */
export function preactIslands(): AstroIntegration {
  const integration = preact({ compat: true, include: ['**/*.tsx'] });
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          updateConfig: (config) => {
            const { vite } = config as { vite?: { plugins?: PluginOption[] } };
            const compiler = flat(vite?.plugins ?? []).find(({ name }) => name === 'vite:preact-jsx');
            if (!compiler?.transform) throw new Error('@preact/preset-vite compiles JSX in another way now: look at src/tools/preact-islands.ts.');
            delete compiler.transform;
            return options.updateConfig({
              ...config,
              vite: { ...vite, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
            } as typeof config);
          },
        }),
    },
  };
}
