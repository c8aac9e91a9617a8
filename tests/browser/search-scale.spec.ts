import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { readFiles } from '../../src/catalog/load.ts';
import { synonymsOf } from '../../src/catalog/search-documents.ts';
import { packed } from '../../src/format/pack-file.ts';
import { pack } from '../../src/search/pack.ts';
import type { SearchDocument } from '../../src/search/schema.ts';
import { serve } from '../../src/tools/serve.mjs';
import { documentsOf, makeLessons } from '../bench/lessons.ts';
import { materialOf } from '../bench/material.ts';
import { firstResultsOfRapport, timesOfRapport } from '../bench/queries.ts';

const lessons = 2_000;

/** At most so many bytes, gzip, from opening search to the first result: code, styles, index. */
const mostBytes = 400_000;

/** At most so many milliseconds for 95 of 100 questions, from asking the worker to its answer, once the parts of the index are there. */
const mostMilliseconds = 30;

/** The built site with the index of a course of 2,000 lessons in the place of its own. */
const test = base.extend<object, { site: { dir: string; url: string } }>({
  site: [
    async ({ browserName: _ }, use) => {
      const root = fileURLToPath(new URL('../..', import.meta.url));
      const dir = mkdtempSync(join(tmpdir(), 'rapport-scale-'));
      cpSync(join(root, 'dist'), dir, { recursive: true });
      const { content } = readFiles(root);
      const terms = content.terms.value ?? [];
      const documents: SearchDocument[] = [
        ...documentsOf(makeLessons(lessons, materialOf(content))),
        ...terms.map(
          ({ id, term, also = [], definition }): SearchDocument => ({
            kind: 'term',
            href: `glossary/#${id}`,
            title: term,
            names: also,
            text: definition,
            explains: id,
          }),
        ),
      ];
      const synonyms = synonymsOf({ terms, searchWords: (content.searchWords?.value ?? []).map(({ words }) => words) });
      for (const [name, text] of pack(documents, synonyms, true)) writeFileSync(join(dir, 'search', name), packed(text));
      const server = await serve({ dir, host: '127.0.0.1', port: 0 });
      const url = server.url.endsWith('/') ? server.url : `${server.url}/`;
      await use({ dir, url });
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test(`the first result needs at most ${mostBytes / 1000} KB at ${lessons} lessons`, async ({ browser, site }) => {
  const needed = await firstResultsOfRapport(browser, site);
  console.log(needed.map(({ question, bytes, files }) => `${question}: ${bytes} bytes in ${files} files`).join('\n'));
  expect(needed).toHaveLength(5);
  for (const { question, bytes } of needed) {
    expect(bytes, question).toBeLessThanOrEqual(mostBytes);
    // Fewer would mean that the index was not counted.
    expect(bytes, question).toBeGreaterThan(100_000);
  }
});

test(`95 of 100 questions take under ${mostMilliseconds} ms at ${lessons} lessons`, async ({ browser, site }) => {
  const { asked, median, percentile95, loading } = await timesOfRapport(browser, site);
  console.log(`${asked} questions: median ${median.toFixed(1)} ms, 95th ${percentile95.toFixed(1)} ms; 95th while loading ${loading.toFixed(1)} ms`);
  expect(asked).toBeGreaterThan(1_000);
  expect(percentile95).toBeLessThan(mostMilliseconds);
});
