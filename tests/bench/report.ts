import type { Build } from './build.ts';
import type { Queries } from './queries.ts';
import type { SiteSize } from './sizes.ts';

/** An engine's index over the same documents. */
export interface Engine {
  /** Seconds to make the index; Rapport's is made within the build of the site. */
  seconds?: number;
  files: number;
  stored: number;
  sent: number;
  queries: Queries;
}

/** What was measured of a course of one size. */
export interface Measured {
  lessons: number;
  rapport: Build & { site: SiteSize /** Bytes of the HTML of the first lesson. */; lesson: number };
  starlight: Build & { bytes: number; pages: number };
  documents: number;
  engines: Record<'Rapport' | 'MiniSearch' | 'Pagefind', Engine>;
}

/** Something that shall hold, with the figure that was seen. */
export interface Demand {
  said: string;
  seen: string;
  holds: boolean;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1e3).toFixed(1)} KB`;

/** The power with which a figure grows with the number of lessons: 1 is linear. Least squares on logarithms over all sizes. */
export function exponent(points: readonly (readonly [lessons: number, figure: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** How figures grow with the number of lessons: over all sizes, and from the last size but one to the last. */
export function growth(all: readonly Measured[]): Record<string, { overall: number; last: number }> {
  const figures: Record<string, (one: Measured) => number> = {
    'seconds of the build': ({ rapport }) => rapport.seconds,
    'memory of the build': ({ rapport }) => rapport.memory,
    'bytes of the site': ({ rapport }) => rapport.site.bytes,
    'bytes of the search index': ({ engines }) => engines.Rapport.stored,
    'bytes to the first result': ({ engines }) => engines.Rapport.queries.first.most,
    'milliseconds of a question (95th)': ({ engines }) => engines.Rapport.queries.percentile95,
    'seconds of the build, Starlight': ({ starlight }) => starlight.seconds,
    'bytes of the site, Starlight': ({ starlight }) => starlight.bytes,
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => {
      const points = all.map((one) => [one.lessons, figure(one)] as const);
      return [name, { overall: exponent(points), last: exponent(points.slice(-2)) }];
    }),
  );
}

/** What the figures must show, where the sizes that it takes were measured. */
export function demands(all: readonly Measured[]): Demand[] {
  const of = (lessons: number) => all.find((one) => one.lessons === lessons);
  const [small, thousand, most] = [of(40), of(1_000), of(2_000)];
  const out: Demand[] = [];
  const add = (said: string, seen: string, holds: boolean) => out.push({ said, seen, holds });
  if (thousand) {
    const { rapport, starlight } = thousand;
    add(
      '1,000 lessons build in at most the time of Starlight',
      `${rapport.seconds.toFixed(1)} s, ${starlight.seconds.toFixed(1)} s`,
      rapport.seconds <= starlight.seconds,
    );
    add('and in at most its memory', `${megabytes(rapport.memory)}, ${megabytes(starlight.memory)}`, rapport.memory <= starlight.memory);
    add('the whole site of 1,000 lessons has at most 60 MB', megabytes(rapport.site.bytes), rapport.site.bytes <= 60e6);
  }
  if (thousand && most) {
    const [time, memory] = [most.rapport.seconds / thousand.rapport.seconds, most.rapport.memory / thousand.rapport.memory];
    add(
      '2,000 lessons take at most twice the time and memory of 1,000',
      `${time.toFixed(2)} times, ${memory.toFixed(2)} times`,
      time <= 2 && memory <= 2,
    );
  }
  if (small && thousand) {
    const times = thousand.rapport.lesson / small.rapport.lesson;
    add('the HTML of a lesson at 1,000 lessons has at most 1.1 times its size at 40', `${times.toFixed(3)} times`, times <= 1.1);
  }
  if (most) {
    const { first, percentile95 } = most.engines.Rapport.queries;
    add('95 of 100 questions take under 30 ms at 2,000 lessons', `${percentile95.toFixed(1)} ms`, percentile95 < 30);
    add('the first results need at most 400 KB at 2,000 lessons', kilobytes(first.most), first.most <= 400e3);
  }
  return out;
}

const rule = (columns: number) => `|${' --- |'.repeat(columns)}`;
const table = (head: string[], rows: string[][]) =>
  [head, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .toSpliced(1, 0, rule(head.length))
    .join('\n');

/** The figures as tables, in Markdown. */
export function tables(all: readonly Measured[]): string {
  const builds = all.map(({ lessons, rapport, starlight }) => [
    lessons.toLocaleString('en-US'),
    `${rapport.seconds.toFixed(1)} s`,
    megabytes(rapport.memory),
    `${rapport.site.pages.toLocaleString('en-US')}, ${megabytes(rapport.site.bytes)}`,
    kilobytes(rapport.lesson),
    `${starlight.seconds.toFixed(1)} s`,
    megabytes(starlight.memory),
    `${starlight.pages.toLocaleString('en-US')}, ${megabytes(starlight.bytes)}`,
  ]);
  const engines = all.flatMap(({ lessons, documents, engines }) =>
    Object.entries(engines).map(([name, { seconds, files, stored, sent, queries }]) => [
      `${lessons.toLocaleString('en-US')} (${documents.toLocaleString('en-US')})`,
      name,
      seconds === undefined ? 'in the build' : `${seconds.toFixed(1)} s`,
      `${megabytes(stored)}, ${megabytes(sent)} (${files})`,
      `${kilobytes(queries.first.least)} to ${kilobytes(queries.first.most)}`,
      `${queries.median.toFixed(1)} ms`,
      `${queries.percentile95.toFixed(1)} ms`,
    ]),
  );
  const kinds = [...new Set(all.flatMap(({ rapport }) => rapport.site.kinds.map(({ kind }) => kind)))].map((kind) => [
    kind,
    ...all.map(({ rapport }) => {
      const own = rapport.site.kinds.find((one) => one.kind === kind);
      return own ? `${own.pages} × ${kilobytes(own.stored)} (${kilobytes(own.sent)})` : '';
    }),
  ]);
  const grown = all.length > 1 ? Object.entries(growth(all)).map(([name, { overall, last }]) => [name, overall.toFixed(2), last.toFixed(2)]) : [];
  return [
    '**Builds**',
    table(['lessons', 'Rapport', 'memory', 'pages, site', 'one lesson', 'Starlight', 'memory', 'pages, site'], builds),
    '**Search on the same documents**; the index as stored and as sent (gzip), and its files. Rapport returns passages with what was looked for marked, grouped by kind; MiniSearch titles without passages; Pagefind the passages of five results',
    table(['lessons (documents)', 'engine', 'made in', 'index', 'to the first results', 'question, median', '95th'], engines),
    '**Pages**: how many, and the mean size of their HTML, stored and sent',
    table(['kind', ...all.map(({ lessons }) => `${lessons.toLocaleString('en-US')} lessons`)], kinds),
    ...(grown.length > 0 ? ['**Growth** with the number of lessons: 1 is linear', table(['figure', 'all sizes', 'last step'], grown)] : []),
    '**What must hold**',
    table(
      ['demand', 'seen', 'holds'],
      demands(all).map(({ said, seen, holds }) => [said, seen, holds ? 'yes' : '**no**']),
    ),
  ].join('\n\n');
}
