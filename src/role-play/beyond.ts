import type { Numbered, NumberedReply } from './numbered.ts';

/** What lies beyond each state, over all ways on from it, by the number of the state. */
export interface Beyond {
  /** Most and fewest points that can still be earned. */
  best: Int16Array;
  worst: Int16Array;
  /** Outcomes at which the ways that earn them arrive, as bits. */
  bestEnds: Uint8Array;
  worstEnds: Uint8Array;
  /** Most and fewest choices to an ending. */
  longest: Int16Array;
  shortest: Int16Array;
  /** How many ways there are. */
  paths: Float64Array;
  /** Most and fewest points for each skill. */
  skillMax: Int16Array[];
  skillMin: Int16Array[];
  /** A way on has more choices than `most`: the tables do not hold it. */
  tooLong: boolean;
  /** How many choices a way may have at most. */
  readonly most: number;
  /** Takes what lies beyond a reply into account for its state. `to` is a state that is done, or an ending as -1 minus its place. */
  fold(state: number, reply: NumberedReply, to: number): void;
}

/** Makes tables for as many states as there is room for; memory is taken only for those that are written. */
export function makeBeyond({ turns, endings, skills }: Numbered, room: number): Beyond {
  const dearest = Math.max(
    1,
    ...turns.map(({ replies }) => Math.max(...replies.map(({ points, marks }) => Math.max(Math.abs(points), ...marks.map(Math.abs))))),
  );
  const most = Math.floor(32_767 / dearest);
  const best = new Int16Array(room);
  const worst = new Int16Array(room);
  const bestEnds = new Uint8Array(room);
  const worstEnds = new Uint8Array(room);
  const longest = new Int16Array(room);
  const shortest = new Int16Array(room);
  const paths = new Float64Array(room);
  const skillMax = skills.map(() => new Int16Array(room));
  const skillMin = skills.map(() => new Int16Array(room));
  const beyond: Beyond = {
    tooLong: false,
    most,
    best,
    worst,
    bestEnds,
    worstEnds,
    longest,
    shortest,
    paths,
    skillMax,
    skillMin,
    fold(state, { points, marks }, to) {
      const first = paths[state] === 0;
      const ends = to < 0;
      const outcome = ends ? (endings[-1 - to] as { outcome: number }).outcome : 0;
      const high = points + (ends ? 0 : (best[to] as number));
      const low = points + (ends ? 0 : (worst[to] as number));
      const highEnds = ends ? outcome : (bestEnds[to] as number);
      const lowEnds = ends ? outcome : (worstEnds[to] as number);
      if (first || high > (best[state] as number)) {
        best[state] = high;
        bestEnds[state] = highEnds;
      } else if (high === best[state]) (bestEnds[state] as number) |= highEnds;
      if (first || low < (worst[state] as number)) {
        worst[state] = low;
        worstEnds[state] = lowEnds;
      } else if (low === worst[state]) (worstEnds[state] as number) |= lowEnds;
      const far = 1 + (ends ? 0 : (longest[to] as number));
      const near = 1 + (ends ? 0 : (shortest[to] as number));
      if (far > most) beyond.tooLong = true;
      if (first || far > (longest[state] as number)) longest[state] = far;
      if (first || near < (shortest[state] as number)) shortest[state] = near;
      for (let i = 0; i < skillMax.length; i++) {
        const highest = skillMax[i] as Int16Array;
        const lowest = skillMin[i] as Int16Array;
        const mark = marks[i] as number;
        const top = mark + (ends ? 0 : (highest[to] as number));
        const bottom = mark + (ends ? 0 : (lowest[to] as number));
        if (first || top > (highest[state] as number)) highest[state] = top;
        if (first || bottom < (lowest[state] as number)) lowest[state] = bottom;
      }
      (paths[state] as number) += ends ? 1 : (paths[to] as number);
    },
  };
  return beyond;
}
