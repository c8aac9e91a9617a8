import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** In development, shows every open page anew when a content file changes: pages read the content themselves, so that Vite knows nothing of it. */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(server.config.root, 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
