/** One lesson as progress knows it. */
export interface OutlineLesson {
  /** `lesson:<module>/<lesson>` */
  object: string;
  title: string;
  href: string;
  minutes: number;
  /** Hash of the lesson as it is now. */
  content: string;
}

/** One quiz as progress knows it. */
export interface OutlineQuiz {
  /** `quiz:<module>/<practice|test>` */
  object: string;
  title: string;
  href: string;
  /** Hash of the pool it draws from, as it is now. */
  content: string;
}

/** One module as progress knows it. */
export interface OutlineModule {
  id: string;
  title: string;
  href: string;
  lessons: OutlineLesson[];
  practice: OutlineQuiz;
  test: OutlineQuiz;
}

/** One conversation as progress knows it. */
export interface OutlineScenario {
  /** `scenario:<id>` */
  object: string;
  title: string;
  href: string;
  /** Hash of the scenario as it is now. */
  content: string;
}

/** One course as progress knows it, with its tests where it has them. */
export interface OutlineCourse {
  title: string;
  href: string;
  preTest?: OutlineQuiz;
  postTest?: OutlineQuiz;
}

/** What there is to do: the content as progress needs it. */
export interface Outline {
  modules: OutlineModule[];
  scenarios: OutlineScenario[];
  courses: OutlineCourse[];
}

/** Where somebody begins who has done nothing yet. */
export interface FirstLesson {
  title: string;
  href: string;
  /** Title of the module. */
  module: string;
  minutes: number;
  /** Address of the module's practice quiz, for whoever has done everything. */
  practice: string;
}

/** What each private note answers, and where it stands, by the id of the note, the question in own words, or the conversation. */
export type NotePrompts = Record<string, { prompt: string; href: string }>;
