import type { APIRoute } from 'astro';
import { catalogue } from '../../catalog/catalogue.ts';
import { searchDocuments, synonymsOf } from '../../catalog/search-documents.ts';
import { packed } from '../../format/pack-file.ts';
import { messages } from '../../messages/index.ts';
import { pack } from '../../search/pack.ts';

/** The files of the search index: `index.pack`, postings and texts. */
export function getStaticPaths() {
  const all = catalogue();
  const files = pack(searchDocuments(all), synonymsOf(all), messages.tag.startsWith('en'));
  return [...files].map(([name, text]) => ({ params: { file: name.replace(/\.pack$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(Uint8Array.from(packed(props.text)), { headers: { 'content-type': 'application/octet-stream' } });
