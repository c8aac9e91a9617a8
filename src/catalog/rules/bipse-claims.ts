import { sentencesOf, withoutQuotes } from '../english.ts';
import type { Text } from '../texts.ts';
import type { Rule } from './rule.ts';

/** Section A of the evidence on BIPSE: the only sources that say something about it. */
const about = ['epperson2020', 'chapter2021', 'k01grant', 'k01project', 'epperson_essay'];

const predicates = `
  is was are were has have had does do did shows? showed shown reduces? reduced improves? improved helps? helped works? worked
  raises? raised lowers? lowered cuts? leads? led makes? made brings? brought keeps? kept stands? stood means rests? consists?
  holds? aims? asks? uses? used gives? gave names? named comes? came grew began strengthens? strengthened builds? built changes?
  changed increases? increased prevents? prevented proves? proved can could may might will would should`
  .trim()
  .split(/\s+/)
  .join('|');

/** BIPSE as the one that does, is or shows something. */
const claim = new RegExp(
  [
    // What is asked or not known is no claim.
    "(?<!\\b(?:whether|if|what|how|why|where)\\s)\\bBIPSE\\b(?!['’]s\\b)",
    '(?:\\s*\\([^)]*\\))?(?:,[^,]*,)?',
    '(?:\\s+(?:also|itself|still|so far|really|only|not|study|trial|team|paper|article|components?|tools?|sessions?))*',
    `\\s+(?:${predicates})\\b`,
  ].join(''),
);

/** What nobody reads as a claim. */
const kinds = new Set(['title', 'summary', 'heading', 'stem', 'objective', 'hints', 'label']);

const inText = ({ text, place, sources, kind, of }: Text) => {
  if (kinds.has(kind) || of === 'drawing' || of === 'course' || of === 'module' || !text.includes('BIPSE')) return [];
  if (sources.some((id) => about.includes(id))) return [];
  const found = sentencesOf(withoutQuotes(text)).flatMap((sentence) => (sentence.trim().endsWith('?') ? [] : (claim.exec(sentence)?.[0] ?? [])))[0];
  return found
    ? [
        {
          ...place,
          wrong: `“${found} …” says something about BIPSE, and names no source on BIPSE.`,
          remedy: `Name one of: ${about.join(', ')}; or write “practice that fits this component”, with its own source.`,
          words: [found],
        },
      ]
    : [];
};

/** What is said about BIPSE stands on the sources about BIPSE. */
export const bipseClaims: Rule = {
  id: 'BIP1',
  looksFor: 'A sentence that says what BIPSE is, does or shows, without one of the sources on BIPSE in its paragraph, question, reply or entry.',
  source: ['epperson2020'],
  find: ({ texts }) => texts.flatMap(inText),
};
