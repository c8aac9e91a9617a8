/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** The site's own folder, such as `https://training.example.org/sub/`. */
export const scope = self.registration.scope;

/** A version's cache belongs to one folder: another copy of the site on the same host has its own. */
export const cacheOf = (version: string): string => `rapport ${version} ${scope}`;

const notes = `rapport-notes ${scope}`;

/** The names of the caches of all versions in this folder. */
export async function versionCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith('rapport ') && name.endsWith(` ${scope}`));
}

/** The addresses of everything stored, in all versions. */
export async function storedKeys(): Promise<Set<string>> {
  const found = await Promise.all((await versionCaches()).map(async (name) => (await caches.open(name)).keys()));
  return new Set(found.flat().map(({ url }) => url));
}

/** Finds one stored answer in the caches of some versions. */
export async function findIn(names: readonly string[], address: string, options?: CacheQueryOptions): Promise<Response | undefined> {
  for (const name of names) {
    const found = await caches.match(address, { ignoreVary: true, ...options, cacheName: name });
    if (found) return found;
  }
  return undefined;
}

/** What the worker writes down for itself beside the caches. It is evicted together with them. */
export async function readNote<T>(name: string): Promise<T | undefined> {
  return (await caches.match(scope + name, { cacheName: notes }))?.json();
}

export async function writeNote(name: string, value: unknown): Promise<void> {
  const cache = await caches.open(notes);
  if (value === undefined) await cache.delete(scope + name);
  else await cache.put(scope + name, Response.json(value));
}
