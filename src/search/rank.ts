import type { Asked } from './ask.ts';
import type { CoreFile, Kind } from './schema.ts';
import type { Match } from './search-index.ts';
import { termOf } from './synonyms.ts';
import { covering, named as gains, priors } from './weights.ts';

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

/** Results with less than this share of the best one's score are left out. */
const least = 0.2;

/** Results of one kind, at most. */
const most = 30;

/** The kind of a document, by its number. */
export function kindOf(document: number, starts: CoreFile['kinds']): Kind {
  return starts.findLast(([, first]) => first <= document)?.[0] ?? 'lesson';
}

/**
 * Orders what was found: by score, by how much of the question was found, and by kind. The kind with the best result stands first.
 * @param index where documents of each kind begin, and which explains what
 */
export function rank(matches: readonly Match[], { slots, named }: Asked, { kinds, synonyms, entries }: Pick<CoreFile, 'kinds' | 'synonyms' | 'entries'>): Group[] {
  const explained = new Set(synonyms.flatMap(({ id }, i) => (named.includes(termOf(id)) ? (entries[i] ?? -1) : [])));
  const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
  const found = matches
    .map((match): Found => {
      const covered = slots.reduce((sum, { terms, weight }) => sum + ([...terms].some((term) => match.terms.has(term)) ? weight : 0), 0);
      const kind = kindOf(match.document, kinds);
      const share = whole > 0 ? covered / whole : 1;
      const gain = explained.has(match.document) ? gains.gain : 1;
      return { document: match.document, kind, score: match.score * (1 - covering.share + covering.share * share) * priors[kind] * gain };
    })
    .sort((one, other) => other.score - one.score || one.document - other.document);
  const best = found[0]?.score ?? 0;
  const groups: Group[] = [];
  for (const one of found) {
    if (one.score < best * least) break;
    const group = groups.find(({ kind }) => kind === one.kind);
    if (!group) groups.push({ kind: one.kind, found: [one] });
    else if (group.found.length < most) group.found.push(one);
  }
  return groups;
}
