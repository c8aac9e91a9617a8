import type { ModuleFolder } from '../content.ts';
import type { Rule } from './rule.ts';

/** Critical values of chi-square at p = 0.01 for 1 to 5 degrees of freedom. */
const critical = [6.635, 9.21, 11.345, 13.277, 15.086];

/** Expected answers at a position below which chi-square says little; such positions are put together. Sums of thirds do not come out even. */
const fewest = 5 - 1e-9;

/** Where the right answers stand, as written: the count of options, and the place of the key from 0. */
interface Key {
  options: number;
  at: number;
}

/**
 * Chi-square of where right answers stand against an even spread, each question spreading evenly over its own options.
 * @returns undefined when there are too few questions to say anything
 */
export function positionTest(keys: readonly Key[]): { chiSquare: number; piledUp: boolean; counts: number[] } | undefined {
  const places = Math.max(0, ...keys.map(({ options }) => options));
  const counts = Array.from({ length: places }, (_, place) => keys.filter(({ at }) => at === place).length);
  const expected = counts.map((_, place) => keys.reduce((sum, { options }) => sum + (place < options ? 1 / options : 0), 0));
  const cells = counts.map((count, place) => ({ count, expected: expected[place] ?? 0 }));
  while (cells.length > 1 && (cells.at(-1)?.expected ?? 0) < fewest) {
    const last = cells.pop();
    const before = cells.at(-1);
    if (last && before) {
      before.count += last.count;
      before.expected += last.expected;
    }
  }
  const limit = critical[cells.length - 2];
  if (limit === undefined || cells.some((cell) => cell.expected < fewest)) return undefined;
  const chiSquare = cells.reduce((sum, cell) => sum + (cell.count - cell.expected) ** 2 / cell.expected, 0);
  return { chiSquare, piledUp: chiSquare > limit, counts };
}

function keysOf({ questions }: ModuleFolder): Key[] {
  return (questions.value?.questions ?? []).flatMap((question) => {
    if (question.type === 'choice')
      return question.several ? [] : [{ options: question.options.length, at: question.options.findIndex(({ correct }) => correct) }];
    return [];
  });
}

/** Over a module, right answers do not pile up at one position. */
export const answerPositions: Rule = {
  id: 'Q13',
  looksFor: 'Right answers of a module’s single-answer choices that pile up at one position as written (chi-square, p below 0.01).',
  source: ['aledev-haladyna', 'pennstate'],
  find: ({ content }) =>
    content.modules.flatMap((folder) => {
      const tested = positionTest(keysOf(folder));
      return tested?.piledUp
        ? [
            {
              ...folder.questions.locate(['questions']),
              wrong: `right answers pile up: ${tested.counts.map((count, i) => `${count} at position ${i + 1}`).join(', ')}.`,
              remedy: 'Change the order of options in some questions; ids stay with their options.',
              words: [],
            },
          ]
        : [];
    }),
};
