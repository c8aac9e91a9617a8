import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';

/** Stands for the site's own folder while the pages are made; no text that somebody writes begins like this. */
const mark = '/-site-root-/';

/**
 * Makes one build that runs in any folder of any host: addresses in scripts are relative to the file, and those in pages and styles begin with
 * a mark, for which `fromHere` puts the way when the pages are finished. In development the site stays at the root.
 */
export function anyFolder(): AstroIntegration {
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
    },
  };
}

/** The way from a page or style up to the site's own folder: `./` from the start page, `../../` from `modules/engagement/`. */
export function wayUp(page: string): string {
  return '../'.repeat(page.split(/[\\/]/).length - 1) || './';
}

/** A page or style whose addresses are relative to it. */
export const fromHere = (file: string, text: string): string => text.replaceAll(mark, wayUp(file));

/** @throws when a file whose addresses are not made relative holds one that is fixed when the site is built */
export function refuseFixed(file: string, text: string): void {
  if (text.includes(mark))
    throw new Error(
      `${file} holds an address that is fixed when the site is built, so that it would work in one folder only. In scripts of the browser, take addresses from link() in src/site/link.ts and not from BASE_URL.`,
    );
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

/**
 * The page for unknown addresses, with the script that finds the site's folder.
 * @param under the folder that it takes for the site's until then, such as `/sub/path/`
 */
export function findingItsFolder(html: string, under: string): string {
  const hash = createHash('sha256').update(findFolder).digest('base64');
  return html
    .replaceAll(mark, under)
    .replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`)
    .replace('</body>', () => `<script>${findFolder}</script></body>`);
}
