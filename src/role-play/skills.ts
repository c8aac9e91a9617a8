/** The skills that a conversation is scored by, with their names on screen. The first three are the components of BIPSE (epperson2020). */
export const skills = {
  engagement: 'Engagement',
  'shared-decisions': 'Shared decision-making',
  'case-management': 'Strategic case management',
  safety: 'Safety',
  respect: 'Respect',
} as const;

export type Skill = keyof typeof skills;

/** Ids of the skills, in the order in which they are shown. */
export const skillIds = Object.keys(skills) as [Skill, ...Skill[]];
