import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type ContentCheck, textsOf } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { readDrawing } from '../read-drawing.ts';

const lineAt = (text: string, offset: number): number => text.slice(0, Math.max(0, offset)).split('\n').length;

/** Every figure that a lesson names exists, every drawing is used, and none can do harm or break the page. */
export const checkFigures: ContentCheck = ({ root, modules }) =>
  modules.flatMap((module) => {
    const { folder, figures, icon } = module;
    const lessons = textsOf(module);
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
      const { viewBox, mistakes } = readDrawing(svg);
      return [
        ...(viewBox || !svg.includes('<svg')
          ? []
          : [
              {
                file,
                line: lineAt(svg, svg.indexOf('<svg')),
                wrong: 'has no viewBox, so it cannot fit a phone.',
                remedy: 'Write viewBox="0 0 width height" on <svg>, with the numbers of the drawing.',
              },
            ]),
        ...mistakes.map(({ at, wrong, remedy }) => ({ file, line: lineAt(svg, at), wrong, remedy })),
      ];
    });
    return [...unknown, ...unused, ...drawings];
  });
