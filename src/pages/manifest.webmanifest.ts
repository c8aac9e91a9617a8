import type { APIRoute } from 'astro';
import { catalogue } from '../catalog/catalogue.ts';
import { messages } from '../messages/index.ts';

/** Makes the site installable. Addresses are relative to this file, so that any folder will do. */
export const GET: APIRoute = () => {
  const { app } = messages.offline;
  const icon = (file: string, sizes: string, purpose: string) => ({ src: `./icons/${file}`, sizes, type: 'image/png', purpose });
  const picture = (form_factor: 'wide' | 'narrow', sizes: string) => ({
    src: `./icons/screenshot-${form_factor}.jpg`,
    sizes,
    type: 'image/jpeg',
    form_factor,
    label: app[form_factor],
  });
  const manifest = {
    id: './',
    name: app.name('Rapport', catalogue().agency.name),
    short_name: 'Rapport',
    description: messages.home.description,
    lang: messages.tag,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    categories: ['education'],
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('maskable-512.png', '512x512', 'maskable'),
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    screenshots: [picture('wide', '1280x800'), picture('narrow', '780x1688')],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
