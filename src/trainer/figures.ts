import type { Outcome } from '../role-play/schema.ts';
import type { Digest } from './digest.ts';
import { type ItemFigures, itemFigures } from './item-analysis.ts';
import { type PrePost, prePost } from './pre-post.ts';
import type { Row } from './rows.ts';
import { fewest, hiddenGroups } from './small-cells.ts';

/** The name under which people without a group are counted. */
const noGroup = '';

/** A group figure; `hidden` where it would be about too few people, undefined where there is nobody. */
export type Figure<T> = T | 'hidden' | undefined;

/** One group in the table of groups. */
export interface GroupLine {
  group: string;
  people: number;
  /** How many have done everything, are overdue, or have not returned anything. */
  counts: Figure<{ done: number; overdue: number; none: number }>;
  /** Mean score over those who have one, 0 to 1. */
  score: Figure<{ n: number; mean: number }>;
}

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;

const sizes = (groups: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const group of groups) found.set(group, (found.get(group) ?? 0) + 1);
  return found;
};

const groupOf = ({ group }: { group?: string }): string => group ?? noGroup;

/** The groups that are hidden by how many people they have: every other view hides these first. */
export const hiddenAmong = (rows: readonly Pick<Row, 'group'>[]): Set<string> => hiddenGroups(sizes(rows.map(groupOf)));

/** The table of groups, with a line for all at the end. Small groups are hidden in each column by the people behind that column. */
export function groupLines(rows: readonly Row[]): { lines: GroupLine[]; all: GroupLine } {
  const byGroup = Map.groupBy(rows, groupOf);
  const scored = rows.filter(({ score }) => score !== undefined);
  const hiddenCounts = hiddenAmong(rows);
  const hiddenScores = hiddenGroups(sizes(scored.map(groupOf)), hiddenCounts);
  const line = (group: string, members: readonly Row[], counts: boolean, scores: boolean): GroupLine => {
    const own = members.flatMap(({ score }) => score ?? []);
    const counted = {
      done: members.filter(({ state }) => state === 'done').length,
      overdue: members.filter(({ overdue }) => overdue).length,
      none: members.filter(({ state }) => state === 'none').length,
    };
    return {
      group,
      people: members.length,
      counts: members.length === 0 ? undefined : counts ? 'hidden' : counted,
      score: own.length === 0 ? undefined : scores ? 'hidden' : { n: own.length, mean: mean(own) },
    };
  };
  return {
    lines: [...byGroup].map(([group, members]) => line(group, members, hiddenCounts.has(group), hiddenScores.has(group))),
    all: line(noGroup, rows, rows.length < fewest, scored.length < fewest),
  };
}

/** One question in the table of questions. */
export type QuestionLine = { question: string; n: number } & ({ hidden: true } | ({ hidden: false } & ItemFigures));

/** About whom a figure is: one group, or all when it is left out. */
export interface Whom {
  group?: string | undefined;
  /** Groups hidden in other views: see `hiddenAmong`. */
  elsewhere?: ReadonlySet<string>;
}

/** Whether a figure about one group may be shown beside that about all. */
function mayShow(groups: readonly string[], { group, elsewhere }: Whom): boolean {
  return group === undefined ? groups.length >= fewest : !hiddenGroups(sizes(groups), elsewhere).has(group);
}

/**
 * The questions of one quiz, over all or over one group.
 * @param digests those that count, one for each learner
 */
export function questionLines(digests: readonly Digest[], quiz: string, whom: Whom = {}): QuestionLine[] {
  const { group } = whom;
  const took = digests.filter(({ sittings }) => sittings[quiz]);
  const met = new Map<string, string[]>();
  for (const digest of took)
    for (const { question } of digest.sittings[quiz] ?? []) {
      const list = met.get(question);
      if (list) list.push(groupOf(digest));
      else met.set(question, [groupOf(digest)]);
    }
  const own = group === undefined ? took : took.filter((digest) => groupOf(digest) === group);
  return itemFigures(own.flatMap(({ sittings }) => (sittings[quiz] ? [sittings[quiz]] : []))).map((figures) =>
    mayShow(met.get(figures.question) ?? [], whom) ? { hidden: false, ...figures } : { hidden: true, question: figures.question, n: figures.n },
  );
}

