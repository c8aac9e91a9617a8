import type { APIRoute } from 'astro';
import { catalogue } from '../catalog/catalogue.ts';

/** The agency's own accent colours, when it has set them. */
export const GET: APIRoute = () => {
  const { colours } = catalogue().agency;
  const rule = colours ? `:root{--accent:${colours.accent}}@media screen and (prefers-color-scheme:dark){:root{--accent:${colours.accentDark}}}` : '';
  return new Response(rule, { headers: { 'content-type': 'text/css' } });
};
