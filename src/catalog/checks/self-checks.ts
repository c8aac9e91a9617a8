import { posix } from 'node:path';
import { faultsOf } from '../../self-check/faults.ts';
import type { Content, ContentCheck } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { lessonName } from '../read-lesson.ts';
import { mentioned, readable } from './crisis.ts';

type SelfCheck = Content['selfChecks'][number];

/** Every `lesson` within a value, wherever it stands. */
function lessonsWithin(value: unknown, path: PropertyKey[] = []): { name: string; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'lesson' && typeof one === 'string' ? [{ name: one, path: at }] : lessonsWithin(one, at);
  });
}

/** Where a self-check speaks of suicide or self-harm, it says so beforehand, and an answer to it opens the crisis panel. */
function inView({ value, locate }: SelfCheck): Problem[] {
  const found = value && mentioned(readable(value));
  return !found
    ? []
    : [
        ...(value.crisis.length > 0
          ? []
          : [
              {
                ...locate(['id']),
                wrong: `mentions "${found}" and shows no crisis line.`,
                remedy: 'Write crisis: with the number of the item and the answer from which the crisis panel opens.',
              },
            ]),
        ...(value.notice
          ? []
          : [
              {
                ...locate(['id']),
                wrong: `mentions "${found}" and does not say so beforehand.`,
                remedy: 'Write notice: with a sentence on what may be hard in it.',
              },
            ]),
      ];
}

/** Every instrument can be scored as it says, leads to lessons that exist, and is careful where it speaks of suicide. */
export const checkSelfChecks: ContentCheck = ({ selfChecks, modules }) => {
  const known = modules.flatMap(({ folder, lessons }) => lessons.map(({ file }) => `${posix.basename(folder)}/${lessonName(file)}`));
  return selfChecks.flatMap((check) => {
    const { value, locate } = check;
    if (!value) return [];
    return [
      ...faultsOf(value).map(({ path, wrong, remedy }) => ({ ...locate(path), wrong, remedy })),
      ...inView(check),
      ...lessonsWithin(value)
        .filter(({ name }) => !known.includes(name))
        .map(({ name, path }) => ({
          ...locate(path),
          wrong: `there is no lesson "${name}".${didYouMean(name, known)}`,
          remedy: 'Write the module and the lesson, as in module/lesson, or take the line out.',
        })),
    ];
  });
};
