/**
 * Every word that the interface says, in English, by room and screen. Lessons, questions and conversations are content and stand in `content`.
 *
 * A text is a string; where a number, a name or a choice of words comes in, it is a function, which does plurals the language's own way.
 * A span that is a link, or looks or reads otherwise, stands in marks: `<link>`, `<strong>`, `<small>`, `<soft>`, `<hidden>` (see `Marked.tsx`).
 * Each group stands in a file of its own in `en/`, so that a page loads no words that its islands do not use.
 */

export * from './en/assign.ts';
export * from './en/assignment.ts';
export * from './en/certificate.ts';
export * from './en/figures.ts';
export * from './en/language.ts';
export * from './en/lesson.ts';
export * from './en/notes.ts';
export * from './en/offer.ts';
export * from './en/offline.ts';
export * from './en/pages.ts';
export * from './en/quiz.ts';
export * from './en/record.ts';
export * from './en/report.ts';
export * from './en/role-play.ts';
export * from './en/scenarios.ts';
export * from './en/search.ts';
export * from './en/self-checks.ts';
export * from './en/site.ts';
export * from './en/skills.ts';
export * from './en/trainer.ts';
export * from './en/training.ts';
export * from './en/verify.ts';
