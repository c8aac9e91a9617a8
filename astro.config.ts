import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { anyFolder } from './src/tools/any-folder.ts';
import { chosenLanguage } from './src/tools/chosen-language.ts';
import { contentGate } from './src/tools/content-gate.ts';
import { dataRoute } from './src/tools/data-route.ts';
import { finishPages } from './src/tools/finish-pages.ts';
import { offline } from './src/tools/offline.ts';
import { preactIslands } from './src/tools/preact-islands.ts';
import { reloadContent } from './src/tools/reload-content.ts';
import { searchEverywhere } from './src/tools/search-everywhere.ts';

/** What runs the islands in the browser: preact (about 13 KB) or react (about 70 KB). */
const runtime: 'preact' | 'react' = process.env.ISLANDS === 'react' ? 'react' : 'preact';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    contentGate(),
    reloadContent(),
    chosenLanguage(),
    searchEverywhere(),
    dataRoute(),
    // Lessons are compiled in src/catalog/lesson-content.ts; this brings what renders them.
    mdx(),
    runtime === 'react' ? react() : preactIslands(),
    anyFolder(),
    // In this order: the list of files holds hashes of the pages as they are at the end.
    finishPages(process.env.BASE),
    offline(),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types app',
      ],
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'runtime', test: /node_modules\/(preact|react|react-dom|scheduler|@preact)\// },
              { name: 'messages', test: /src\/messages\/\w+\/(language|counted|site|record|notes|quiz|skills)\.ts$/ },
              // Apart from the record, which would else take it in: the vault of the self-checks stands on it too, and its page loads nothing of the record.
              { name: 'indexed-db', test: /src\/format\/indexed-db\.ts/ },
              { name: 'record', test: /src\/record\/(database|event|gate|left-behind|log|time-in-use|version)\.ts/ },
            ],
          },
        },
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
