import { withoutQuotes } from '../english.ts';

const small = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
].join('|');
const people = [
  'people|persons|adults|men|women|officers|clients|patients|participants|workers|staff|counselors|clinicians|veterans|survivors|professionals',
  'studies|trials|reviews|surveys|papers|experiments',
].join('|');
const durations = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|shifts?|sessions?|visits?)';
const months = '(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ust|tember|ember|ober)?\\.?';

/** What is numbered rather than counted. */
const labels = [
  'steps?|weeks?|days?|parts?|versions?|levels?|questions?|turns?|rows?|columns?|lessons?|modules?|tables?|cards?|rules?|pages?|chapters?',
  'phases?|lines?|points?|numbers?|grades?|sections?|activity|activities|groups?|rounds?|items?|type|title|case|schedule|minutes?',
  'windows?|doors?|desks?|rooms?|floors?|counters?|bus|route|forms?|box',
].join('|');

/** Numbers that claim nothing: times of day, dates, telephone numbers, names of steps and laws, ages of single people. */
const harmless = [
  /\b\d{1,2}:\d{2}\b(?:\s*(?:to|–|-)\s*\d{1,2}:\d{2})?/g,
  /\b\d{1,2}\s*(?:a\.m\.|p\.m\.|am\b|pm\b|o[’']clock)/gi,
  /\b(?:at|by|until|before|after|from|since)\s+(?:about\s+)?\d{1,2}(?=[\s]*(?:[.,;:?]|$|on\b|or\b|and\b|in the\b|tomorrow|today|every))/gi,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?,?\s+(?:from\s+)?\d{1,2}(?:\s*(?:to|–|-)\s*\d{1,2})?\b/g,
  new RegExp(`\\b${months}\\s+\\d{1,2}(?:,\\s*\\d{4})?\\b`, 'g'),
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
  /\b(?:988|911|999|112|111|116\s?123|741741|24\/7|13\s11\s14)\b/g,
  /\b(?:\d{1,2}[-\s])?\d{3}[-\s]\d{3}[-\s]\d{4}\b|\b555-\d{4}\b/g,
  new RegExp(`\\b(?:${labels})\\s+\\d+(?:\\.\\d+)?(?:\\s*(?:,|to|and|or|–|-)\\s*\\d+(?:\\.\\d+)?)*\\b`, 'gi'),
  /\b\d+\s+(?:CFR|U\.?S\.?C\.?)\b(?:\s*(?:Part|§)\s*[\d.]+)?/g,
  /\p{Lu}[\p{L}’.-]*(?:\s\p{Lu}[\p{L}’.-]*)?,\s\d{1,2}(?=,|\.|$)/gu,
  /\b(?:is|was|turned|turns)\s+\d{2}(?=\s*(?:[.,;]|and\b|years\b))/g,
  /\b\d{1,2}[-\s]years?[-\s]old\b/gi,
];

/** What counts as a number that claims something, beside digits. */
const claims = [
  new RegExp(`\\b(?:one|${small}|\\d+)\\s+(?:in|out\\s+of|of)\\s+(?:every\\s+)?(?:${small}|a\\s+hundred|\\d+)\\b`, 'i'),
  /\b\d[\d.,]*(?:\s*(?:%|percent\b))?/,
  new RegExp(`\\b(?:one|${small})(?:\\s+and\\s+a\\s+half)?\\s+percent\\b`, 'i'),
  new RegExp(`\\b(?:${small})\\s+times\\s+(?:as|more|higher|lower|likelier|the|greater|less)\\b`, 'i'),
  /\btwice\s+(?:as\s+(?:likely|many|high|often|common)|the\s+(?:odds|rate|risk|share|number))\b/i,
  /\b(?:(?:two|three|four)[\s-](?:thirds|quarters|fifths)|(?:a|one)\s+(?:third|quarter|fifth|tenth)\s+of)\b/i,
];

/** Spelled numbers of people and studies: claims in running text, mostly instructions elsewhere. */
const counted = new RegExp(
  `(?<!\\b(?:the|these|those|its|their|our|your|his|her|all)\\s)\\b(?:${small})\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${people})\\b`,
  'iu',
);

/** A stretch of time, as advice gives it. */
const stretch = new RegExp(`\\b\\d+(?:\\.\\d+)?(?:\\s*(?:to|or|–|-)\\s*\\d+)?[\\s-]${durations}\\b`, 'gi');

const blank = (text: string, pattern: RegExp): string => text.replaceAll(pattern, (found) => ' '.repeat(found.length));

/** Digits and the words without which nothing is a claim: far faster to look for than sentences. */
const signs = new RegExp(`\\d|\\b(?:one|${small}|twice|third|quarter|fifth|tenth)\\b`, 'i');

/** Whether a text may hold a number that claims something. */
export const mayClaim = (text: string): boolean => signs.test(text);

/**
 * The first number in a sentence that claims something; undefined when there is none. What stands in curly quotation marks is somebody's speech.
 * @param advice whether the sentence says what to do: stretches of time and counts of people are then part of the advice
 */
export function claimedNumber(sentence: string, advice: boolean): string | undefined {
  const plain = [...harmless, ...(advice ? [stretch] : [])].reduce(blank, withoutQuotes(sentence));
  const found = [...claims, ...(advice ? [] : [counted])].flatMap((pattern) => pattern.exec(plain) ?? []);
  return found.length > 0 ? found[0]?.trim().replace(/[.,]$/, '') : undefined;
}

/** Every figure written in digits in a text, for comparing what is repeated. */
export const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
