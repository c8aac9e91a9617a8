import { sensitive } from '../suicide.ts';
import type { Rule } from './rule.ts';

const always = /\b(?:suicide|farewell|goodbye)[-\s]+(?:notes?|letters?|messages?|videos?)\b/i;
const nearSuicide = new RegExp(
  [
    '\\b(?:left|leaves?|leaving|wrote|found)\\s+(?:behind\\s+)?(?:a|the|his|her|their)\\s+(?:last\\s+)?(?:note|letter)\\b',
    '\\b(?:note|letter)\\s+(?:read|said|ended)\\b',
  ].join('|'),
  'i',
);

/** Nothing of what somebody wrote before dying. */
export const suicideNotes: Rule = {
  id: 'SM2',
  looksFor: 'Suicide notes and farewell letters.',
  source: ['naasp_donts', 'ros'],
  find: ({ texts }) =>
    texts.flatMap(({ text, place }) => {
      const found = (always.exec(text) ?? (sensitive.test(text) ? nearSuicide.exec(text) : null))?.[0];
      return found
        ? [
            {
              ...place,
              wrong: `“${found}” points to what somebody wrote before dying.`,
              remedy: 'Leave it out, and tell nothing of what it says.',
              words: [found],
            },
          ]
        : [];
    }),
};
