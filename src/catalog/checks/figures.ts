import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

const refused: [RegExp, string, string][] = [
  [/<script|\son\w+=/i, 'holds script.', 'Take it out: a drawing is only a drawing.'],
  [/\sstyle=|<style/i, 'holds styles, which the page’s security policy refuses.', 'Use attributes such as stroke="currentColor" and fill="none".'],
  [/(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i, 'takes something from another file or address.', 'Draw it inside the file.'],
  [/<foreignObject/i, 'holds HTML.', 'Use <text> for words.'],
];

/** Every figure that a lesson names exists, every drawing is used, and none can do harm or break the page. */
export const checkFigures: ContentCheck = ({ root, modules }) =>
  modules.flatMap(({ folder, lessons, figures, icon }) => {
    const known = figures.map((file) => posix.basename(file, '.svg'));
    const named = lessons.flatMap(({ file, parts }) => parts.filter((part) => part.name === 'Figure').map((part) => ({ name: String(part.attributes.name), line: part.line, file })));
    return [
      ...named.flatMap(({ name, line, file }) =>
        known.includes(name) ? [] : [{ file, line, field: '<Figure> name', wrong: `there is no drawing "${name}".${nearest(name, known)}`, remedy: `Put it at ${folder}/figures/${name}.svg.` }],
      ),
      ...[...figures, ...(icon ? [icon] : [])].flatMap((file, i) => {
        const svg = readFileSync(`${root}/${file}`, 'utf8');
        return [
          ...(file === icon || named.some(({ name }) => name === known[i]) ? [] : [{ file, wrong: 'no lesson shows this drawing.', remedy: `Show it with <Figure name="${known[i]}" alt="…" />, or take the file out.` }]),
          ...(/<svg[^>]*\sviewBox=/.test(svg) ? [] : [{ file, wrong: 'has no viewBox, so it cannot fit a phone.', remedy: 'Set viewBox="0 0 width height" on <svg>.' }]),
          ...refused.flatMap(([pattern, wrong, remedy]) => (pattern.test(svg) ? [{ file, wrong, remedy }] : [])),
        ];
      }),
    ];
  });
