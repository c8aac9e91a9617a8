/// <reference lib="webworker" />
import { readNote, versionCaches, writeNote } from './caches.ts';

declare const self: ServiceWorkerGlobalScope;

/** Pages that are open and belong to another version than this worker's. */
interface OtherTabs {
  /** Pages of the version before, and the caches that they came from. */
  before: { clients: string[]; caches: string[] };
  /** Pages of a later version: the server had it already when they were asked for. */
  later: string[];
}

const none: OtherTabs = { before: { clients: [], caches: [] }, later: [] };
let known: Promise<OtherTabs> | undefined;

const tabs = (): Promise<OtherTabs> => {
  known ??= readNote<OtherTabs>('tabs').then(
    (noted) => noted ?? none,
    () => none,
  );
  return known;
};

function note(now: OtherTabs): Promise<void> {
  known = Promise.resolve(now);
  return writeNote('tabs', now);
}

const open = async () => (await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);

/** Writes down, when this version takes over, which pages are still of the one before. */
export async function noteTakeover(own: string): Promise<void> {
  const others = (await versionCaches()).filter((name) => name !== own);
  await note({ before: { clients: others.length > 0 ? await open() : [], caches: others }, later: [] });
}

/** Writes down that a page of a later version was handed out. */
export async function noteLater(client: string): Promise<void> {
  const now = await tabs();
  const alive = await open();
  await note({ ...now, later: [...now.later.filter((id) => alive.includes(id)), client] });
}

/** Which version a page belongs to: `later`, or the caches of the version before; undefined for this one. */
export async function otherVersionOf(client: string): Promise<'later' | string[] | undefined> {
  const { before, later } = await tabs();
  if (later.includes(client)) return 'later';
  return before.clients.includes(client) ? before.caches : undefined;
}

/** The caches of earlier versions that no open page needs any more. */
export async function outlived(): Promise<string[]> {
  const { before } = await tabs();
  if (before.caches.length === 0) return [];
  const alive = await open();
  return before.clients.some((id) => alive.includes(id)) ? [] : before.caches;
}

export async function forgetBefore(): Promise<void> {
  await note({ ...(await tabs()), before: none.before });
}
