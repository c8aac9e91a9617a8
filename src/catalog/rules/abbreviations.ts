import { type Content, textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

/** Capitals that need no explanation: everyday ones, and words in capitals for emphasis. */
const everyday = new Set(
  'US USA UK EU OK TV ID AM PM PC CD GPS PIN ATM FAQ PDF ZIP AA DC NY LA UN NOT AND OR ALL NO YES HIV DNA SMS II III IV VI'.split(' '),
);

/** What the glossary explains, and what the agency's crisis lines and services are called. */
function explained({ terms, crisisLines, services }: Content): Set<string> {
  const names = [
    ...(terms.value ?? []).flatMap(({ term, also = [], definition }) => [term, ...also, definition]),
    ...[...(crisisLines.value ?? []), ...(services.value ?? [])].map(({ name }) => name),
  ];
  return new Set(names.flatMap((name) => name.match(/\b[A-Z]{2,5}\b/g) ?? []));
}

/** What a module's own lessons write out, as in “the Fact Check Form (FCF)” or “EPICS, another US model”. */
function inLessons(module: Content['modules'][number]): Set<string> {
  const text = textsOf(module)
    .flatMap(({ passages }) => passages.map((passage) => passage.text))
    .join('\n');
  const found = text.matchAll(
    /\(([A-Z]{2,5})\)|\b([A-Z]{2,5})(?=,? (?:stands for|is short for|means)\b|, (?:a|an|the|another|one)\b| \([a-z])|\bas ([A-Z]{2,5}):/g,
  );
  return new Set([...found].flatMap(([, a, b, c]) => a ?? b ?? c ?? []));
}

/** Abbreviations in questions are explained. */
export const abbreviations: Rule = {
  id: 'Q24',
  looksFor: 'An abbreviation of two to five capitals in a question or case that neither the glossary nor the text itself explains.',
  source: ['un-mcq', 'mir-nbme-table'],
  find: ({ content, texts }) => {
    if (!content.terms.value) return [];
    const known = explained(content);
    const taught = new Map(content.modules.map((module) => [module.questions.file, inLessons(module)]));
    return texts
      .filter(({ of }) => of === 'question' || of === 'case')
      .flatMap(({ text, place }) =>
        [...new Set([...text.matchAll(/(?<![\p{L}\d&-])[A-Z]{2,5}(?=s?(?![\p{L}\d&]))/gu)].map(([found]) => found))]
          .filter((found) => !everyday.has(found) && !known.has(found) && !taught.get(place.file)?.has(found) && !text.includes(`(${found})`))
          .map((found) => ({
            ...place,
            wrong: `“${found}” is not explained.`,
            remedy: `Write it out; or add it to the glossary under "also".`,
            words: [found],
          })),
      );
  },
};
