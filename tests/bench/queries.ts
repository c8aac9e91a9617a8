import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { serve } from '../../src/tools/serve.mjs';
import { launch } from '../browser/launch.ts';
import { sent } from './sizes.ts';

/** How long questions take. */
export interface Times {
  /** Questions asked in each round: every question of the list as it is typed, from two letters on. */
  asked: number;
  /** Milliseconds from asking to the answer, once what is needed was loaded: of the calmest of three rounds. */
  median: number;
  percentile95: number;
  /** The same 95th percentile, of the round in which files were still loading. */
  loading: number;
}

/** What one question takes until its first results are there. */
export interface FirstResults {
  question: string;
  /** Files sent, and their bytes (gzip); code and styles are in it. */
  files: number;
  bytes: number;
}

/** What an officer waits for in the browser. */
export interface Queries extends Times {
  /** Bytes sent (gzip) until the first results were there, the most and the least of five questions; code and styles are in it. */
  first: { most: number; least: number };
}

const queries: string[] = parse(readFileSync(join(import.meta.dirname, '../fixtures/search/queries.yaml'), 'utf8')).map(
  ({ query }: { query: string }) => query,
);
const typed = queries.flatMap((query) => Array.from({ length: query.length - 1 }, (_, i) => query.slice(0, i + 2)));

/** Questions whose first results are weighed: a name, a long one, one about the work, a slip, and a short one. */
const weighed = [
  'PTSD',
  'what to say when he wants to quit meds',
  'caseload too big how to tell my supervisor',
  'are people with schizofrenia violent',
  'how to say no',
];

/** A folder, and the address that it is served at. */
interface Served {
  dir: string;
  url: string;
}

/** Asks one question; it runs in the page. */
type Ask = (question: string) => Promise<unknown>;

/** Asks everything four times; the first time files are still loading. */
async function timesIn(page: Page): Promise<Times> {
  const rounds = await page.evaluate(async (typed) => {
    const { ask } = window as unknown as { ask: Ask };
    const round = async () => {
      const times: number[] = [];
      for (const question of typed) {
        const from = performance.now();
        await ask(question);
        times.push(performance.now() - from);
      }
      return times;
    };
    return [await round(), await round(), await round(), await round()];
  }, typed);
  const share = (times: readonly number[], part: number) => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN;
  const [loading = [], ...loaded] = rounds;
  // Other programs run on the machine, too.
  const [calmest = []] = loaded.sort((one, other) => share(one, 0.95) - share(other, 0.95));
  return { asked: typed.length, median: share(calmest, 0.5), percentile95: share(calmest, 0.95), loading: share(loading, 0.95) };
}

