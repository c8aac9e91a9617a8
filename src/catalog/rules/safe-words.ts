import { sentencesOf } from '../english.ts';
import { sensitive } from '../suicide.ts';
import type { Text } from '../texts.ts';
import type { Found, Rule } from './rule.ts';

const suicide = '(?:suicid\\w*)';
const death =
  '(?:suicide|(?:kill(?:ed|ing|s)?|tak(?:e|en|ing)|took|end(?:ed|ing|s)?)\\s+(?:\\w+sel(?:f|ves)|(?:his|her|their|your|my)\\s+(?:own\\s+)?li(?:fe|ves)))';

/** How a rule of safe messaging looks for words. */
interface Search extends Omit<Rule, 'find'> {
  /** Where suicide or self-harm must be mentioned for the words to count. */
  near: 'anywhere' | 'paragraph' | 'sentence';
  words: RegExp;
  /** What makes the sentence one that may say it. */
  unless?: RegExp;
  /** The texts that are looked at; all without it. */
  of?: (text: Text) => boolean;
  /** Said of the words. */
  says: string;
  remedy: string;
}

function search({ near, words, unless, of = () => true, says, remedy, ...rule }: Search): Rule {
  const inText = (text: Text): Found[] => {
    if (!of(text) || !words.test(text.text) || (near !== 'anywhere' && !sensitive.test(text.text))) return [];
    const told = new Set<string>();
    return sentencesOf(text.text).flatMap((sentence) => {
      const found = words.exec(sentence)?.[0].replaceAll(/\s+/g, ' ');
      if (!found || told.has(found.toLowerCase()) || unless?.test(sentence) || (near === 'sentence' && !sensitive.test(sentence))) return [];
      told.add(found.toLowerCase());
      return [{ ...text.place, wrong: `“${found}” ${says}`, remedy, words: [found] }];
    });
  };
  return { ...rule, find: ({ texts }) => texts.flatMap(inText) };
}

const pattern = (...parts: string[]): RegExp => new RegExp(parts.map((part) => `\\b(?:${part})`).join('|'), 'i');

