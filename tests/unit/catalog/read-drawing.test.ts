import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../../src/catalog/read-drawing.ts';
import { silentDrawing } from '../../../src/lesson/drawing.ts';

const svg = (inner: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inner}</svg>`;
const told = (source: string) => readDrawing(source).mistakes.map(({ wrong }) => wrong);
const unwell = 'is not written as a drawing should be: a sign stands where it has no place.';

describe('a drawing may not hold', () => {
  test.each([
    ['script', svg('<script>alert(1)</script>'), 'holds script.'],
    ['script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), '<SCRIPT> may not stand in a drawing.'],
    ['a refresh', svg('<meta http-equiv="refresh" content="0;url=https://example.org"/>'), '<meta> may not stand in a drawing.'],
    ['a value without quotation marks', svg('<meta http-equiv=refresh />'), unwell],
    ['a listener', svg('', ' onload="alert(1)"'), 'holds script.'],
    ['a listener with a space before =', svg('', ' onload ="alert(1)"'), 'holds script.'],
    ['a listener after a stroke', svg('<path/onclick=alert(1)>'), unwell],
    ['a listener with a stroke before it', svg('<path d="M0 0"/onclick="alert(1)">'), unwell],
    ['a link', svg('<a href="#x"><path d="M0 0"/></a>'), '<a> may not stand in a drawing.'],
    ['a link to script', svg('<a href=javascript:alert(1)>x</a>'), unwell],
    ['a page after it', `${svg('')}</div><iframe src="https://example.org"></iframe>`, '</div> closes what is not open.'],
    ['a second drawing', svg('') + svg(''), 'goes on after </svg>.'],
    ['words after it', `${svg('')} words`, 'holds words outside <svg>.'],
    ['a drawing within', svg(svg('')), '<svg> may not stand in a drawing.'],
    ['HTML', svg('<foreignObject><p>x</p></foreignObject>'), 'holds HTML.'],
    ['HTML in its title', svg('<title><g></g></title>'), '<title> holds more than words.'],
    ['a style element', svg('<style>*{}</style>'), 'holds styles, which the site’s security policy refuses.'],
    ['an image', svg('<image href="a.png"/>'), 'takes something from another file or address.'],
    ['a part of another file', svg('<use href="other.svg#a"/>'), 'takes something from another file or address.'],
    ['a pattern of another file', svg('<path fill="url(other.svg#a)" d="M0 0"/>'), 'takes something from another file or address.'],
    ['an address in quotation marks', svg(`<path fill="url('https://example.org')" d="M0 0"/>`), 'takes something from another file or address.'],
    [
      'an address written with an escape',
      svg('<path fill="u\\72l(https://example.org)" d="M0 0"/>'),
      '\\72l(…) may not stand in a drawing.'.replace('\\72l', 'u\\72l'),
    ],
    ['an address written with a number', svg('<path fill="&#117;rl" d="M0 0"/>'), unwell],
    ['animation', svg('<set attributeName="href" to="javascript:alert(1)"/>'), '<set> may not stand in a drawing.'],
    ['an unknown attribute', svg('<path tabindex="0" d="M0 0"/>'), 'tabindex="…" may not stand in a drawing.'],
    ['an attribute twice', svg('<path d="M0 0" d="M1 1"/>'), unwell],
    ['a remark that a page reads as closed', svg('<!--> <iframe></iframe> -->'), unwell],
    ['CDATA', svg('<text><![CDATA[<iframe>]]></text>'), unwell],
    ['a document type', `<!DOCTYPE svg>${svg('')}`, unwell],
    ['a lone &', svg('<text>a & b</text>'), unwell],
    ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 9 9"/>', 'xmlns is "http://www.w3.org/1999/xhtml".'],
    ['HTML in place of a drawing', '<div viewBox="0 0 9 9"></div>', 'begins with <div>.'],
    ['an element that is not closed', svg('<g>').replace('</svg>', ''), '<g> is not closed.'],
    ['nothing', '', 'holds no drawing.'],
  ])('%s', (_, source, first) => {
    expect(told(source)[0]).toBe(first);
  });

  test('the same mistake is told once, and others beside it', () => {
    expect(told(svg('<path style="a" d="M0 0"/><path style="b" onclick="c" d="M0 0"/>'))).toEqual([
      'holds styles, which the site’s security policy refuses.',
      'holds script.',
    ]);
  });
});

describe('a drawing may hold', () => {
  test.each([
    ['shapes, words and groups', svg('<g fill="none"><path d="M0 0h9"/><text x="1">a &amp; b &lt; c &#169;</text></g>')],
    [
      'what is defined in it',
      svg('<defs><marker id="a" orient="auto"><path d="M0 0"/></marker></defs><path marker-end="url(#a)" d="M0 0"/><use href="#a"/>'),
    ],
    ['movements', svg(`<g transform="translate(1, 2) rotate(45 1 1)"><circle r='2' fill="rgb(1 2 3)"/></g>`)],
    ['a prolog, remarks and a byte order mark', `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- two - three -->\r\n${svg('<!-- one -->')}\r\n`],
  ])('%s', (_, source) => {
    expect(readDrawing(source)).toEqual({ viewBox: true, mistakes: [] });
  });

  test('all that this project draws', () => {
    const files = globSync('content/modules/**/*.svg');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, told(readFileSync(file, 'utf8'))]).toEqual([file, []]);
  });
});

test('a drawing goes into a page silent, and without what stands around it', () => {
  expect(silentDrawing('\uFEFF<?xml version="1.0"?>\n<!-- <svg> -->\n<svg viewBox="0 0 1 1"><!-- x --></svg>\n')).toBe(
    '<svg aria-hidden="true" focusable="false" viewBox="0 0 1 1"></svg>',
  );
});
