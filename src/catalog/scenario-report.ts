import type { Fault } from '../role-play/fault.ts';
import type { Figures } from '../role-play/prove.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { proofOf } from './proofs.ts';

/** What the prover says of one scenario. Without figures it could not be walked whole. */
export interface ScenarioFigures extends Partial<Omit<Figures, 'best' | 'worst' | 'openings'>> {
  scenario: string;
  title: string;
}

/** The figures of every scenario that can be read. */
export function scenarioFigures(content: Content): ScenarioFigures[] {
  return content.scenarios.flatMap(({ value }) => {
    if (!value) return [];
    const { best: _best, worst: _worst, openings: _openings, ...figures } = proofOf(value).figures ?? {};
    return [{ scenario: value.id, title: value.title, ...figures }];
  });
}

/** What the prover warns of: worth a look, and no reason to refuse the content. */
export function scenarioWarnings(content: Content): Problem[] {
  return content.scenarios.flatMap(({ value, locate }) =>
    value ? proofOf(value).warnings.map(({ path, wrong, remedy }: Fault) => ({ ...locate(path), wrong, remedy })) : [],
  );
}

const many = (count: number) => (Number.isFinite(count) ? count.toLocaleString('en-US') : 'more than 10^308');

/** The figures as lines of text. */
export function sayScenarios(all: readonly ScenarioFigures[]): string {
  return all
    .map(({ scenario, turns, replies, endings, words, states, paths, shortest, longest, points, skills, longestIsBest }) =>
      turns === undefined || !points || !skills
        ? `${scenario}: could not be walked`
        : [
            `${scenario}: ${turns} turns, ${replies} replies, ${endings} endings, ${words} words; a play has ${shortest} to ${longest} replies; ${many(paths ?? 0)} ways through ${many(states ?? 0)} states`,
            `  points ${points.min} to ${points.max}: ${Object.entries(skills)
              .map(([skill, range]) => `${skill} ${range.min} to ${range.max}, full mark ${range.full}`)
              .join('; ')}`,
            `  the best reply is the longest in ${longestIsBest} of ${turns} turns`,
          ].join('\n'),
    )
    .join('\n');
}
