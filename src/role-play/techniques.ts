/** What a reply does, as the debrief counts it. */
interface TechniqueText {
  name: string;
  /** Whether it tends to open a conversation or to close it. Which it does here, the reply's explanation says. */
  opens: boolean;
  meaning: string;
}

/** Names of what officers do in a conversation. The opening ones follow the evidence on engagement, shared decisions and motivational interviewing (oars_cj, nic_role, matejkowski2018, miti-table), the closing ones its opposite (manchak2014hf, morash2016, miti-table). */
export const techniques = {
  'open-question': { name: 'Open question', opens: true, meaning: 'A question that cannot be answered with yes or no.' },
  'direct-question': { name: 'Direct question', opens: true, meaning: 'Asks plainly about something hard, such as suicide.' },
  'closed-question': {
    name: 'Closed question',
    opens: false,
    meaning: 'A question for yes, no or one fact. A few are needed; many become an interrogation.',
  },
  reflection: { name: 'Reflection', opens: true, meaning: 'Says back what was heard or meant.' },
  affirmation: { name: 'Affirmation', opens: true, meaning: 'Names an effort or a strength.' },
  summary: { name: 'Summary', opens: true, meaning: 'Draws together what was said and agreed.' },
  'asking-permission': { name: 'Asking permission', opens: true, meaning: 'Asks before giving information or advice, or before a hard topic.' },
  information: { name: 'Accurate information', opens: true, meaning: 'Gives a correct fact that the person can use.' },
  'clear-role': { name: 'Clear role and limits', opens: true, meaning: 'Says what is fixed, who decides, and what happens with what is told.' },
  'offering-choice': { name: 'Offering a choice', opens: true, meaning: 'Puts options on the table and asks what the person prefers.' },
  'problem-solving': { name: 'Problem-solving', opens: true, meaning: 'Looks with the person for what got in the way, and for a way round it.' },
  'concrete-step': { name: 'Concrete next step', opens: true, meaning: 'Agrees who does what, and when.' },
  'warm-hand-off': { name: 'Warm hand-off', opens: true, meaning: 'Makes the contact together, instead of handing over a number.' },
  'staying-present': { name: 'Staying present', opens: true, meaning: 'Leaves time, keeps calm, stays.' },
  threat: { name: 'Threat', opens: false, meaning: 'Leans on jail or sanctions to get compliance.' },
  confronting: { name: 'Confronting', opens: false, meaning: 'Argues, corrects, or catches the person out.' },
  lecture: { name: 'Lecture', opens: false, meaning: 'Explains at length what the person should have done.' },
  'advice-without-permission': { name: 'Advice without permission', opens: false, meaning: 'Says what to do before asking.' },
  'deciding-alone': { name: 'Deciding alone', opens: false, meaning: 'Takes a choice away that was the person’s to make.' },
  'quick-reassurance': { name: 'Quick reassurance', opens: false, meaning: 'Says that it will be fine before hearing what it is.' },
  'changing-subject': { name: 'Changing the subject', opens: false, meaning: 'Moves on to paper or rules when something hard is said.' },
  labeling: { name: 'Labeling', opens: false, meaning: 'Speaks of the diagnosis or the record instead of the person.' },
  'empty-promise': { name: 'Empty promise', opens: false, meaning: 'Promises what the officer cannot keep, such as secrecy.' },
  'looking-away': { name: 'Looking away', opens: false, meaning: 'Lets a risk or a breach pass without a word.' },
} as const satisfies Record<string, TechniqueText>;

export type Technique = keyof typeof techniques;

/** Ids of the techniques. */
export const techniqueIds = Object.keys(techniques) as [Technique, ...Technique[]];
