/// <reference types="astro/client" />

/** The address of the script that a page loads for offline work once it is there; see src/tools/offline.ts. */
declare module 'virtual:offline-later-part' {
  const address: string;
  export default address;
}

/** The address of the code of the search dialog (`src/tools/search-everywhere.ts`). */
declare module 'virtual:search-dialog' {
  const address: string;
  export default address;
}

declare namespace App {
  interface Locals {
    /** What the parts of a lesson need to know of their page. */
    lesson: import('./lesson/context.ts').LessonContext;
    /** The inline questions of the lesson's module, by id. */
    checks: ReadonlyMap<string, import('./quiz/view.ts').QuestionView>;
  }
}
