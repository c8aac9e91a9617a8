/** The skills that a conversation is scored by, in the order in which they are shown; their names are in `src/messages`. The first three are the components of BIPSE (epperson2020). */
export const skillIds = ['engagement', 'shared-decisions', 'case-management', 'safety', 'respect'] as const;

export type Skill = (typeof skillIds)[number];
