import { type PhraseFound, phrasesIn, withoutQuotes } from '../english.ts';
import type { LanguageRule } from '../schema.ts';
import type { Text } from '../texts.ts';
import type { Given, Rule } from './rule.ts';

/** The plural of a word that may stand last in a phrase. */
function plural(word: string): string[] {
  if (word.length < 4 || /(?:s|ed|ing)$/.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/** The forms of a phrase that are searched for: with a space or a hyphen between its words, and in the plural. */
export function forms(phrase: string): string[] {
  const [first = '', ...rest] = phrase.toLowerCase().split(/[\s-]+/);
  const joined = rest.reduce((made, word) => made.flatMap((one) => [`${one} ${word}`, `${one}-${word}`]), [first]);
  const last = rest.at(-1) ?? first;
  return [...joined, ...joined.flatMap((one) => plural(last).map((many) => one.slice(0, one.length - last.length) + many))];
}

/** What is searched for, and which rule each form belongs to. */
interface Search {
  owners: Map<string, LanguageRule>;
  /** Whether a text may hold any of it: far faster than parsing. */
  may: RegExp;
}

const searches = new WeakMap<readonly LanguageRule[], Search>();

/** The search for all phrases of the rules, made once. */
function searchFor(rules: readonly LanguageRule[]): Search {
  const made = searches.get(rules) ?? makeSearch(rules);
  searches.set(rules, made);
  return made;
}

function makeSearch(rules: readonly LanguageRule[]): Search {
  const owners = new Map<string, LanguageRule>();
  for (const rule of rules) for (const phrase of rule.avoid) for (const form of forms(phrase)) owners.set(form, owners.get(form) ?? rule);
  const loosely = [...new Set(rules.flatMap(({ avoid }) => avoid))].map((phrase) =>
    phrase
      .replace(/y$/, '')
      .replaceAll(/[’']/g, "[’']?")
      .replaceAll(/[\s-]+/g, '[\\s-]*'),
  );
  return { owners, may: new RegExp(`(?<!\\p{L})(?:${loosely.join('|')})(?:ys?|ies|e?s)?(?!\\p{L})`, 'iu') };
}

/** Of two that overlap, the longer one. */
const widest = (found: PhraseFound[]): PhraseFound[] =>
  found.filter(
    (one) => !found.some((other) => other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from),
  );

/** Whether the language rules hold for a text: not for what a character says, and not for what is shown as a poor example. */
const ours = ({ speech }: Text): boolean => speech === 'author';

/** A search through all texts, made once for all rules of content/language.yaml. */
function wordsIn(texts: readonly Text[], { owners, may }: Search): { text: Text; rule: LanguageRule; words: string }[] {
  const phrases = [...owners.keys()];
  return texts.flatMap((text) => {
    // Hyphens that do not break a line are hyphens.
    const plain = text.text.replaceAll(/[‐‑]/g, '-');
    if (!ours(text) || !may.test(plain)) return [];
    const told = new Set<string>();
    return widest(phrasesIn(withoutQuotes(plain), phrases)).flatMap(({ phrase, words }) => {
      const rule = owners.get(phrase);
      const again = told.has(words.toLowerCase());
      told.add(words.toLowerCase());
      return !rule || again || (rule.unlessCited && text.sources.length > 0) ? [] : [{ text, rule, words }];
    });
  });
}

const list = (words: string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

/** The rules of content/language.yaml: words that we do not write. */
export function languageRules({ content, texts }: Given): Rule[] {
  const rules = content.language.value ?? [];
  const found = rules.length > 0 ? wordsIn(texts, searchFor(rules)) : [];
  return rules.map((rule) => ({
    id: rule.id,
    looksFor: rule.avoid.join(', '),
    source: rule.sources,
    find: () =>
      found
        .filter((one) => one.rule === rule)
        .map(({ text, words }) => ({
          ...text.place,
          wrong: `says “${words}”.`,
          remedy: `Write ${list(rule.prefer.map((one) => `“${one}”`))}.${rule.why ? ` ${rule.why}` : ''} If somebody else’s words are meant, put them in curly quotation marks.`,
          words: [words],
        })),
  }));
}
