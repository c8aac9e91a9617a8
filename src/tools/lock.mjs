import { readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What is in the lock file for one package.
 * @typedef {{ version?: string, resolved?: string, link?: boolean, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   libc?: string[], optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPUS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The optional packages that an entry asks for and the lock leaves out. npm leaves them out when the registry it used
 * lacks a build for some other platform, and `npm ci` then refuses the lock on every platform.
 * @param {Lock} lock
 * @returns {{ by: string, name: string, version: string }[]}
 */
export function missingOptional({ packages }) {
  return Object.entries(packages).flatMap(([by, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !homes(by).some((home) => `${home}node_modules/${name}` in packages))
      .map(([name, version]) => ({ by, name, version })),
  );
}

/**
 * The entries that record an address to download from. It would tie the lock to one registry.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function withAddress({ packages }) {
  return Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined && !packages[path]?.link);
}

/**
 * The platform that a build is for, read from its name, such as `@x/binding-linux-arm64-musl`.
 * @param {string} name
 * @param {string[]} [siblings] names of the other builds of the same package
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined} undefined when the name tells no platform
 */
export function platformOf(name, siblings = []) {
  const words = name.replace('linuxmusl', 'linux-musl').replace('windows', 'win32').split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = CPUS.find((kind) => words.includes(kind));
  if (!cpu) return undefined;
  if (cpu === 'wasm32') return { cpu: [cpu] };
  if (!os) return undefined;
  const musl = words.some((word) => word.startsWith('musl'));
  // A family that has builds for musl means glibc where it names none.
  const glibc = [name, ...siblings].some((build) => build.includes('musl')) || words.some((word) => word.startsWith('gnu'));
  return { os: [os], cpu: [cpu], ...(os === 'linux' && (musl || glibc) ? { libc: [musl ? 'musl' : 'glibc'] } : {}) };
}

/**
 * A copy of the lock with the missing optional entries put in and the addresses taken out.
 * @param {Lock} lock
 * @returns {{ lock: Lock, added: string[], left: string[] }} `left` names what only a person can put right
 */
export function mend(lock) {
  const packages = structuredClone(lock.packages);
  for (const path of withAddress(lock)) delete packages[path]?.resolved;
  /** @type {string[]} */
  const added = [];
  /** @type {string[]} */
  const left = [];
  for (const { by, name, version } of missingOptional(lock)) {
    const parent = packages[by];
    const platform = platformOf(name, Object.keys(parent?.optionalDependencies ?? {}));
    if (!platform || !/^\d+\.\d+\.\d+/.test(version)) {
      left.push(`${name}@${version}, wanted by ${by}`);
      continue;
    }
    // npm writes these keys in this order.
    const { cpu, libc, os } = platform;
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu } : {}),
      ...(parent?.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      ...(os ? { os } : {}),
    };
    added.push(`${name}@${version}`);
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { lock: { ...lock, packages: sorted }, added, left };
}

/**
 * The folders whose node_modules a package looks in, from its own up to the root.
 * @param {string} path such as `node_modules/a/node_modules/b`
 * @returns {string[]} each empty or ending with `/`
 */
function homes(path) {
  const found = [''];
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) found.push(`${at}/`);
  return found;
}

/** @param {string[]} args */
function main(args) {
  const file = join(process.cwd(), 'package-lock.json');
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  if (args.includes('--check')) {
    const lines = [
      ...missingOptional(lock).map(({ by, name, version }) => `missing: ${name}@${version}, wanted by ${by}`),
      ...withAddress(lock).map((path) => `records a download address: ${path}`),
    ];
    for (const line of lines) console.error(line);
    if (lines.length > 0) console.error(`package-lock.json: ${lines.length} to mend. Run: node src/tools/lock.mjs`);
    return lines.length > 0 ? 1 : 0;
  }
  const addresses = withAddress(lock).length;
  const { lock: mended, added, left } = mend(lock);
  if (added.length > 0 || addresses > 0) {
    // Written whole or not at all: somebody may be installing from it.
    writeFileSync(`${file}.new`, `${JSON.stringify(mended, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  }
  console.log(`package-lock.json: ${added.length} optional entries added, ${addresses} download addresses taken out.`);
  for (const line of left) console.error(`cannot tell the platform of ${line}: add it by hand`);
  return left.length > 0 ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
