/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the parts of a lesson need to know of their page. */
    lesson: import('./lesson/context.ts').LessonContext;
    /** The inline questions of the lesson's module, by id. */
    checks: ReadonlyMap<string, import('./quiz/view.ts').QuestionView>;
  }
}
