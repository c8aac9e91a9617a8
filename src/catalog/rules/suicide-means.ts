import { sentencesOf } from '../english.ts';
import { sensitive } from '../suicide.ts';
import type { Text } from '../texts.ts';
import type { Found, Rule } from './rule.ts';

const anyOf = (...words: string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');

const own = '(?:him|her|them|your|my)sel(?:f|ves)';

/** Words that tell how somebody died or tried to, wherever they stand. */
const explicit = new RegExp(
  [
    `hang(?:ed|ing|s)?\\s+${own}`,
    `shot\\s+${own}`,
    `shoot(?:s|ing)?\\s+${own}`,
    `drown(?:ed|ing|s)?\\s+${own}`,
    `poison(?:ed|ing|s)?\\s+${own}`,
    `burn(?:ed|ing|s)?\\s+${own}\\s+to\\s+death`,
    '(?:suicide|death|died?|dying)\\s+by\\s+(?:hanging|shooting|gunshot|firearm|poison\\w*|overdose|jumping|drowning|cutting)',
    '(?:cut|slit|slash)(?:s|ting|ed)?\\s+(?:his|her|their|your|my)\\s+(?:wrists?|throat|veins?)',
    'jump(?:ed|s|ing)?\\s+(?:off|from|in\\s+front\\s+of|out\\s+of)\\s+(?:a|the|an)\\s+(?:\\w+\\s+)?(?:bridge|roof|building|train|window|car|truck|balcony)',
    'nooses?',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
  'i',
);

/** Words for means and places that count where suicide is mentioned in the same or the next sentence. */
const nearby = anyOf(
  'hanging|ropes?|razors?|blades?|bridges?|train\\s+tracks|railroad|railway|rooftops?|guns?|pistols?|rifles?',
  'firearms?|shotguns?|bullets?|pills|tablets|lethal|poison\\w*|carbon\\s+monoxide|exhaust|nooses?|wrists?',
  'suffocat\\w*|drown\\w*',
);

/** An overdose counts where the sentence itself ties it to suicide: most are accidents, and lessons must speak of them. */
const overdose = /\b(?:intentional|deliberate)(?:ly)?\s+overdos\w+|\b(?:by|with|through|taking|took)\s+(?:an?\s+)?overdose\b|\boverdosed\b/i;

/** A sentence about putting something out of reach may name what it is. */
const storing = anyOf(
  'lock\\w*|stor(?:e[sd]?|ing|age)|safe|safer|safely|away|out of reach|remov\\w+|access|keep\\w*|kept|hold\\w*',
  'surroundings|means|dispos\\w+|return\\w*|hand(?:ed|s|ing)?\\s+(?:over|in)|medicines?',
);

/** What is no means of dying: somebody’s overdose by accident, and the first aid for it. */
const aid =
  /\bnaloxone\b|\bopioid overdose|\boverdose (?:risk|death|prevention|is|can|may)|\b(?:danger|risk|signs?) of (?:an )?overdose|\bby accident\b|\baccidental\b|\bwithdrawal\b/i;

function inText(text: Text): Found[] {
  if (!explicit.test(text.text) && !(sensitive.test(text.text) && (nearby.test(text.text) || overdose.test(text.text)))) return [];
  const sentences = sentencesOf(text.text);
  return sentences.flatMap((sentence, i) => {
    const near = [sentences[i - 1], sentence, sentences[i + 1]].some((one) => one !== undefined && sensitive.test(one));
    const tells = near && !storing.test(sentence) && !aid.test(sentence);
    const found = (explicit.exec(sentence) ??
      (tells ? nearby.exec(sentence) : null) ??
      (sensitive.test(sentence) ? overdose.exec(sentence) : null))?.[0];
    return found
      ? [
          {
            ...text.place,
            wrong: `“${found}” tells how or where.`,
            remedy: 'Leave out how and where; a lesson about means may name what is locked away, never how it is used.',
            words: [found],
          },
        ]
      : [];
  });
}

/** No description of how or where somebody died or tried to. */
export const suicideMeans: Rule = {
  id: 'SM1',
  looksFor: 'How or where somebody died by suicide or tried to: means and places near a mention of suicide.',
  source: ['naasp_donts', 'ros', 'ottawa'],
  find: ({ texts }) => texts.flatMap(inText),
};
