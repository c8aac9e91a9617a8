import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

const refused: { found: RegExp; wrong: string; remedy: string }[] = [
  { found: /<script|\son\w+=/i, wrong: 'holds script.', remedy: 'Take it out: a drawing is only a drawing.' },
  {
    found: /\sstyle=|<style/i,
    wrong: 'holds styles, which the site’s security policy refuses.',
    remedy: 'Write attributes instead, such as stroke="currentColor" and fill="none".',
  },
  {
    found: /(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i,
    wrong: 'takes something from another file or address.',
    remedy: 'Draw it inside the file.',
  },
  { found: /<foreignObject/i, wrong: 'holds HTML.', remedy: 'Write words as <text>.' },
];

const lineAt = (text: string, offset: number): number => text.slice(0, Math.max(0, offset)).split('\n').length;

/** Every figure that a lesson names exists, every drawing is used, and none can do harm or break the page. */
export const checkFigures: ContentCheck = ({ root, modules }) =>
  modules.flatMap(({ folder, lessons, figures, icon }) => {
    const known = figures.map((file) => posix.basename(file, '.svg'));
    const named = lessons.flatMap(({ file, parts }) =>
      parts.filter((part) => part.name === 'Figure').map((part) => ({ name: String(part.attributes.name), line: part.line, file })),
    );
    const shown = lessons.flatMap(({ images }) => images.map(({ url }) => posix.join(folder, url)));
    const unknown = named
      .filter(({ name }) => !known.includes(name))
      .map(({ name, line, file }) => ({
        file,
        line,
        field: '<Figure> name',
        wrong: `there is no drawing "${name}".${didYouMean(name, known)}`,
        remedy: `Put it at ${folder}/figures/${name}.svg${known.length ? `, or write one of: ${known.join(', ')}` : ''}.`,
      }));
    const allNamesKnown = unknown.length === 0 && lessons.every(({ whole }) => whole);
    const unused = figures
      .filter((file, i) => allNamesKnown && !shown.includes(file) && !named.some(({ name }) => name === known[i]))
      .map((file) => ({
        file,
        wrong: 'no lesson shows this drawing.',
        remedy: `Show it with <Figure name="${posix.basename(file, '.svg')}" alt="…" />, or take the file out.`,
      }));
    const drawings = [...figures, ...(icon ? [icon] : [])].flatMap((file) => {
      const svg = readFileSync(`${root}/${file}`, 'utf8');
      return [
        ...(/<svg[^>]*\sviewBox=/.test(svg)
          ? []
          : [
              {
                file,
                line: lineAt(svg, svg.indexOf('<svg')),
                wrong: 'has no viewBox, so it cannot fit a phone.',
                remedy: 'Write viewBox="0 0 width height" on <svg>, with the numbers of the drawing.',
              },
            ]),
        ...refused.flatMap(({ found, wrong, remedy }) => {
          const at = svg.search(found);
          return at < 0 ? [] : [{ file, line: lineAt(svg, at), wrong, remedy }];
        }),
      ];
    });
    return [...unknown, ...unused, ...drawings];
  });
