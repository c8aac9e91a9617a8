/// <reference lib="webworker" />
import { amountOf, namedByContent, withNeeds } from '../files.ts';
import type { Choice, Held, Question, Questions } from '../messages-to-worker.ts';
import { findIn, readNote, scope, versionCaches, writeNote } from './caches.ts';
import { listAll, own, serwist, shell, site, sortOut, storeFiles, tidy, wantedByUpdate } from './store.ts';
import { noteLater, noteTakeover, otherVersionOf } from './tabs.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function install(event: ExtendableEvent): Promise<void> {
  const needed = await storeFiles(event, (await sortOut(shell())).missing);
  const wanted = needed ?? (await storeFiles(event, (await sortOut(await wantedByUpdate())).missing));
  // Without room for everything the version may still come: what is missing is said on the page for it.
  if (needed || (wanted && wanted !== 'full')) throw new Error(`This version could not be fetched whole: ${wanted}.`);
}

async function activate(): Promise<void> {
  await noteTakeover(own);
  await self.clients.claim();
  await tidy();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  listAll();
  event.respondWith(request.mode === 'navigate' ? page(event) : part(event));
});

/** A page: as it is in this version; as the server has it; or the page that says what is here. */
async function page(event: FetchEvent): Promise<Response> {
  const { request, resultingClientId } = event;
  const found = await serwist.handleRequest({ request, event })?.catch(() => undefined);
  if (found) return found;
  try {
    const response = await fetch(request);
    event.waitUntil(noteLater(resultingClientId));
    return response;
  } catch {
    const path = new URL(request.url).href.slice(scope.length).replace(/[?#].*/, '');
    const folder = site.files.some(([known]) => known === `${path}/`) ? `${path}/` : undefined;
    return Response.redirect(folder ? scope + folder : `${scope}offline/missing/?page=${encodeURIComponent(path)}`);
  }
}

/** What a page loads. A file whose name does not say its content must be of the version that the page is of. */
async function part(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const path = request.url.slice(scope.length).replace(/\?.*/, '');
  if (!namedByContent(path)) {
    const other = await otherVersionOf(clientId);
    if (other === 'later') return fetch(request);
    if (other)
      return (await findIn(other, scope + path, { ignoreSearch: true })) ?? new Response('This page is of an earlier version.', { status: 410 });
  }
  const known = serwist.handleRequest({ request, event });
  if (!known) return (await findIn(await versionCaches(), request.url)) ?? fetch(request);
  // A host may change scripts on the way, so that they do not fit their hash: then they are used as they come, and not stored.
  return namedByContent(path) ? known.catch(() => fetch(request)) : known;
}

async function held(): Promise<Held> {
  const choice = await readNote<Choice>('choice');
  return { version: site.version, all: amountOf(site.files), stored: amountOf((await sortOut()).here), ...(choice ? { choice } : {}) };
}

const answers: { [Q in Question]: (asked: Questions[Q]['asked'], event: ExtendableMessageEvent) => Promise<Questions[Q]['answer']> } = {
  async visited({ path }, event) {
    await tidy();
    await storeFiles(event, (await sortOut(withNeeds(site, [path]))).missing);
    return null;
  },

  held,

  async store(_, event) {
    const trouble = await storeFiles(event, (await sortOut()).missing, Date.now() + 1000);
    return { ...(await held()), ...(trouble ? { trouble } : {}) };
  },

  async choose({ choice }) {
    await writeNote('choice', choice);
    return null;
  },

  async remove() {
    await writeNote('choice', undefined);
    await keepOnlyShell();
    return held();
  },

  async forget() {
    if (!(await readNote<Choice>('choice'))) await keepOnlyShell();
    return null;
  },

  async pages() {
    const { here } = await sortOut();
    const pages = here.filter(([path]) => path === '' || path.endsWith('/'));
    return Promise.all(pages.map(async ([path]) => ({ path, title: await titleOf(path) })));
  },
};

async function keepOnlyShell(): Promise<void> {
  const needed = new Set(shell().map(([path]) => scope + path));
  const mine = await caches.open(own);
  for (const { url } of await mine.keys()) if (!needed.has(url.replace(/\?.*/, ''))) await mine.delete(url);
}

/** The title of a stored page, without the name of the site behind it. */
async function titleOf(path: string): Promise<string> {
  const html = await (await findIn([own, ...(await versionCaches())], scope + path, { ignoreSearch: true }))?.text();
  const title = /<title>([^<]*?)(?: · Rapport)?<\/title>/.exec(html ?? '')?.[1] ?? path;
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#38;': '&' };
  return title.replace(/&#?\w+;/g, (sign) => signs[sign] ?? sign);
}

self.addEventListener('message', (event) => {
  const { question, asked } = (event.data ?? {}) as { question?: Question; asked?: never };
  const [port] = event.ports;
  if (!question || !Object.hasOwn(answers, question) || !port) return;
  event.waitUntil(
    answers[question](asked as never, event).then(
      (answer) => port.postMessage({ answer }),
      (error: unknown) => port.postMessage({ failed: String(error) }),
    ),
  );
});