/** Rules of safe messaging that a search for words can hold. They hold for speech and quotations as well. */
export const safeWords: Rule[] = [
  search({
    id: 'SM3',
    looksFor: '“Committed suicide”, and attempts that are called successful, failed, unsuccessful or completed.',
    source: ['ros', 'ottawa', 'bestcare'],
    near: 'anywhere',
    words: pattern(
      `commit(?:s|ted|ting)?\\s+${suicide}`,
      `(?:successful(?:ly)?|failed|unsuccessful(?:ly)?|completed?)\\s+(?:(?:attempts?\\s+(?:at|to)\\s+)?${suicide})`,
      'successfully\\s+(?:killed|ended|took)',
      `${suicide}\\s+(?:attempts?\\s+)?(?:was|is|were|had\\s+been|has\\s+been)\\s+(?:un)?(?:successful|completed)`,
      `${suicide}\\s+attempts?\\s+(?:that\\s+)?failed`,
      `(?:un)?successful\\s+attempts?\\s+(?:at|on)\\s+\\w+\\s+(?:own\\s+)?li(?:fe|ves)`,
      `failed\\s+attempts?\\s+(?:at|on)\\s+\\w+\\s+(?:own\\s+)?li(?:fe|ves)`,
    ),
    says: 'makes a crime or an achievement of it.',
    remedy: 'Write “died by suicide”, “suicide attempt” or “survived an attempt”.',
  }),
  search({
    id: 'SM4',
    looksFor: 'Death by suicide as peaceful, heroic, romantic or admired.',
    source: ['naasp_donts', 'ottawa'],
    near: 'sentence',
    words: pattern(
      'at\\s+peace',
      'peaceful(?:ly)?',
      'heroi\\w+',
      'romantic\\w*',
      'noble',
      'a?\\s*better\\s+place',
      'free\\s+at\\s+last',
      'courageous\\w*\\s+(?:death|act)',
      'beautiful\\s+(?:death|end)',
      'found\\s+(?:his|her|their)\\s+peace',
    ),
    unless: /\bat peace with\b/i,
    says: 'makes a death by suicide look good.',
    remedy: 'Take it out; tell what helped, or whom to call.',
  }),
  search({
    id: 'SM5',
    looksFor: 'Suicide as common, normal or an expected answer to hardship.',
    source: ['naasp_donts'],
    near: 'sentence',
    words: pattern(
      `${suicide}(?:\\s+\\w+)?\\s+(?:is|are|was|were|seems?|becomes?)\\s+(?:an?\\s+|so\\s+|very\\s+|quite\\s+|only\\s+)*(?:common|normal|natural|usual|understandable|expected|everyday)\\b`,
      `(?:common|normal|natural|understandable|expected)\\s+(?:reaction|response|answer|way\\s+out|outcome|result)`,
      `(?:no|small|little)\\s+wonder`,
      `(?:anyone|anybody|everyone|everybody|who)\\s+would(?:n['’]t)?\\s+(?:want\\s+to\\s+die|${death}|have\\s+${death})`,
      `understandabl[ey]`,
    ),
    unless: /\b(?:not|never|n['’]t)\s+(?:a\s+|an\s+)?(?:common|normal|natural|understandable|expected)/i,
    says: 'makes suicide look normal.',
    remedy: 'Take it out; say that most people at high risk do not die by suicide.',
  }),
  search({
    id: 'SM6',
    looksFor: '“Epidemic”, “skyrocketing”, “inevitable” and other alarm about suicide.',
    source: ['naasp_donts', 'ottawa'],
    near: 'paragraph',
    words: pattern(
      'epidemic\\w*',
      'skyrocket\\w*',
      'inevitabl[ey]',
      'soar(?:s|ed|ing)\\b',
      'explo(?:ding|sion)\\b',
      `waves?\\s+of\\s+${suicide}`,
      'alarming(?:ly)?',
      'surge[sd]?\\b',
      'crisis\\s+proportions',
      'plague\\w*',
    ),
    says: 'raises alarm.',
    remedy: 'Write “rise” or “higher”, with the figure and its source.',
  }),
  search({
    id: 'SM8',
    looksFor: 'A single cause or somebody to blame: “drove him to suicide”, “suicide because”, lists of reasons for suicide.',
    source: ['naasp_donts', 'ottawa'],
    near: 'paragraph',
    words: pattern(
      `(?:drove|driven|drives?|driving|push(?:ed|es|ing)?|caus(?:ed|es|ing)|made)\\s+(?:\\w+\\s+){0,3}?(?:to\\s+)?${death}`,
      `led\\s+(?:(?:him|her|them|people|\\p{Lu}\\w+)\\s+)?to\\s+(?:(?:his|her|their)\\s+)?${death}`,
      `(?:died\\s+by\\s+suicide|killed\\s+(?:him|her|them)sel(?:f|ves)|took\\s+(?:his|her|their)\\s+(?:own\\s+)?li(?:fe|ves)|attempted\\s+suicide)\\s*,?\\s+(?:because|due\\s+to|as\\s+a\\s+result\\s+of|over)\\b`,
      `(?:revoked|sentenced|fired|arrested|left\\s+(?:him|her)),?\\s+so\\s+(?:he|she|they)\\s+(?:attempted\\s+suicide|${death})`,
      `reasons?\\s+(?:for|behind)\\s+(?:(?:his|her|their|the|a|this)\\s+)?suicide`,
      `reasons?\\s+(?:why\\s+)?(?:people|they|he|she)\\s+(?:die\\s+by|attempt(?:s|ed)?|${death})`,
      `(?:why|what\\s+makes)\\s+(?:people|he|she|they|somebody|someone)\\s+(?:die[sd]?\\s+by\\s+suicide|attempt(?:s|ed)?\\s+suicide|${death})`,
    ),
    unless: /\b(?:no single|never (?:one|a single)|not (?:one|a single))\b/i,
    says: 'gives suicide one cause, or somebody to blame.',
    remedy: 'Write that many things come together, and what helped or might help.',
  }),
  search({
    id: 'SM12',
    looksFor: 'Sensational words in a title or heading about suicide.',
    source: ['ottawa'],
    near: 'paragraph',
    of: ({ kind }) => ['title', 'heading', 'label', '<Callout> title', '<Compare> title', '<Side> label', '<Scene> title'].includes(kind),
    words: pattern(
      'shocking',
      'horr\\w+',
      'deadly',
      'nightmare\\w*',
      'haunt\\w+',
      'tragic\\w*',
      'tragedy',
      'desperate',
      'secret\\w*',
      'silent\\s+killer',
      'fatal\\w*',
      'dramatic\\w*',
    ),
    says: 'is a sensational word in a title.',
    remedy: 'Write a title that says what the reader learns or can do.',
  }),
  search({
    id: 'SM14',
    looksFor: 'Talk of suicide as attention-seeking or manipulative, unless it is named as a myth.',
    source: ['samaritans_old'],
    near: 'paragraph',
    words: pattern(
      'attention[-\\s]seek\\w*',
      'seek(?:s|ing)?\\s+attention',
      '(?:just|only|merely)\\s+(?:for|wants?|wanting|after)\\s+(?:\\w+\\s+)?attention',
      'manipulat\\w+',
      'blackmail\\w*',
      'cry(?:ing)?\\s+wolf',
      '(?:empty|idle)\\s+threats?',
    ),
    unless: /\b(?:myths?|not|never|nor|wrong|instead of|rather than)\b|n['’]t\b/i,
    says: 'makes light of what the person says.',
    remedy: 'Take every mention seriously; if the myth must be named, call it a myth in the same sentence.',
  }),
];
