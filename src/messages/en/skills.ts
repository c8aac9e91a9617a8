/** The skills that a conversation is scored by: also named on the list of conversations. */
export const skills = {
  engagement: 'Engagement',
  'shared-decisions': 'Shared decision-making',
  'case-management': 'Strategic case management',
  safety: 'Safety',
  respect: 'Respect',
};
