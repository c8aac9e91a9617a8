import type { Content } from '../content.ts';
import type { Finding, Problem } from '../problem.ts';
import type { Text } from '../texts.ts';

/** What a rule may look at. */
export interface Given {
  content: Content;
  /** Every text that somebody reads. */
  texts: readonly Text[];
  /** The day, YYYY-MM-DD: rules about dates do not look at a clock. */
  today: string;
}

/** What a rule finds: a problem, and the words found. */
export interface Found extends Problem {
  words: string[];
}

/** A rule about what is written, with its name in findings and in the comments that allow them. */
export interface Rule {
  /** Capital letters and a number. */
  id: string;
  /** What it looks for, in one sentence for authors. */
  looksFor: string;
  /** Where it comes from: ids of references, or keys of the evidence files. */
  source: string[];
  find: (given: Given) => Found[];
}

/** What the rule finds, as findings. */
export const findingsOf = ({ id, source, find }: Rule, given: Given): Finding[] => find(given).map((found) => ({ ...found, rule: id, source }));
