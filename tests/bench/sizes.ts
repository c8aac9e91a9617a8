import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kinds of pages of Rapport, by their path; the first that fits. */
const kinds: [kind: string, path: RegExp][] = [
  ['start', /^index\.html$/],
  ['practice quiz', /^modules\/[^/]+\/practice\//],
  ['module test', /^modules\/[^/]+\/test\//],
  ['questions on paper', /^modules\/[^/]+\/paper\//],
  ['guide for trainers', /^modules\/[^/]+\/facilitator\//],
  ['lesson', /^modules\/[^/]+\/[^/]+\//],
  ['module', /^modules\/[^/]+\//],
  ['list of modules', /^modules\//],
  ['test of a course', /^courses\/[^/]+\/(?:pre|post)-test\//],
  ['course', /^courses\/[^/]+\//],
  ['conversation', /^scenarios\/[^/]+\/index/],
  ['conversation with a class', /^scenarios\/[^/]+\/class\//],
  ['my progress', /^progress\//],
  ['assigning', /^assign\//],
  ['an assignment', /^(?:assignment|training)\//],
  ['workspace', /^trainer\//],
  ['search', /^search\//],
  ['self-checks', /^looking-after-yourself\//],
];

/** How large the pages of one kind are. */
export interface PageSize {
  kind: string;
  pages: number;
  /** Mean bytes of its HTML, as stored and as sent (gzip). */
  stored: number;
  sent: number;
}

/** How large a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  pages: number;
  kinds: PageSize[];
}

/** Every file of a built site, by its path with slashes. */
const filesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );

/** Bytes of a file as a web host sends it: packed, unless it is packed already. */
export const sent = (body: Uint8Array): number => Math.min(gzipSync(body, { level: 6 }).length, body.length);

/** How large the files of a built site are that `wanted` names, stored and sent. */
export function bytesOf(dist: string, wanted: (path: string) => boolean): { files: number; stored: number; sent: number } {
  const bodies = filesOf(dist)
    .filter(wanted)
    .map((path) => readFileSync(join(dist, path)));
  return {
    files: bodies.length,
    stored: bodies.reduce((sum, body) => sum + body.length, 0),
    sent: bodies.reduce((sum, body) => sum + sent(body), 0),
  };
}

/** How large a built site of Rapport is, and its pages by their kind. */
export function siteSize(dist: string): SiteSize {
  const paths = filesOf(dist);
  const bodies = new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
  const byKind = Map.groupBy(
    paths.filter((path) => path.endsWith('.html')),
    (path) => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others',
  );
  const sum = (of: readonly string[], measure: (body: Buffer) => number) => of.reduce((all, path) => all + measure(bodies.get(path) as Buffer), 0);
  return {
    files: paths.length,
    bytes: sum(paths, ({ length }) => length),
    pages: paths.filter((path) => path.endsWith('.html')).length,
    kinds: [...byKind].map(([kind, own]) => ({
      kind,
      pages: own.length,
      stored: Math.round(sum(own, ({ length }) => length) / own.length),
      sent: Math.round(sum(own, sent) / own.length),
    })),
  };
}
