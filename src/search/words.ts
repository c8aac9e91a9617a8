/** A word as it stands in a text. */
export interface Word {
  /** Without accents, apostrophes and capitals: what is compared. */
  plain: string;
  /** As it is written, for names that are capital letters. */
  written: string;
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
  /** Whether a hyphen joins it to the word before. */
  joined: boolean;
}

const wordsOf = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A word as it is compared. `Ramón’s` becomes `ramon`, `don’t`, `doesn’t` and `didn’t` become `dont`. */
export function plainWord(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
    .replace(/^(does|did)nt$/, 'dont');
}

const known = new Map<string, string>();

/** As `plainWord`, worked out once for each word: an index reads the same words again and again. */
function plainOf(written: string): string {
  let plain = known.get(written);
  if (plain === undefined) {
    plain = plainWord(written);
    known.set(written, plain);
  }
  return plain;
}

/** The words of a text with their places. */
export function readText(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordsOf)) {
    const [written] = found;
    const before = words.at(-1);
    const joined = before !== undefined && found.index === before.to + 1 && /[-‑]/.test(text[before.to] ?? '');
    words.push({ plain: plainOf(written), written, from: found.index, to: found.index + written.length, joined });
  }
  return words;
}

/** Words with hyphens, written as one: `hand-off` gives `handoff`, `PHQ-9` gives `phq9`. */
export function compounds(words: readonly Word[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let whole = words[i]?.plain ?? '';
    let end = i + 1;
    while (words[end]?.joined) whole += words[end++]?.plain;
    if (end > i + 1) out.push(whole);
    i = end - 1;
  }
  return out;
}
