import { nearest } from './known.ts';
import type { ContentCheck } from './index.ts';

const places = [
  /^content\/(agency|glossary|references|crisis-lines|language|services)\.yaml$/,
  /^content\/courses\/[a-z0-9][a-z0-9_-]*\.yaml$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/(module|questions)\.yaml$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/(\d\d-[a-z0-9][a-z0-9_-]*|facilitator)\.mdx$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/icon\.svg$/,
  /^content\/modules\/[a-z0-9][a-z0-9_-]*\/figures\/[a-z0-9][a-z0-9_-]*\.svg$/,
];

/** Every file stands where it is looked for, and its name and its id agree. */
export const checkPlaces: ContentCheck = (content) => [
  ...content.files
    .filter((file) => !places.some((place) => place.test(file)) && !/\/\.[^/]*$/.test(file))
    .map((file) => ({
      file,
      wrong: 'stands where nothing reads it.',
      remedy:
        'Lessons are content/modules/<module>/NN-<lesson>.mdx with two digits, questions are questions.yaml beside them, drawings are figures/<name>.svg; names are in lower case. Move or rename the file.',
    })),
  ...content.modules.flatMap(({ folder, module, lessons }) => {
    const name = folder.slice('content/modules/'.length);
    const id = module.value?.id;
    return [
      ...(id && id !== name
        ? [{ file: module.file, ...module.locate(['id']), field: 'id', wrong: `"${id}" is not the name of the folder.`, remedy: `Write id: ${name}, or rename the folder.` }]
        : []),
      ...(lessons.length === 0 ? [{ file: module.file, wrong: 'has no lesson beside it.', remedy: `Add a lesson: ${folder}/01-<lesson>.mdx.` }] : []),
      ...lessons.flatMap((lesson) => {
        const expected = lesson.file.slice(folder.length + 4, -'.mdx'.length);
        return lesson.head && lesson.head.id !== expected
          ? [{ file: lesson.file, ...lesson.locate(['id']), field: 'id', wrong: `"${lesson.head.id}" is not the name in the file name.${nearest(lesson.head.id, [expected])}`, remedy: `Write id: ${expected}, or rename the file.` }]
          : [];
      }),
    ];
  }),
  ...content.courses.flatMap((course) => {
    const name = course.file.slice('content/courses/'.length, -'.yaml'.length);
    return course.value && course.value.id !== name
      ? [{ file: course.file, ...course.locate(['id']), field: 'id', wrong: `"${course.value.id}" is not the name of the file.`, remedy: `Write id: ${name}, or rename the file.` }]
      : [];
  }),
];
