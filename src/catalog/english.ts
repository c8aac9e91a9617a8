import type { Root } from 'nlcst';
import { search } from 'nlcst-search';
import retextEnglish from 'retext-english';
import { unified } from 'unified';

const parser = unified().use(retextEnglish).freeze();
const parsed = new Map<string, Root>();

/** A text as paragraphs, sentences and words. */
export function english(text: string): Root {
  let root = parsed.get(text);
  if (!root) {
    root = parser.parse(text) as Root;
    parsed.set(text, root);
  }
  return root;
}

/** Lets go of the texts parsed so far: the rules go through a course module by module, and nothing looks at a module again. */
export const forgetEnglish = (): void => parsed.clear();

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  // Sentences stand in paragraphs, and nowhere else.
  const paragraphs = english(text).children.flatMap((node) => (node.type === 'ParagraphNode' ? [node] : []));
  return paragraphs.flatMap(({ children }) =>
    children.flatMap(({ type, position }) => (type === 'SentenceNode' && position ? [text.slice(position.start.offset, position.end.offset)] : [])),
  );
}

/** A stretch of a text that matches a phrase. */
export interface PhraseFound {
  phrase: string;
  words: string;
  from: number;
  to: number;
}

/** Where phrases stand in a text, whatever their case, apostrophes and hyphens, and with nothing but space between their words. */
export function phrasesIn(text: string, phrases: string[]): PhraseFound[] {
  const out: PhraseFound[] = [];
  search(
    english(text),
    phrases,
    (nodes, _index, _parent, phrase) => {
      const from = nodes[0]?.position?.start.offset ?? 0;
      const to = nodes.at(-1)?.position?.end.offset ?? from;
      out.push({ phrase, words: text.slice(from, to), from, to });
    },
    { allowLiterals: true },
  );
  return out;
}

/** The text with what stands in curly quotation marks left blank, at the same offsets. A quotation that runs on to the next paragraph ends with the text. */
export const withoutQuotes = (text: string): string =>
  text.replaceAll(/“[^”]*(?:”|$)/g, (quoted) => `“${' '.repeat(Math.max(0, quoted.length - 2))}”`);
