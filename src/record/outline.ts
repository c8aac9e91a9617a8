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

/** What there is to do: the content as progress needs it. */
export type Outline = OutlineModule[];
