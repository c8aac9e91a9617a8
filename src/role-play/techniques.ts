/**
 * What officers do in a conversation, as the debrief counts it: whether it tends to open a conversation or to close it. Which it does here, the reply's explanation says.
 * The opening ones follow the evidence on engagement, shared decisions and motivational interviewing (oars_cj, nic_role, matejkowski2018, miti-table), the closing ones its opposite (manchak2014hf, morash2016, miti-table).
 * Names and meanings are in `src/messages`.
 */
export const techniques = {
  'open-question': { opens: true },
  'direct-question': { opens: true },
  'closed-question': { opens: false },
  reflection: { opens: true },
  affirmation: { opens: true },
  summary: { opens: true },
  'asking-permission': { opens: true },
  information: { opens: true },
  'clear-role': { opens: true },
  'offering-choice': { opens: true },
  'problem-solving': { opens: true },
  'concrete-step': { opens: true },
  'warm-hand-off': { opens: true },
  'staying-present': { opens: true },
  threat: { opens: false },
  confronting: { opens: false },
  lecture: { opens: false },
  'advice-without-permission': { opens: false },
  'deciding-alone': { opens: false },
  'quick-reassurance': { opens: false },
  'changing-subject': { opens: false },
  labeling: { opens: false },
  'empty-promise': { opens: false },
  'looking-away': { opens: false },
} as const;

export type Technique = keyof typeof techniques;

/** Ids of the techniques. */
export const techniqueIds = Object.keys(techniques) as [Technique, ...Technique[]];
