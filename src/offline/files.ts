/**
 * One file of the built site: its address from the site's folder (`modules/stigma/`, `_astro/site.x1.css`), the hash that its content must have
 * (`sha256-…`, as in an `integrity` attribute), its size in bytes as it is stored, its size as it is sent with gzip, and for a page what it
 * needs, as a place in `sets`.
 */
export type SiteFile = readonly [path: string, integrity: string, bytes: number, sent: number, needs?: number];

/** Everything that a version of the site is made of. Written when the site is built, read by the service worker. */
export interface SiteFiles {
  /** Follows from the content of all files: the same files are the same version. */
  version: string;
  files: readonly SiteFile[];
  /** Lists of places in `files`: the scripts, styles and fonts that a page and its islands may load. */
  sets: readonly (readonly number[])[];
  /** The pages that are stored on the first visit, before anybody asks. */
  shell: readonly string[];
}

/** Whether a file's name changes with its content, so that its address alone says what it holds. */
export const namedByContent = (path: string): boolean => path.startsWith('_astro/');

/** Pages and everything that they need: what is to be stored so that they work without a connection. Each file once. */
export function withNeeds({ files, sets }: SiteFiles, pages: Iterable<string>): SiteFile[] {
  const byPath = new Map(files.map((file) => [file[0], file]));
  const found = new Set<SiteFile>();
  for (const page of pages) {
    const file = byPath.get(page);
    if (!file) continue;
    found.add(file);
    for (const place of sets[file[4] ?? -1] ?? []) found.add(files[place] as SiteFile);
  }
  return [...found];
}

/** How many files, and their sizes in bytes. */
export interface Amount {
  files: number;
  bytes: number;
  sent: number;
}

/** Adds up files. */
export function amountOf(files: readonly SiteFile[]): Amount {
  return files.reduce((sum, [, , bytes, sent]) => ({ files: sum.files + 1, bytes: sum.bytes + bytes, sent: sum.sent + sent }), {
    files: 0,
    bytes: 0,
    sent: 0,
  });
}
