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
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'chosen-language',
                enforce: 'pre',
                resolveId: (source, importer) => (source === './en.ts' && importer?.endsWith('/src/messages/index.ts') ? file : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
