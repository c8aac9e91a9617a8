import type { APIRoute } from 'astro';
import { catalogue } from '../../catalog/catalogue.ts';
import { dataFiles } from '../../catalog/data-files.ts';
import { packed } from '../../format/pack-file.ts';

/** What islands fetch, each file named by its content. Astro takes no route from a folder that begins with `_`: `src/tools/data-route.ts` names this one. */
export function getStaticPaths() {
  return [...dataFiles(catalogue()).values()].map(({ name, text }) => ({ params: { file: name.replace(/\.pack$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(Uint8Array.from(packed(props.text)), { headers: { 'content-type': 'application/octet-stream' } });
