/** How the browser is started, by the test runner and by tests that start one of their own. */
export const launch = {
  executablePath: process.env.RAPPORT_BROWSER,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
};
