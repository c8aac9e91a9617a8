import { spawn } from 'node:child_process';
import { Trouble } from './trouble.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {number | undefined} */
let interrupted;

/**
 * Runs a program to its end. Quiet runs keep what it prints, others show it as it comes.
 * A Ctrl-C meanwhile ends the whole command.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, quiet?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, env, quiet = true }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', windowsHide: true });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      if (interrupted !== undefined) reject(new Trouble('Stopped.', interrupted));
      else resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() + (signal ? `\nEnded by ${signal}.\n` : '') });
    });
  });
}

/** Makes Ctrl-C and a polite kill end the running program first, and this command after it. */
export function passOnSignals() {
  /** @param {number} exitCode */
  const stop = (exitCode) => {
    if (running.size === 0) process.exit(exitCode);
    interrupted = exitCode;
    // A terminal's Ctrl-C has reached the children already; a second one would make some of them skip their clean-up.
    setTimeout(() => signalAll('SIGTERM'), exitCode === 130 ? 3000 : 0).unref();
    setTimeout(() => signalAll('SIGKILL'), 8000).unref();
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  if (process.platform !== 'win32') process.on('SIGHUP', () => stop(129));
}

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  for (const child of running) child.kill(signal);
}
