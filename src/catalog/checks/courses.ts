import { posix } from 'node:path';
import type { ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';

/** A course names modules that exist, each once. */
export const checkCourses: ContentCheck = ({ courses, modules }) => {
  const known = modules.map(({ folder }) => posix.basename(folder));
  return courses.flatMap((course) =>
    (course.value?.modules ?? []).flatMap((id, i, all) => {
      const place = course.locate(['modules', i]);
      if (!known.includes(id))
        return [{ ...place, wrong: `there is no module "${id}".${didYouMean(id, known)}`, remedy: `Write one of: ${known.join(', ')}.` }];
      return all.indexOf(id) < i ? [{ ...place, wrong: `names the module "${id}" a second time.`, remedy: 'Take the second one out.' }] : [];
    }),
  );
};
