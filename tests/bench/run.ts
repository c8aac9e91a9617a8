// Measures builds and search of courses of several sizes, beside Starlight, MiniSearch and Pagefind: npm run bench -- [--sizes 40,200] [--times 3]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyCode, linkPackages } from '../content/copy-of-project.ts';
import { type Build, build, calmest } from './build.ts';
import { writeCourse } from './course.ts';
import { documentsIn, makeMiniSearch, makePagefind } from './other-engines.ts';
import { askMiniSearch, askPagefind, askRapport } from './queries.ts';
import { demands, type Engine, growth, type Measured, tables } from './report.ts';
import { bytesOf, siteSize } from './sizes.ts';
import { writeStarlight } from './starlight.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '40,200,1000,2000' }, times: { type: 'string', default: '3' } } });
const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
const say = (text: string) => console.error(text);

/** Index of an engine in a folder, and what asking it takes. */
async function engineAt(folder: string, wanted: (path: string) => boolean, asked: Promise<Engine['queries']>, seconds?: number): Promise<Engine> {
  return { ...(seconds === undefined ? {} : { seconds }), ...bytesOf(folder, wanted), queries: await asked };
}

async function measure(lessons: number): Promise<Measured> {
  const times = Number(values.times);
  const site = join(work, 'rapport');
  const other = join(work, 'starlight');
  writeCourse(join(root, 'content'), join(site, 'content'), lessons);
  writeStarlight(site, other);
  linkPackages(join(root, 'tests', 'bench', 'node_modules'), other);
  // In turn, and each first as often as the other, so that a slow minute of the machine meets both.
  const builds = { rapport: [] as Build[], starlight: [] as Build[] };
  for (let i = 1; i <= times; i++) {
    say(`${lessons} lessons: builds, ${i} of ${times} …`);
    const both = [() => builds.rapport.push(build(site)), () => builds.starlight.push(build(other))];
    for (const one of i % 2 ? both : both.reverse()) one();
  }
  const [rapport, starlight] = [calmest(builds.rapport), calmest(builds.starlight)];
  const dist = join(site, 'dist');
  const size = siteSize(dist);
  const lesson = readdirSync(join(site, 'content', 'modules', 'module-0001')).find((file) => file.startsWith('01-')) ?? '';
  const page = join(dist, 'modules', 'module-0001', lesson.replace(/^\d+-|\.mdx$/g, ''), 'index.html');
  const starlightFiles = bytesOf(join(other, 'dist'), () => true);
  const starlightPages = bytesOf(join(other, 'dist'), (path) => path.endsWith('.html'));
  say(`${lessons} lessons: search …`);
  const core = readdirSync(join(dist, 'search')).find((file) => /^index\.(?!html)/.test(file)) ?? '';
  const documents = documentsIn(join(dist, 'search'), core);
  const [mini, find] = [join(work, 'minisearch'), join(work, 'pagefind')];
  const made = { mini: await makeMiniSearch(documents, mini), find: await makePagefind(documents, join(find, 'pagefind')) };
  const measured: Measured = {
    lessons,
    rapport: { ...rapport, site: size, lesson: statSync(page).size },
    starlight: { ...starlight, bytes: starlightFiles.stored, pages: starlightPages.files },
    documents: documents.length,
    engines: {
      Rapport: await engineAt(join(dist, 'search'), (path) => !path.endsWith('.html'), askRapport(dist)),
      MiniSearch: await engineAt(mini, (path) => path === 'index.json', askMiniSearch(mini), made.mini),
      Pagefind: await engineAt(
        join(find, 'pagefind'),
        (path) => /^(?:index|fragment)\/|\.pf_meta$|pagefind-entry/.test(path),
        askPagefind(find),
        made.find,
      ),
    },
  };
  for (const folder of [other, mini, find]) rmSync(folder, { recursive: true, force: true });
  return measured;
}

const own = createRequire(join(import.meta.dirname, 'package.json'));
const versionOf = (name: string) => JSON.parse(readFileSync(join(own.resolve.paths(name)?.[0] ?? '', name, 'package.json'), 'utf8')).version;
const versions = Object.fromEntries(['astro', '@astrojs/starlight', 'minisearch', 'pagefind'].map((name) => [name, versionOf(name)]));
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.versions.node}`;

/** Writes what was measured so far, so that a size that fails takes nothing with it. */
function report(all: readonly Measured[]): string {
  const figures = {
    at: new Date().toISOString(),
    machine,
    versions,
    times: Number(values.times),
    measured: all,
    growth: all.length > 1 ? growth(all) : {},
    demands: demands(all),
  };
  const named = Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  const text = `${machine}; ${named}. Builds: the calmest of ${values.times}.\n\n${tables(all)}\n`;
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(root, 'test-results', 'bench.md'), text);
  return text;
}

const all: Measured[] = [];
try {
  copyCode(join(work, 'rapport'));
  for (const size of values.sizes.split(',')) {
    all.push(await measure(Number(size)));
    report(all);
  }
  console.log(report(all));
} finally {
  rmSync(work, { recursive: true, force: true });
}
