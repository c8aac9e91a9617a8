import { minutes } from './counted.ts';

/** The pages that list conversations and lead into them. */
export const scenarios = {
  title: 'Practice conversations',
  description: 'Role-play conversations in which the other person remembers how you treated them, with a debrief that explains every reply.',
  lead: 'Hard conversations, without harm to anybody. The other person remembers how you spoke, so what you say early changes what is possible later. Afterwards every reply is explained, with its source.',
  about: (name: string, length: number, skills: string) => `With ${name} · about ${minutes(length)} · ${skills}`,
  notice: (notice: string) => `<strong>Content:</strong> ${notice}`,
  withClass: (title: string) => `With a class <hidden>(${title})</hidden>`,
  length: (length: number) => `About ${minutes(length)}.`,
  classTitle: (title: string) => `${title}, with a class`,
  classDescription: (title: string) => `For a trainer with a projector: the conversation “${title}” with votes by hand. Nothing is recorded.`,
  classLead: 'With a class: the room votes by hand, you enter the votes or the choice, and talk after each. Nothing is recorded.',
  needsScript: 'The conversation needs JavaScript: what is said depends on what you say.',
};
