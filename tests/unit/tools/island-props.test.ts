import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenProps } from '../../../src/tools/island-props.ts';

/** As Astro writes an attribute. */
const astroEscaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign);
/** As a browser reads it: each reference once. */
const read = (attribute: string) =>
  attribute.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[sign] ?? sign);
const island = (value: string) =>
  `<astro-island uid="a1" component-url="./a.js" props="${astroEscaped(value)}" ssr client="load" opts="${astroEscaped('{"name":"A"}')}"><p>"</p></astro-island>`;
const propsIn = (html: string) => {
  const [, quote = '', value = ''] = /<astro-island [^']*?props=(["'])(.*?)\1 ssr client/s.exec(html) ?? [];
  return { quote, value: read(value) };
};

describe('the attribute that an island is handed', () => {
  test.each([
    '{"text":[0,"She said \\"no\\" & left"]}',
    '{"text":[0,"it\'s &quot;quoted&quot; and &amp;quot; and &#39; and &amp;#39;"]}',
    '{"html":[0,"<p title=\'x\'>\\"</p> props=\\"a\\" <astro-island props=\\"b\\">"]}',
  ])('%s is the same, and shorter', (value) => {
    const after = shortenProps(island(value));
    expect(propsIn(after)).toEqual({ quote: "'", value });
    expect(after.length).toBeLessThan(island(value).length);
  });

  test('is the same whatever it holds', () => {
    const text = fc.array(
      fc.constantFrom('"', "'", '&', ';', '&quot;', '&amp;quot;', '&#39;', '&amp', '#', '<', '>', '\\', 'a', '\n', 'ü', '✓', '='),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const value = JSON.stringify({ text: [0, parts.join('')] });
        expect(propsIn(shortenProps(island(value))).value).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('stays as it was where that is not shorter, and changes only once', () => {
    expect(shortenProps(island("'''"))).toContain('props="&#39;&#39;&#39;"');
    expect(shortenProps("<astro-island props=\"'''\">")).toBe("<astro-island props=\"'''\">");
    const once = shortenProps(island('{"a":[0,"b"]}'));
    expect(shortenProps(once)).toBe(once);
  });

  test('is the only thing that is rewritten', () => {
    const others = [
      '<p props="&quot;a&quot;">&quot;</p>',
      '<astro-island-list props="&quot;a&quot;">',
      '<astro-island data-props="&quot;a&quot;" opts="&quot;props=&quot;">',
      '<a title="<astro-island" data-x="&quot;">',
      '&lt;astro-island props=&quot;a&quot;&gt;',
    ];
    for (const html of others) expect(shortenProps(html)).toBe(html);
  });

  test('is found wherever it stands in the tag', () => {
    expect(shortenProps('<astro-island props="&quot;&quot;"></astro-island><astro-island ssr a=\'"\' props="&quot;a&quot;">')).toBe(
      "<astro-island props='\"\"'></astro-island><astro-island ssr a='\"' props='\"a\"'>",
    );
  });
});
