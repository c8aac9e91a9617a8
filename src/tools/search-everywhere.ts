import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module that says where the code of the search dialog lies. */
const name = 'virtual:search-dialog';

/**
 * Lets the search button work on every page: its small script loads search when it is first opened.
 * The script imports the dialog by its address. With an import that Vite sees, every page would also load Vite's helper for such imports,
 * which is larger than the script itself.
 */
export function searchEverywhere(): AstroIntegration {
  return {
    name: 'search-everywhere',
    hooks: {
      'astro:config:setup': ({ config, command, injectScript, updateConfig }) => {
        const path = (file: string) => fileURLToPath(new URL(`src/search/${file}`, config.root));
        injectScript('page', `import ${JSON.stringify(path('open.ts'))};`);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-everywhere',
                resolveId: (source) => (source === name ? `\0${name}` : undefined),
                load(id) {
                  if (id !== `\0${name}`) return undefined;
                  if (command === 'dev' || this.environment?.name !== 'client')
                    return `export default ${JSON.stringify(`/@fs${path('dialog.tsx')}`)};`;
                  const chunk = this.emitFile({ type: 'chunk', id: path('dialog.tsx'), preserveSignature: 'strict' });
                  // Beside the script that imports it, whatever folder the site lies in.
                  return `export default './' + import.meta.ROLLUP_FILE_URL_${chunk}.split('/').pop();`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
