import { withoutQuotes } from '../english.ts';
import { type OptionSet, optionSets } from './option-sets.ts';
import type { Rule } from './rule.ts';

const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'), 'i');

/** A rule about words that may not stand in options. */
function inOptions(
  rule: Omit<Rule, 'find'>,
  words: RegExp,
  says: string,
  remedy: string,
  text: (option: string) => string = (option) => option,
): Rule {
  const inSet = ({ options }: OptionSet) =>
    options.flatMap((option) => {
      const found = words.exec(text(option.text))?.[0].trim();
      return found ? [{ ...option.place, wrong: `“${found}” ${says}`, remedy, words: [found] }] : [];
    });
  return { ...rule, find: ({ content }) => optionSets(content).flatMap(inSet) };
}

/** Rules about the words of options. What somebody says in an option, between curly quotation marks, may hold absolute words. */
export const optionWords: Rule[] = [
  inOptions(
    {
      id: 'Q03',
      looksFor: '“All of the above”, “none of the above” and the like as an option.',
      source: ['mir-nbme-table', 'un-mcq', 'thirteen-rules'],
    },
    anyOf(
      '\\b(?:all|none|both|any|neither|either|two|three|some|most) of (?:the (?:above|others?|other (?:options|answers))|them)(?=[.,;]?$)',
      '\\b(?:all|none|both|any|neither|either|two|three|some|most) of these(?: (?:options|answers))?(?=[.,;]?$)',
      '\\bnot given\\b|\\bno option\\b',
    ),
    'points to other options.',
    'Write an option that stands by itself; for several right options write several: true.',
  ),
  inOptions(
    { id: 'Q04', looksFor: 'Options that combine others: “A and B”, “both the first and the third”.', source: ['un-mcq', 'item-checklist'] },
    anyOf(
      '^(?:both |either )?(?:options? |answers? )?(?:[A-F]|\\d) (?:and|or|but not) (?:[A-F]|\\d)(?= |[.,;]?$)(?! (?:call|visit|time|week|day|hour|minute)s?\\b)',
      '\\b(?:options?|answers?) (?:[A-F]|\\d) (?:and|or)\\b',
      '\\b(?:the )?(?:first|second|third|fourth)(?: one)? (?:and|or) (?:the )?(?:second|third|fourth|last)(?: one)?(?: (?:option|answer)s?)?$',
    ),
    'combines other options.',
    'Write each option by itself; for several right options write several: true.',
  ),
  inOptions(
    { id: 'Q05', looksFor: '“Always”, “never”, “all”, “only” or “every” in options.', source: ['mir-nbme-table', 'un-mcq'] },
    anyOf(
      '(?<!\\b(?:at|after|above|not) )\\ball\\b(?! (?:right|day|night|hours)\\b)',
      '\\b(?:always|never|only)\\b',
      '\\bevery\\b(?! (?:day|week|month|year|morning|evening|night|hour|quarter|two|three|six|other|\\d+|\\w+day)\\b)',
    ),
    'is absolute, and gives a wrong option away.',
    'Write what is done or true here, without the absolute word.',
    withoutQuotes,
  ),
  inOptions(
    { id: 'Q06', looksFor: '“Usually”, “often”, “rarely” or “sometimes” in options.', source: ['mir-nbme-table', 'item-checklist'] },
    /\b(?:usually|often|rarely|sometimes)\b/i,
    'is vague, and means another frequency to everybody.',
    'Take it out, or write how often.',
    withoutQuotes,
  ),
];
