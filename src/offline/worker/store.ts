/// <reference lib="webworker" />
import { Serwist } from 'serwist';
import { namedByContent, type SiteFile, type SiteFiles, withNeeds } from '../files.ts';
import type { StoreTrouble } from '../messages-to-worker.ts';
import { cacheOf, findIn, readNote, scope, storedKeys, versionCaches } from './caches.ts';
import { forgetBefore, outlived } from './tabs.ts';

declare const self: ServiceWorkerGlobalScope & { rapport: SiteFiles };

export const site = self.rapport;
export const own = cacheOf(site.version);

const entryOf = ([path, integrity]: SiteFile) => ({
  url: scope + path,
  integrity,
  // What is named by its content needs no revision, and may come from the browser's own cache.
  ...(namedByContent(path) ? {} : { revision: integrity.slice(7, 19) }),
});

/** The folder of what each version is stored as. A file that did not change has the same key in all of them, so that nothing is fetched twice. */
export const serwist = new Serwist({
  precacheOptions: {
    cacheName: own,
    matchOptions: { ignoreVary: true },
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
    plugins: [
      {
        cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? (await findIn(await versionCaches(), request.url)),
      },
    ],
  },
});

let listed = false;

/** Makes every file of the version known to Serwist; once, and only when it is needed, since it takes a moment where there are thousands. */
export function listAll(): void {
  if (listed) return;
  listed = true;
  serwist.addToPrecacheList(site.files.map(entryOf));
}

/** Under which address a file's content is stored. */
const keyOf = ([path]: SiteFile): string => serwist.getPrecacheKeyForUrl(scope + path) ?? scope + path;

/** What the site cannot do without: the start page, the page for what is not here, and help. */
export const shell = (): SiteFile[] => withNeeds(site, site.shell);

/**
 * What a new version must have before it may take over: everything, where the person keeps everything; otherwise the pages that were visited,
 * as they are now.
 */
export async function wantedByUpdate(): Promise<SiteFile[]> {
  if (await readNote('choice')) return [...site.files];
  const pages = [...(await storedKeys())].map((address) => address.slice(scope.length).replace(/\?.*/, ''));
  return withNeeds(site, pages);
}

/** The files that are stored, and those that are not. */
export async function sortOut(files: readonly SiteFile[] = site.files): Promise<{ here: SiteFile[]; missing: SiteFile[] }> {
  listAll();
  const keys = await storedKeys();
  return { here: files.filter((file) => keys.has(keyOf(file))), missing: files.filter((file) => !keys.has(keyOf(file))) };
}

/** Stores one file. Its content must be what this version's list says. */
async function storeOne(event: ExtendableEvent, file: SiteFile): Promise<void> {
  const [path, integrity] = file;
  const cacheKey = keyOf(file);
  const cache = namedByContent(path) ? 'default' : 'no-cache';
  const request = new Request(scope + path, { integrity, cache, credentials: 'same-origin', priority: 'low' } as RequestInit);
  await Promise.all(serwist.precacheStrategy.handleAll({ event, request, url: new URL(request.url), params: { cacheKey, integrity } as never }));
}

/** @throws the trouble's name as an Error's message */
async function nameTrouble(error: unknown, [path]: SiteFile): Promise<StoreTrouble> {
  if ((error as Error).name === 'QuotaExceededError') return 'full';
  // A hash that does not fit looks like a lost connection: ask once more without it.
  const plain = await fetch(scope + path, { cache: 'no-store' }).catch(() => undefined);
  return plain && plain.status < 500 ? 'changed' : 'network';
}

/**
 * Stores files, a few at a time.
 * @param until a moment, in milliseconds since 1970, after which no further file is begun
 * @returns what stopped it, if anything did
 */
export async function storeFiles(
  event: ExtendableEvent,
  files: readonly SiteFile[],
  until = Number.POSITIVE_INFINITY,
): Promise<StoreTrouble | undefined> {
  listAll();
  for (let i = 0; i < files.length && Date.now() < until; i += 4) {
    const some = files.slice(i, i + 4);
    const ends = await Promise.allSettled(some.map((file) => storeOne(event, file)));
    const failed = ends.findIndex(({ status }) => status === 'rejected');
    if (failed >= 0) return nameTrouble((ends[failed] as PromiseRejectedResult).reason, some[failed] as SiteFile);
  }
  return undefined;
}

/** Once no page of an earlier version is open: takes over from its caches what is still the same, and deletes them. */
export async function tidy(): Promise<void> {
  const old = await outlived();
  if (old.length === 0) return;
  listAll();
  const wanted = new Set(site.files.map(keyOf));
  const mine = await caches.open(own);
  for (const name of old) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = wanted.has(request.url) && !(await mine.match(request)) ? await cache.match(request) : undefined;
      if (response) await mine.put(request, response);
      // One by one, so that a full disk never holds both.
      await cache.delete(request);
    }
    await caches.delete(name);
  }
  await forgetBefore();
}
