import { defineConfig } from '@playwright/test';

/** Browser tests run against the built site in dist, in the browser that `npm test` has found. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: process.env.CI ? [['line'], ['json', { outputFile: 'test-results/browser.json' }]] : [['line']],
  use: {
    launchOptions: {
      executablePath: process.env.RAPPORT_BROWSER,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
    },
    actionTimeout: 10_000,
    trace: 'off',
  },
});
