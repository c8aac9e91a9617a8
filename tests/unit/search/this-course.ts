import { catalogue } from '../../../src/catalog/catalogue.ts';
import { searchDocuments, synonymsOf } from '../../../src/catalog/search-documents.ts';
import { openSearch, type Search } from '../../../src/search/find.ts';
import { inOrder, pack } from '../../../src/search/pack.ts';
import type { CoreFile, SearchDocument, Synonyms } from '../../../src/search/schema.ts';

/** Search with all postings loaded, and the documents by number. */
export interface Opened {
  core: CoreFile;
  files: Map<string, string>;
  documents: SearchDocument[];
  search: Search;
}

/** Packs documents and opens the index again from the files, as a browser does. */
export function packAndOpen(documents: readonly SearchDocument[], synonyms: readonly Synonyms[]): Opened {
  const files = pack(documents, synonyms, true);
  const core: CoreFile = JSON.parse(files.get('index.pack') ?? '');
  const search = openSearch(core);
  for (const [file] of core.postings) search.index.take(file, JSON.parse(files.get(file) ?? ''));
  return { core, files, documents: inOrder(documents), search };
}

/** Search over the content of this project. */
export function openThisCourse(): Opened {
  const all = catalogue();
  return packAndOpen(searchDocuments(all), synonymsOf(all));
}