/** How one conversation went for a group. */
export interface ScenarioFigures {
  /** People who came to an ending. */
  n: number;
  /** How the first play of each turned out: later ones are played with the debrief known. */
  first: Record<Outcome, number>;
  /** The best outcome of each. */
  best: Record<Outcome, number>;
  /** Mean share of the full mark per skill in the first plays, 0 to 1. */
  skills: Record<string, number>;
}

/** How a conversation went, over all or over one group. */
export function scenarioFigures(digests: readonly Digest[], scenario: string, whom: Whom = {}): Figure<ScenarioFigures> {
  const { group } = whom;
  const all = digests.flatMap((digest) => {
    const first = digest.plays[scenario];
    const best = digest.items.find(({ object }) => object === scenario)?.outcome;
    return first ? [{ group: groupOf(digest), first, best: best ?? first.outcome }] : [];
  });
  const played = group === undefined ? all : all.filter((one) => one.group === group);
  if (played.length === 0) return undefined;
  if (
    !mayShow(
      all.map((one) => one.group),
      whom,
    )
  )
    return 'hidden';
  const counted = (outcomes: readonly Outcome[]) => ({
    good: outcomes.filter((one) => one === 'good').length,
    mixed: outcomes.filter((one) => one === 'mixed').length,
    poor: outcomes.filter((one) => one === 'poor').length,
  });
  const skills = new Set(played.flatMap(({ first }) => Object.keys(first.skills)));
  return {
    n: played.length,
    first: counted(played.map(({ first }) => first.outcome)),
    best: counted(played.map(({ best }) => best)),
    skills: Object.fromEntries([...skills].map((skill) => [skill, mean(played.flatMap(({ first }) => first.skills[skill] ?? []))])),
  };
}

/** The two tests of a course, with both results of everybody who took both. */
export interface PrePostFigures extends PrePost {
  /** Sorted by the first result, without names. */
  pairs: { pre: number; post: number }[];
}

/** Courses whose pre-test and post-test were both asked for. */
export const pairedCourses = (objects: readonly string[]): string[] =>
  objects.flatMap((object) => {
    const [, course] = /^quiz:([^/]+)\/pre-test$/.exec(object) ?? [];
    return course && objects.includes(`quiz:${course}/post-test`) ? [course] : [];
  });

/** Before and after a course, over all or over one group; never for fewer than five people. */
export function prePostFigures(digests: readonly Digest[], course: string, whom: Whom = {}): Figure<PrePostFigures> {
  const { group } = whom;
  const shareOf = ({ items }: Digest, kind: string) => items.find(({ object }) => object === `quiz:${course}/${kind}`)?.share;
  const all = digests.flatMap((digest) => {
    const [pre, post] = [shareOf(digest, 'pre-test'), shareOf(digest, 'post-test')];
    return pre === undefined || post === undefined ? [] : [{ group: groupOf(digest), pre, post }];
  });
  const pairs = (group === undefined ? all : all.filter((one) => one.group === group)).map(({ pre, post }) => ({ pre, post }));
  if (pairs.length === 0) return undefined;
  const figures = mayShow(
    all.map((one) => one.group),
    whom,
  )
    ? prePost(pairs)
    : undefined;
  return figures ? { ...figures, pairs: pairs.sort((a, b) => a.pre - b.pre || a.post - b.post) } : 'hidden';
}

/** How many people have a result in each tenth: 0 up to 10%, and so on; a full mark stands in the last. */
export function tenths(shares: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const share of shares) {
    const bin = Math.min(9, Math.floor(share * 10 + 1e-9));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
