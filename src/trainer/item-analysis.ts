import { fewest } from './small-cells.ts';

/** How sure somebody was: 1 a guess, 2 fairly sure, 3 certain. */
type Confidence = 1 | 2 | 3;

/** One answer as figures need it. */
export interface Answer {
  question: string;
  /** Points as a share of those possible, 0 to 1; an open question has 0. */
  share: number;
  /** What was chosen: ids of options, or `part=choice` where a question has several parts. Empty when it was left open. */
  picks: readonly string[];
  confidence?: Confidence;
}

/** One learner's one attempt at one quiz. */
export type Sitting = readonly Answer[];

/** How sure people were, and how often they were right. */
export interface Calibration {
  confidence: Confidence;
  /** Answers given with this confidence. */
  n: number;
  /** Their mean share of points, 0 to 1. */
  share: number;
}

/** One question over all who met it. */
export interface ItemFigures {
  question: string;
  /** Attempts in which it was drawn. */
  n: number;
  /** Mean share of points, 0 to 1: of a question with one point, the proportion right. The higher, the easier. */
  difficulty: number;
  /** Proportion fully right, 0 to 1. */
  right: number;
  /** Left open. */
  open: number;
  /** Corrected item-total correlation, −1 to 1; undefined for fewer than five, or where everybody has the same. */
  discrimination?: number;
  /** How often each choice was made, by its id, the most frequent first. */
  picks: { id: string; n: number }[];
  /** Mean confidence, 1 to 3, over the answers with one. */
  confidence?: number;
  calibration: Calibration[];
}

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;

/** Pearson's correlation; undefined where one of the two does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [mx, my] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const y = ys[i] as number;
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  return xx < 1e-12 || yy < 1e-12 ? undefined : xy / Math.sqrt(xx * yy);
}

/**
 * The figures of every question of one quiz, in the order in which they first appear.
 *
 * Discrimination is the corrected item-total correlation: that of the question's points with the mean over the other questions of the same
 * attempt, so that a question is not compared with itself (Henrysson 1963, Psychometrika 28, 211-218; a point-biserial correlation where a
 * question has one point). It uses everybody and partial points; the older index of the upper and lower 27% leaves out the middle half, and
 * was made for groups of hundreds (Kelley 1939, Journal of Educational Psychology 30, 17-24). A mean instead of a sum, because learners
 * draw different questions.
 */
export function itemFigures(sittings: readonly Sitting[]): ItemFigures[] {
  const met = new Map<string, { answer: Answer; rest: number | undefined }[]>();
  for (const sitting of sittings) {
    const sum = sitting.reduce((all, { share }) => all + share, 0);
    for (const answer of sitting) {
      const rest = sitting.length > 1 ? (sum - answer.share) / (sitting.length - 1) : undefined;
      const list = met.get(answer.question);
      if (list) list.push({ answer, rest });
      else met.set(answer.question, [{ answer, rest }]);
    }
  }
  return [...met].map(([question, list]) => {
    const answers = list.map(({ answer }) => answer);
    const compared = list.filter(({ rest }) => rest !== undefined);
    const discrimination =
      compared.length < fewest
        ? undefined
        : correlation(
            compared.map(({ answer }) => answer.share),
            compared.map(({ rest }) => rest as number),
          );
    const sure = answers.flatMap(({ confidence }) => confidence ?? []);
    return {
      question,
      n: answers.length,
      difficulty: mean(answers.map(({ share }) => share)),
      right: answers.filter(({ share }) => share > 1 - 1e-9).length / answers.length,
      open: answers.filter(({ picks }) => picks.length === 0).length,
      ...(discrimination === undefined ? {} : { discrimination }),
      picks: counted(answers.flatMap(({ picks }) => picks)),
      ...(sure.length > 0 ? { confidence: mean(sure) } : {}),
      calibration: calibrationOf(answers),
    };
  });
}

/** How often each appears, the most frequent first. */
function counted(ids: readonly string[]): { id: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

/** How often answers of each confidence were right, from guesses to certain ones: well calibrated people are right more often where they are surer. */
export function calibrationOf(answers: readonly Answer[]): Calibration[] {
  return ([1, 2, 3] as const).flatMap((confidence) => {
    const of = answers.filter((answer) => answer.confidence === confidence);
    return of.length === 0 ? [] : [{ confidence, n: of.length, share: mean(of.map(({ share }) => share)) }];
  });
}
