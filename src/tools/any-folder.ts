import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { replaceFile } from './replace-file.ts';

/** Stands for the site's own folder while the pages are made; no text that somebody writes begins like this. */
const mark = '/-site-root-/';

/** Kinds of files that may hold an address. */
const texts = new Set(['.html', '.js', '.css', '.json', '.pack', '.webmanifest', '.svg', '.xml', '.txt']);

/**
 * Makes one build that runs in any folder of any host: addresses in pages are relative to the page,
 * those in scripts and styles relative to the file. In development the site stays at the root.
 * @param under the folder that the page for unknown addresses takes for the site's, such as `/sub/path/`; its script finds the real one
 */
export function anyFolder(under = '/'): AstroIntegration {
  return {
    name: 'any-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          base: mark,
          vite: {
            experimental: {
              renderBuiltUrl: (_file: string, { ssr, hostType }: { ssr: boolean; hostType: string }) =>
                hostType === 'js' && !ssr ? { relative: true } : undefined,
            },
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        makeRelative(fileURLToPath(dir), `/${under}/`.replace(/\/+/g, '/'));
      },
    },
  };
}

/** The way from a page or style up to the site's own folder: `./` from the start page, `../../` from `modules/engagement/`. */
export function wayUp(page: string): string {
  return '../'.repeat(page.split(/[\\/]/).length - 1) || './';
}

function makeRelative(dir: string, under: string): void {
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!texts.has(extname(file))) continue;
    const path = join(dir, file);
    const text = extname(file) === '.pack' ? gunzipSync(readFileSync(path)).toString() : readFileSync(path, 'utf8');
    if (file === '404.html') replaceFile(path, findingItsFolder(text.replaceAll(mark, under)));
    else if (/\.(html|css)$/.test(file)) replaceFile(path, text.replaceAll(mark, wayUp(file)));
    else if (text.includes(mark))
      throw new Error(
        `${file} holds an address that is fixed when the site is built, so that it would work in one folder only. In scripts of the browser, take addresses from link() in src/site/link.ts and not from BASE_URL.`,
      );
  }
}

/**
 * The page for unknown addresses is shown at any address, so that nothing in it can be relative.
 * When its style was not where the build took it to be, it looks for the site's folder from its own address upward.
 */
const findFolder = `(async()=>{
const html=document.documentElement,built=html.dataset.base;
if(getComputedStyle(html).getPropertyValue('--paper'))return;
const parts=location.pathname.split('/');
while(parts.pop()!==undefined&&parts.length){
const base=parts.join('/')+'/';
try{if((await(await fetch(base+'manifest.webmanifest')).json()).short_name!=='Rapport')continue}catch{continue}
html.dataset.base=base;
for(const element of document.querySelectorAll('[href]')){const href=element.getAttribute('href');if(href.startsWith(built))element.setAttribute('href',base+href.slice(built.length))}
return}
})()`;

function findingItsFolder(html: string): string {
  const hash = createHash('sha256').update(findFolder).digest('base64');
  return html.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`).replace('</body>', () => `<script>${findFolder}</script></body>`);
}