/** What a page loads from now on of the folder that is served at an address: so many files, of so many bytes as sent. */
function weigh(page: Page, { dir, url }: Served): () => Omit<FirstResults, 'question'> {
  const paths: string[] = [];
  page.on('response', (response) => paths.push(decodeURIComponent(response.url().slice(url.length).split(/[?#]/)[0] ?? '')));
  return () => ({
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + sent(readFileSync(join(dir, path.replace(/(^|\/)$/, '$1index.html')))), 0),
  });
}

async function firstResults(
  browser: Browser,
  served: Served,
  path: string,
  ask: (page: Page, question: string) => Promise<void>,
): Promise<FirstResults[]> {
  const all: FirstResults[] = [];
  for (const question of weighed) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(served.url + path);
    await page.waitForLoadState('networkidle');
    const weight = weigh(page, served);
    await ask(page, question);
    // What was asked for by then is counted whole.
    await page.waitForLoadState('networkidle');
    all.push({ question, ...weight() });
    await context.close();
  }
  return all;
}

const mostAndLeast = (all: readonly FirstResults[]): Queries['first'] => {
  const bytes = all.map((one) => one.bytes);
  return { most: Math.max(...bytes), least: Math.min(...bytes) };
};

/** Serves a folder, opens a browser, and closes both in the end. */
async function inBrowser<T>(dir: string, act: (browser: Browser, served: Served) => Promise<T>): Promise<T> {
  const site = await serve({ dir });
  const url = site.url.endsWith('/') ? site.url : `${site.url}/`;
  const browser = await chromium.launch(launch);
  try {
    return await act(browser, { dir, url });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What Rapport's own search needs in a built site, for each of five questions typed on a page that has loaded. */
export const firstResultsOfRapport = (browser: Browser, served: Served): Promise<FirstResults[]> =>
  firstResults(browser, served, 'glossary/', async (page, question) => {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(question);
    await page.locator('.found').first().waitFor();
  });

/**
 * How long Rapport's own search takes in a built site: its worker is asked as the dialog asks it.
 * @throws Error when a question has no answer
 */
export async function timesOfRapport(browser: Browser, { dir, url }: Served): Promise<Times> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${url}help/`);
  const worker = readdirSync(join(dir, '_astro')).find((file) => /^worker.*\.js$/.test(file)) ?? '';
  await page.evaluate(
    ({ address, files }) => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(address: string): string } };
      };
      const worker = new Worker(trustedTypes.createPolicy('app', { createScriptURL: (given: string) => given }).createScriptURL(address));
      worker.postMessage({ files });
      let number = 0;
      const ask = (question: string) =>
        new Promise((done, fail) => {
          number++;
          worker.onmessage = ({ data }) => {
            if (data.number === number) 'failure' in data ? fail(new Error(`${question}: ${data.failure}`)) : done(data.answer);
          };
          worker.postMessage({ number, question, open: [] });
        });
      Object.assign(window, { ask });
    },
    { address: `${url}_astro/${worker}`, files: `${url}search/` },
  );
  const times = await timesIn(page);
  await page.close();
  return times;
}

/** Rapport's own search in a built site. */
export const askRapport = (dist: string): Promise<Queries> =>
  inBrowser(dist, async (browser, served) => {
    const first = mostAndLeast(await firstResultsOfRapport(browser, served));
    return { ...(await timesOfRapport(browser, served)), first };
  });

/** A page that has nothing but another engine; `start` is its script. */
async function askOther(dir: string, start: string): Promise<Queries> {
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><title>Search</title><link rel="icon" href="data:,"><script type="module" src="start.js"></script>',
  );
  writeFileSync(join(dir, 'start.js'), start);
  return inBrowser(dir, async (browser, served) => {
    // The page loads nothing before it is asked.
    const ask = (page: Page, question: string) =>
      page.evaluate((text) => (window as unknown as { ask: Ask }).ask(text), question).then(() => undefined);
    const first = mostAndLeast(await firstResults(browser, served, '', ask));
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'ask' in window);
    return { ...(await timesIn(page)), first };
  });
}

/** MiniSearch, as its documentation sets it up for search as you type; in the page itself. */
export const askMiniSearch = (dir: string): Promise<Queries> =>
  askOther(
    dir,
    `const options = { fields: ['title', 'within', 'text'], storeFields: ['href', 'title', 'within'] };
let index;
const load = async () => {
  const [{ default: MiniSearch }, text] = await Promise.all([import('./minisearch.js'), fetch('index.json').then((response) => response.text())]);
  return MiniSearch.loadJSON(text, options);
};
window.ask = async (question) => (await (index ??= load())).search(question, { prefix: true, fuzzy: 0.2, boost: { title: 2 } }).slice(0, 10);
`,
  );

/** Pagefind, with the passages of the first five results, as its own interface shows them. */
export const askPagefind = (dir: string): Promise<Queries> =>
  askOther(
    dir,
    `let engine;
window.ask = async (question) => {
  engine ??= import('./pagefind/pagefind.js').then(async (pagefind) => (await pagefind.init(), pagefind));
  const { results } = await (await engine).search(question);
  return Promise.all(results.slice(0, 5).map((result) => result.data()));
};
`,
  );
