import { defineConfig } from '@playwright/test';
import { launch } from './tests/browser/launch.ts';

/** Browser tests run against the built site in dist, in the browser that `npm test` has found. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // On a shared machine a browser is now and then starved of time; a test that needs its second try is named as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['line'], ['json', { outputFile: 'test-results/browser.json' }]] : [['line']],
  use: {
    launchOptions: launch,
    actionTimeout: 10_000,
    // A test that holds back a file must meet its request; what the service worker does is tested in offline.spec.ts and any-folder.spec.ts.
    serviceWorkers: 'block',
    trace: 'off',
  },
});
