import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commonScript, takeOutScripts } from '../../../src/tools/island-script.ts';

const load = '(()=>{(self.Astro||(self.Astro={})).load=1})();';
const visible = '(()=>{(self.Astro||(self.Astro={})).visible=1})()';
const element = '(()=>{customElements.get("astro-island")})();';
const other = 'document.title="x"';
const style = 'astro-island{display:contents}';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hash(style)} ${hash('')};">`;
const page = (...scripts: string[]) =>
  `${policy(hash(load), hash(visible), hash(element), hash(other), hash(''))}<p>a</p><style>${style}</style>${scripts.map((code) => `<script>${code}</script><b></b>`).join('')}<p>z</p>`;

describe('the script that pages have in common', () => {
  test('holds each script once, what starts islands before the element, as pages have them', () => {
    expect(commonScript([page(load, element), page(other), page(visible, element), page(load, element)])).toBe(
      `${load};\n${visible};\n${element};\n`,
    );
    expect(commonScript([page(element), page(load, element)])).toBe(`${load};\n${element};\n`);
  });

  test('is empty when no page has islands', () => {
    expect(commonScript([page(), page(other)])).toBe('');
  });

  test('imports from where the page lies, as it did in the page', () => {
    const code = '(()=>{"astro-island";Promise.all([import(this.getAttribute("component-url")),a?import(a):()=>{}])})()';
    expect(commonScript([page(code)])).toBe(
      '(()=>{"astro-island";Promise.all([import(new URL(this.getAttribute("component-url"),document.baseURI).href),a?import(new URL(a,document.baseURI).href):()=>{}])})();\n',
    );
    expect(() => commonScript([page('"astro-island";import.meta.url')])).toThrow('does not know');
    expect(() => commonScript([page('"astro-island";import(a(b(c())))')])).toThrow('does not know');
  });

  test('runs whole, whether its scripts end with a semicolon or not', () => {
    const code = commonScript([page(visible, load)]);
    const self = { Astro: undefined as unknown };
    new Function('self', code)(self);
    expect(self.Astro).toEqual({ visible: 1, load: 1 });
  });
});

describe('a page of which the scripts were taken out', () => {
  test('loads the file where the first stood, without waiting for it', () => {
    expect(takeOutScripts(page(load, element, visible), '../_astro/islands.a1.js')).toContain(
      `<style>${style}</style><script defer src="../_astro/islands.a1.js"></script><b></b><b></b><b></b><p>z</p>`,
    );
  });

  test('allows in its policy no script any more, and the style that is there', () => {
    expect(takeOutScripts(page(load, element), './a.js')).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self' ${hash(style)};"`,
    );
  });

  test('keeps what is not of islands, with its hash', () => {
    const html = takeOutScripts(page(other, load), './a.js');
    expect(html).toContain(`<script>${other}</script>`);
    expect(html).toContain(`script-src 'self' ${hash(other)};`);
  });

  test('changes only once, and without islands nothing but the policy', () => {
    const once = takeOutScripts(page(load, element), './a.js');
    expect(takeOutScripts(once, './a.js')).toBe(once);
    expect(takeOutScripts('<p>a</p><script src="./b.js"></script>', './a.js')).toBe('<p>a</p><script src="./b.js"></script>');
  });
});
