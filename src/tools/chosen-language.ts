import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readYaml } from '../catalog/read-yaml.ts';
import { agencySchema } from '../catalog/schema.ts';

/**
 * Puts the language of content/agency.yaml into the place of English, so that only one language ships.
 * What is wrong in the file is said by `contentGate`.
 */
export function chosenLanguage(): AstroIntegration {
  return {
    name: 'chosen-language',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        const root = fileURLToPath(config.root);
        addWatchFile(new URL('content/agency.yaml', config.root));
        const language = readYaml(root, 'content/agency.yaml', agencySchema, []).value?.language ?? 'en';
        const file = fileURLToPath(new URL(`src/messages/${language}.ts`, config.root));
        const plugin = {
          name: 'chosen-language',
          enforce: 'pre' as const,
          resolveId: (source: string, importer: string | undefined) =>
            source === './en.ts' && importer?.endsWith('/src/messages/index.ts') ? file : undefined,
        };
        // Workers are bundled apart from the pages, with plugins of their own.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
    },
  };
}
