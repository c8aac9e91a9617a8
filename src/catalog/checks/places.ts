import { posix } from 'node:path';
import type { ContentCheck } from '../content.ts';
import { lessonName } from '../read-lesson.ts';

const places = [
  /^content\/(agency|glossary|references|crisis-lines|services|language|search-words)\.yaml$/,
  /^content\/scenarios\/[a-z0-9][a-z0-9_-]*\.yaml$/,
  /^content\/self-checks\/[a-z0-9][a-z0-9_-]*\.yaml$/,
  /^content\/courses\/[a-z0-9][a-z0-9_-]*\.yaml$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/(module|questions)\.yaml$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/\d\d-[a-z0-9][a-z0-9_-]*\.mdx$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/facilitator\.mdx$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/icon\.svg$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/figures\/[a-z0-9][a-z0-9_-]*\.svg$/,
];

/** Every file stands where it is looked for, and its name and its id agree. */
export const checkPlaces: ContentCheck = (content) => [
  ...content.files
    .filter((file) => !places.some((place) => place.test(file)) && !/\/\.[^/]*$/.test(file))
    .map((file) =>
      content.modules.some(({ lessons }) => lessons.some((lesson) => lesson.file === file))
        ? {
            file,
            wrong: 'is not named as a lesson.',
            remedy: `Rename it to NN-${lessonName(file)
              .toLowerCase()
              .replaceAll(/[^a-z0-9_-]+/g, '-')}.mdx, where NN is its place in two digits.`,
          }
        : {
            file,
            wrong: 'stands where nothing reads it, or its name is not as it should be.',
            remedy:
              'Move or rename it. Lessons are content/modules/<module>/NN-<lesson>.mdx with two digits; questions are questions.yaml beside them; drawings are figures/<name>.svg. Names hold lower-case letters, digits, - and _ only.',
          },
    ),
  ...content.modules.flatMap(({ folder, module, lessons }) => {
    const name = posix.basename(folder);
    const id = module.value?.id;
    return [
      ...(id && id !== name
        ? [{ ...module.locate(['id']), wrong: `"${id}" is not the name of the folder.`, remedy: `Write id: ${name}, or rename the folder.` }]
        : []),
      ...(lessons.length === 0 ? [{ file: module.file, wrong: 'has no lesson beside it.', remedy: `Add a lesson: ${folder}/01-<lesson>.mdx.` }] : []),
      ...lessons.flatMap(({ file, head, locate }) =>
        head && head.id !== lessonName(file)
          ? [
              {
                ...locate(['id']),
                wrong: `"${head.id}" is not the name in the file name.`,
                remedy: `Write id: ${lessonName(file)}, or rename the file.`,
              },
            ]
          : [],
      ),
    ];
  }),
  ...[...content.courses, ...content.scenarios, ...content.selfChecks].flatMap(({ file, value, locate }) => {
    const name = posix.basename(file, '.yaml');
    return value && value.id !== name
      ? [{ ...locate(['id']), wrong: `"${value.id}" is not the name of the file.`, remedy: `Write id: ${name}, or rename the file.` }]
      : [];
  }),
];
