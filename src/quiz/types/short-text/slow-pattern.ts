/** How many parts of a pattern may stand for any number of signs: each one multiplies the ways to try a text. Our own choice. */
export const mostOpenParts = 3;

const skipped = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]/suy;
const groupStart = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const quantifier = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;

/** Whether a quantifier lets its part be there more than once, and whether it leaves open how often. */
function reads([whole, least, range, most]: RegExpExecArray): { repeats: boolean; open: boolean } {
  if (whole.startsWith('?')) return { repeats: false, open: false };
  if (least === undefined) return { repeats: true, open: true };
  const upTo = range === undefined ? least : most;
  return { repeats: upTo === '' || Number(upTo) > 1, open: range !== undefined && (upTo === '' || Number(upTo) > Number(least) + 1) };
}

/**
 * Why a regular expression could take a browser minutes on a text that nearly fits; undefined when it cannot.
 * A group that is repeated and holds a quantifier or alternatives can be tried in as many ways as there are ways to cut the text.
 */
export function slowPattern(pattern: string): 'nested' | 'open' | undefined {
  const groups: boolean[] = [false];
  let closed = false;
  let open = 0;
  for (let at = 0; at < pattern.length; ) {
    const next = (piece: RegExp): RegExpExecArray | null => {
      piece.lastIndex = at;
      return piece.exec(pattern);
    };
    const skip = next(skipped);
    const group = skip ? null : next(groupStart);
    const count = skip || group ? null : next(quantifier);
    if (group) groups.push(false);
    else if (count) {
      const { repeats, open: isOpen } = reads(count);
      if (repeats && closed) return 'nested';
      if (isOpen) open++;
      groups[groups.length - 1] = true;
    } else if (pattern[at] === '|') groups[groups.length - 1] = true;
    const ends = !skip && !group && !count && pattern[at] === ')';
    // What a group holds, the group around it holds as well.
    closed = ends && (groups.pop() ?? false);
    if (closed && groups.length > 0) groups[groups.length - 1] = true;
    at += (skip ?? group ?? count)?.[0].length ?? 1;
  }
  return open > mostOpenParts ? 'open' : undefined;
}
