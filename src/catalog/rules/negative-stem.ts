import { placedQuestions } from '../content.ts';
import { sentencesOf, withoutQuotes } from '../english.ts';
import type { Rule } from './rule.ts';

const excluding = /\bexcept(?! for )\b|(?<!\bat )\bleast\b/;
const negated = /\b(?:not|cannot)\b|n['’]t\b/;
/** Where a clause begins that belongs to the case and not to what is asked. */
const aside = /\b(?:if|when|who|whom|whose|that|because|although|though|while|since|after|before|until|but|and|so)\b/i;

/** What a sentence asks: a question, or an instruction; without the clauses that tell the case. */
function asked(sentence: string): string {
  const plain = withoutQuotes(sentence).trim();
  if (!/\?$/.test(plain) && !/^(?:choose|pick|select|name|mark|find|rate|sort|match|complete|put)\b/i.test(plain)) return '';
  const [first = '', ...rest] = plain.split(/,\s+/);
  const asking = /^(?:which|what|who|where|when|how|why|choose|pick|select|name|mark|find|rate|sort|match|complete|put)\b/i;
  const clause = asking.test(first) ? plain : (rest.find((one) => asking.test(one)) ?? first);
  const [word = ''] = clause.split(/\s/);
  return word + (clause.slice(word.length).split(aside)[0] ?? '');
}

/** Stems that ask for what is not so. */
export const negativeStem: Rule = {
  id: 'Q02',
  looksFor: '“Not”, “except” or “least” in what a stem asks. NOT in capitals may stand where it cannot be avoided.',
  source: ['mir-nbme-table', 'un-mcq'],
  find: ({ content }) =>
    placedQuestions(content).flatMap(({ question, locate, path }) =>
      sentencesOf(question.stem)
        .map(asked)
        .flatMap((ask) => excluding.exec(ask)?.[0] ?? negated.exec(ask)?.[0] ?? [])
        .slice(0, 1)
        .map((found) => ({
          ...locate([...path, 'stem']),
          wrong: `the stem asks with “${found}”, which is easily overlooked.`,
          remedy: 'Ask for what is so, or for what the officer does.',
          words: [found],
        })),
    ),
};
