import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shellPages, writeOffline } from '../../src/tools/offline-files.ts';
import { serve } from '../../src/tools/serve.mjs';
import { test as base, watch } from './site.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** A copy of the built site that a test may change and take off the network, as a host does when a new edition is put up or the line is cut. */
export class Edition {
  readonly dir = mkdtempSync(join(tmpdir(), 'rapport-site-'));
  #server: Awaited<ReturnType<typeof serve>> | undefined;
  readonly #under: string;
  url = '';
  version: string;

  constructor(under = '/') {
    this.#under = under;
    cpSync(built, this.dir, { recursive: true });
    this.version = writeOffline(this.dir, shellPages).version;
  }

  /** Puts the site on the network, at the address that it had before if it had one. */
  async up(): Promise<void> {
    const port = this.url ? Number(new URL(this.url).port) : 0;
    this.#server = await serve({ dir: this.dir, base: this.#under, port });
    this.url = this.#server.url;
  }

  /** Takes the site off the network: nobody answers there any more. */
  async down(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Puts up a new edition in which texts of some files are other ones. */
  change(edits: Record<string, (text: string) => string>): void {
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(this.dir, file);
      const before = readFileSync(path, 'utf8');
      const after = edit(before);
      if (after === before) throw new Error(`${file} did not change`);
      writeFileSync(path, after);
    }
    this.version = writeOffline(this.dir, shellPages).version;
  }

  /** Changes a script. It and all that import it get new names, as in a build. */
  changeScript(name: RegExp, edit: (text: string) => string): void {
    const folder = join(this.dir, '_astro');
    const texts = new Map(
      readdirSync(folder).flatMap((file) => (file.endsWith('.js') ? [[file, readFileSync(join(folder, file), 'utf8')] as const] : [])),
    );
    const first = [...texts.keys()].find((file) => name.test(file));
    if (!first) throw new Error(`no script ${name}`);
    const changed = edit(texts.get(first) as string);
    if (changed === texts.get(first)) throw new Error(`${first} did not change`);
    texts.set(first, changed);
    const renamed = new Set([first]);
    for (const file of renamed) for (const [other, text] of texts) if (text.includes(file) && !other.startsWith('files.')) renamed.add(other);
    const fresh = (file: string) => file.replace(/\.[\w-]+\.js$/, '.changed0.js');
    const follow = (text: string) => [...renamed].reduce((now, file) => now.replaceAll(file, fresh(file)), text);
    for (const file of renamed) rmSync(join(folder, file));
    for (const [file, text] of texts)
      if (!file.startsWith('files.')) writeFileSync(join(folder, renamed.has(file) ? fresh(file) : file), follow(text));
    for (const file of readdirSync(this.dir, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.html')) continue;
      const path = join(this.dir, file);
      writeFileSync(path, follow(readFileSync(path, 'utf8')));
    }
    this.version = writeOffline(this.dir, shellPages).version;
  }

  async end(): Promise<void> {
    await this.down();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** A test with a site of its own and a browser that runs its service worker. */
export const test = base.extend<{ edition: Edition }>({
  serviceWorkers: 'allow',
  edition: async ({ context }, use) => {
    const edition = new Edition();
    await edition.up();
    const found = watch(context, edition.url);
    await use(edition);
    await edition.end();
    // A page that asks while nobody answers says so in the console.
    const said = found.filter((line) => !/ERR_(CONNECTION_REFUSED|FAILED|INTERNET_DISCONNECTED)|'integrity' attribute/.test(line));
    base.expect(said).toEqual([]);
  },
  watched: async ({ browserName: _ }, use) => use(undefined),
});

export { expect } from './site.ts';
