import type { Asked } from './ask.ts';
import { kinds as allKinds, type CoreFile, type Kind } from './schema.ts';
import type { Match } from './search-index.ts';
import { termOf } from './synonyms.ts';
import { beginning, covering, named as gains, priors, together, verbatim } from './weights.ts';
import { readText } from './words.ts';

/** A document that was found. */
export interface Found {
  document: number;
  kind: Kind;
  score: number;
}

/** Results of one kind. */
export interface Group {
  kind: Kind;
  /** The best first. */
  found: Found[];
}

/** Results with less than this share of the best one's score are left out, when there are more than a few. */
const least = 0.25;
const few = 6;

/** Results of one kind, at most. */
const most = 30;

/** The kind of a document, by its number. */
function kindOf(document: number, starts: CoreFile['kinds']): Kind {
  return starts.findLast(([, first]) => first <= document)?.[0] ?? allKinds[0];
}

const byScore = (one: Found, other: Found): number => other.score - one.score || one.document - other.document;

/**
 * Orders what was found: by score, by how much of the question was found, and by kind.
 * @param core where documents of each kind begin, and which explains what
 * @param isTop whether a document stands for a whole page
 */
export function rank(
  matches: readonly Match[],
  { slots, named, practical }: Asked,
  core: Pick<CoreFile, 'kinds' | 'synonyms' | 'entries'>,
  isTop: (document: number) => boolean,
): Found[] {
  const explained = new Set(core.synonyms.flatMap(({ id }, i) => (named.includes(termOf(id)) ? (core.entries[i] ?? -1) : [])));
  const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
  const found = matches
    .map((match): Found => {
      const covered = slots.reduce((sum, { terms, weight }) => sum + (terms.some((term) => match.terms.has(term)) ? weight : 0), 0);
      const kind = kindOf(match.document, core.kinds);
      const share = whole > 0 ? covered / whole : 1;
      const gain =
        (explained.has(match.document) ? gains.gain : 1) *
        (practical && kind === 'term' ? gains.practical : 1) *
        (kind === 'lesson' && isTop(match.document) ? beginning.share : 1);
      return { document: match.document, kind, score: match.score * (1 - covering.share + covering.share * share) * priors[kind] * gain };
    })
    .sort(byScore);
  const enough = (found[0]?.score ?? 0) * least;
  return found.filter(({ score }, place) => place < few || score >= enough);
}

/** The words of a document. */
export interface ReadDocument {
  stems: string[];
  plain: ReadonlySet<string>;
}

/** Reads the words of a document's title and text. */
export function readDocument(text: string, reduce: (plain: string) => string): ReadDocument {
  const words = readText(text).map(({ plain }) => plain);
  return { stems: words.map(reduce), plain: new Set(words) };
}

/**
 * The share of a question whose words stand together in a text, in the question's order: from 0 to 1. Only runs of two words and more count.
 */
function standingTogether({ words }: Asked, { stems }: ReadDocument): number {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  let best = 0;
  for (let at = 0; at < stems.length; at++)
    for (let from = 0; from < words.length; from++) {
      if (stems[at] !== words[from]?.stem) continue;
      let [run, weight] = [0, 0];
      while (words[from + run] && stems[at + run] === words[from + run]?.stem) weight += words[from + run++]?.weight ?? 0;
      if (run > 1) best = Math.max(best, weight);
    }
  return whole > 0 ? best / whole : 0;
}

/** The share of a question's words that stand in a text as they were typed: from 0 to 1. */
function shareVerbatim({ words }: Asked, { plain: there }: ReadDocument): number {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  return whole > 0 ? words.reduce((sum, { plain, weight }) => sum + (there.has(plain) ? weight : 0), 0) / whole : 0;
}

/**
 * Moves up those of the first results in whose texts the question's words stand together, and as they were typed.
 * @param read the first results, by document; those beyond gain nothing
 */
export function regard(found: readonly Found[], asked: Asked, read: ReadonlyMap<number, ReadDocument>): Found[] {
  const near = found.map((one) => {
    const words = read.get(one.document);
    if (!words) return one;
    const gain = together.gain * standingTogether(asked, words) + verbatim.gain * shareVerbatim(asked, words);
    return { ...one, score: one.score * (1 + gain) };
  });
  return near.sort(byScore);
}

/** Results by kind. The kind with the best result stands first. */
export function grouped(found: readonly Found[]): Group[] {
  const groups: Group[] = [];
  for (const one of found) {
    const group = groups.find(({ kind }) => kind === one.kind);
    if (!group) groups.push({ kind: one.kind, found: [one] });
    else if (group.found.length < most) group.found.push(one);
  }
  return groups;
}
