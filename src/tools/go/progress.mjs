/**
 * A length of time as people read it.
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  const value = milliseconds / 1000;
  return `${value < 1 ? value.toFixed(1) : Math.round(value)} s`;
}

/**
 * Prints one line per step: `· name …` while it runs, `✓ name 7 s` or `✗ name 7 s` when it has ended.
 * @param {NodeJS.WriteStream} stream
 */
export function createProgress(stream) {
  const started = Date.now();
  return {
    /** @param {string} text */
    line: (text) => void stream.write(`${text}\n`),

    /** Time since the command began. */
    total: () => seconds(Date.now() - started),

    /**
     * Runs `work` as one announced step; it passes unless it throws or `passed` says otherwise.
     * @template T
     * @param {string} name
     * @param {() => Promise<T>} work
     * @param {{ passed?: (result: T) => boolean, note?: (result: T) => string, quiet?: boolean }} [options]
     *   `note` is added to the closing line; work that is not quiet prints lines of its own
     * @returns {Promise<T>}
     */
    async step(name, work, { passed = () => true, note = () => '', quiet = true } = {}) {
      // On a terminal the closing line replaces the opening one.
      const replace = quiet && stream.isTTY;
      stream.write(`· ${name} …${replace ? '' : '\n'}`);
      const began = Date.now();
      const close = (/** @type {string} */ sign, /** @type {string} */ more = '') =>
        stream.write(`${replace ? '\r\u001b[2K' : ''}${sign} ${name} ${seconds(Date.now() - began)}${more}\n`);
      try {
        const result = await work();
        close(passed(result) ? '✓' : '✗', note(result));
        return result;
      } catch (error) {
        close('✗');
        throw error;
      }
    },
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
