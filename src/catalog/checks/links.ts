import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { lessonLink } from '../../lesson/lesson-link.ts';
import { type ContentCheck, textsOf } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { lessonName } from '../read-lesson.ts';

/** Every link in a lesson leads to a lesson, a section or a term that exists, and every image exists and has a text alternative. */
export const checkLinks: ContentCheck = ({ root, modules }) => {
  const byId = new Map(
    modules.flatMap(({ folder, lessons }) => lessons.map((lesson) => [`${posix.basename(folder)}/${lessonName(lesson.file)}`, lesson])),
  );
  return modules.flatMap(({ folder, ...module }) =>
    textsOf({ folder, ...module }).flatMap(({ file, links, images }) => [
      ...links.flatMap(({ url, line }) => {
        const place = { file, line, field: 'link' };
        if (url.startsWith('term:')) return [];
        const to = lessonLink(url, posix.basename(folder), lessonName(file));
        if (!to)
          return [
            {
              ...place,
              wrong: `"${url}" leads out of the lessons.`,
              remedy:
                'Cite an outside source with <Cite id="…" />; link to a lesson as lesson:<lesson> or lesson:<module>/<lesson>, to the glossary as term:<term>.',
            },
          ];
        const target = byId.get(`${to.module}/${to.lesson}`);
        if (!target) {
          const known = [...byId.keys()].map((id) => (id.startsWith(`${to.module}/`) ? id.slice(to.module.length + 1) : id));
          return [
            {
              ...place,
              wrong: `"${url}": there is no lesson "${to.lesson}" in the module "${to.module}".${didYouMean(to.lesson, known)}`,
              remedy: `Write one of: ${known.map((id) => `lesson:${id}`).join(', ')}.`,
            },
          ];
        }
        return to.section === undefined || !target.whole || target.sections.includes(to.section)
          ? []
          : [
              {
                ...place,
                wrong: `"${url}": the lesson has no section "#${to.section}".${didYouMean(to.section, target.sections)}`,
                remedy: target.sections.length
                  ? `Write one of: ${target.sections.map((anchor) => `#${anchor}`).join(', ')}.`
                  : `Take "#${to.section}" out, or give the lesson a section with a ## heading.`,
              },
            ];
      }),
      ...images.flatMap(({ url, alt, line }) => [
        ...(alt.trim()
          ? []
          : [
              {
                file,
                line,
                field: 'image',
                wrong: `the image "${url}" has no text alternative.`,
                remedy: 'Write what it says between the brackets: ![what the image says](file).',
              },
            ]),
        ...(existsSync(`${root}/${dirname(file)}/${url}`)
          ? []
          : [
              {
                file,
                line,
                field: 'image',
                wrong: `there is no file "${url}" beside the lesson.`,
                remedy: `Draw it as ${folder}/figures/<name>.svg and show it with <Figure name="<name>" alt="…" />.`,
              },
            ]),
      ]),
    ]),
  );
};
