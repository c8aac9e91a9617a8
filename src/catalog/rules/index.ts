import type { Content, ModuleFolder } from '../content.ts';
import { forgetEnglish } from '../english.ts';
import type { Finding } from '../problem.ts';
import { moduleTexts, readTexts } from '../texts.ts';
import { abbreviations } from './abbreviations.ts';
import { answerPositions } from './answer-positions.ts';
import { articles } from './articles.ts';
import { bipseClaims } from './bipse-claims.ts';
import { convergingKey } from './converging-key.ts';
import { checkedDates, reviewDates } from './dates.ts';
import { gradedDeaths } from './graded-deaths.ts';
import { keyLength } from './key-length.ts';
import { languageRules } from './language.ts';
import { longestKeys } from './longest-keys.ts';
import { negativeStem } from './negative-stem.ts';
import { numberOrder } from './number-order.ts';
import { optionCount } from './option-count.ts';
import { optionGrammar } from './option-grammar.ts';
import { optionWords } from './option-words.ts';
import { sectionGrade } from './reading-grade.ts';
import { repeatedWords } from './repeated-words.ts';
import { findingsOf, type Given, type Rule } from './rule.ts';
import { safeWords } from './safe-words.ts';
import { stemEcho } from './stem-echo.ts';
import { suicideMeans } from './suicide-means.ts';
import { suicideNotes } from './suicide-notes.ts';
import { uncitedNumbers } from './uncited-numbers.ts';

/** Every rule but those of content/language.yaml. */
export const rules: readonly Rule[] = [
  suicideMeans,
  suicideNotes,
  ...safeWords,
  gradedDeaths,
  negativeStem,
  ...optionWords,
  keyLength,
  stemEcho,
  optionGrammar,
  convergingKey,
  numberOrder,
  answerPositions,
  optionCount,
  abbreviations,
  longestKeys,
  uncitedNumbers,
  bipseClaims,
  sectionGrade,
  articles,
  repeatedWords,
  reviewDates,
  checkedDates,
];

/** Whether an earlier finding has told the same words at the same place. */
function isTold(finding: Finding, earlier: readonly Finding[]): boolean {
  return earlier.some(
    (one) =>
      one.file === finding.file &&
      one.line === finding.line &&
      one.field === finding.field &&
      finding.words.some((words) => one.words.some((told) => told.toLowerCase().includes(words.toLowerCase()))),
  );
}

/** The rules that look at lists of the whole site and not at what a module says. */
const ofTheSite: readonly Rule[] = [reviewDates, checkedDates];
const ofModules = rules.filter((rule) => !ofTheSite.includes(rule));

function findIn(given: Given, looking: readonly Rule[]): Finding[] {
  const first = looking.flatMap((rule) => findingsOf(rule, given));
  const safety = first.filter(({ rule }) => rule.startsWith('SM'));
  const language = languageRules(given)
    .flatMap((rule) => findingsOf(rule, given))
    .filter((finding) => !isTold(finding, safety));
  forgetEnglish();
  return [...first, ...language];
}

/**
 * Runs every rule over one module, whose content stands with that of the site and without other modules: no rule looks from one module into another.
 * What safe messaging has told of some words, the language rules do not tell again.
 */
export const findInModule = (site: Content, module: ModuleFolder, today: string): Finding[] =>
  findIn({ content: { ...site, modules: [module] }, texts: moduleTexts(site.root, module), today }, ofModules);

/** Runs every rule over what belongs to no module. */
export const findInSite = (site: Content, today: string): Finding[] => {
  const content = { ...site, modules: [] };
  return findIn({ content, texts: readTexts(content), today }, rules);
};

/** The names of all rules, by which comments allow findings. */
export const ruleNames = (site: Content): string[] => [...rules, ...(site.language.value ?? [])].map(({ id }) => id);
