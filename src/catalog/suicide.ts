const self = '(?:my|your|him|her|our|them|one)sel(?:f|ves)';
const whose = "(?:my|your|his|her|our|their|one['’]s)";

/** Words after which help must be in view: rule SM9 of the safe-messaging rules (naasp_donts, ros). */
export const sensitive = new RegExp(
  [
    'suicid\\w*',
    'self[-\\s‐‑]?(?:harm|injur)\\w*',
    `(?:kill|cut|hurt|harm|injur)(?:s|t?ing|e|es|ed)?\\s+${self}`,
    `end(?:s|ing|ed)?\\s+(?:${whose}\\s+(?:own\\s+)?li(?:fe|ves)|it\\s+all)`,
    `t(?:ake|akes|aking|ook|aken)\\s+${whose}\\s+(?:own\\s+)?li(?:fe|ves)`,
    'not\\s+worth\\s+living',
    'no\\s+reason\\s+to\\s+live',
    "(?:not|no\\s+longer|\\w+n['’]t)\\s+want(?:s|ed|ing)?\\s+to\\s+(?:live|be\\s+alive)",
    'better\\s+off\\s+dead',
    'want(?:s|ed|ing)?\\s+to\\s+(?:die|be\\s+dead)',
    'wish(?:es|ed|ing)?\\s+(?:to\\s+be|(?:\\w+\\s+)?(?:was|were))\\s+dead',
  ]
    .map((words) => `\\b${words}`)
    .join('|'),
  'i',
);
