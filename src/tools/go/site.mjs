import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve, serveOptions } from '../serve.mjs';
import { Trouble } from './trouble.mjs';

const HOST = '127.0.0.1';
const FIRST = 4321;
const LAST = FIRST + 99;

/**
 * The port to serve on: the one in PORT, which must then be free, or the first free one from 4321 up.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export async function choosePort(env) {
  const wish = env.PORT;
  if (wish) {
    const port = Number(wish);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Trouble(`PORT is "${wish}"; it must be a whole number from 1 to 65535. Set it anew, or unset it so that a free port is found.`);
    const trouble = await listenTrouble(port);
    if (trouble === undefined) return port;
    throw new Trouble(
      trouble === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Set PORT to another number, or unset it so that a free port is found.`
        : `Port ${port} cannot be used (${trouble}). Set PORT to a number from 1024 up, or unset it so that a free port is found.`,
    );
  }
  for (let port = FIRST; port <= LAST; port++) if ((await listenTrouble(port)) === undefined) return port;
  throw new Trouble(`Ports ${FIRST} to ${LAST} are all taken. Set PORT to a free one.`);
}

/**
 * Serves dist until Ctrl-C and says where.
 * @param {{ root: string, port: number, args?: string[], progress: import('./progress.mjs').Progress }} options
 *   `args` may hold `--base /sub/path/`; without it the base is the one that the site is built with
 * @returns {Promise<number>} exit code, once stopped
 */
export async function serveSite({ root, port, args = [], progress }) {
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Trouble('There is no built site in dist yet. Run: npm run build');
  /** @type {ReturnType<typeof serveOptions>} */
  let options;
  try {
    options = serveOptions(args);
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error));
  }
  const site = await serve({ host: HOST, port, base: process.env.BASE ?? '/', ...options, dir: join(root, options.dir) });
  progress.line(`\nRapport is at ${site.url}\nStop it with Ctrl-C.`);
  await untilStopped();
  await site.close();
  progress.line('\nStopped.');
  return 0;
}

/** @returns {Promise<unknown>} */
function untilStopped() {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal).once(signal, done);
    // npm that is killed takes its shell with it and not us; without this the port would stay taken.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && done(undefined), 1000).unref();
  });
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} why the port cannot be listened on
 */
function listenTrouble(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(/** @type {NodeJS.ErrnoException} */ (error).code ?? String(error)));
    probe.listen(port, HOST, () => probe.close(() => done(undefined)));
  });
}
