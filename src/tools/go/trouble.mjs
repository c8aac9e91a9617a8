/**
 * An ending that the person at the keyboard can do something about: its message says what happened and what to do.
 * It is printed without a stack.
 */
export class Trouble extends Error {
  /**
   * @param {string} message what happened and what to do, in one or more lines
   * @param {number} [exitCode] status the command ends with
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const NO_NETWORK = ['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ECONNRESET'];
const NO_TRUST = ['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'];
const DISK_FULL = ['ENOSPC', 'EDQUOT'];
const NO_PERMISSION = ['EACCES', 'EPERM', 'EROFS'];
const KNOWN = [...DISK_FULL, ...NO_PERMISSION, ...NO_TRUST, ...NO_NETWORK];

/**
 * Finds the error code in what a command printed: npm's own `code` line first, then the first code we know.
 * @param {string} output
 * @returns {string | undefined}
 */
export function codeIn(output) {
  const named = /\bcode:? '?([A-Z][A-Z_0-9]+)\b/.exec(output)?.[1];
  if (named && KNOWN.includes(named)) return named;
  return KNOWN.find((code) => new RegExp(`\\b${code}\\b`).test(output));
}

/**
 * Says what an error code means and what to do about it; undefined for a code that has no known remedy.
 * @param {string | undefined} code
 * @param {string} doing what was being done, to stand after "could not", such as "install the packages"
 * @param {string} [where] the file or folder concerned
 * @returns {string | undefined}
 */
export function explain(code, doing, where) {
  if (code === undefined) return undefined;
  const at = where ? `\n  Place: ${where}` : '';
  if (NO_NETWORK.includes(code))
    return `Could not ${doing}: the package registry cannot be reached (${code}).
  Check the network connection, and the proxy if your organization has one (npm config get proxy), then run the command again.`;
  if (NO_TRUST.includes(code))
    return `Could not ${doing}: the network shows a certificate that Node does not trust (${code}).
  Ask IT for your organization's root certificate and set NODE_EXTRA_CA_CERTS to its file, then run the command again.`;
  if (DISK_FULL.includes(code))
    return `Could not ${doing}: the disk is full (${code}).${at}
  Free about 1.5 GB (npm cache clean --force frees npm's own store), then run the command again.`;
  if (NO_PERMISSION.includes(code))
    return `Could not ${doing}: ${code === 'EROFS' ? 'the folder is on a read-only disk' : 'no permission to write'} (${code}).${at}
  Make the folder and what is in it yours, or copy the project to a folder that you may write to, then run the command again.`;
  return undefined;
}

/**
 * The advice to print under the output of a failed step: only for troubles of the disk, which no step explains itself.
 * @param {string} output
 * @param {string} doing
 * @returns {string | undefined}
 */
export function diskAdvice(output, doing) {
  const code = [...DISK_FULL, ...NO_PERMISSION].find((known) => new RegExp(`\\b${known}\\b[:,]`).test(output));
  return explain(code, doing);
}
