import type { QuizKind } from './view.ts';

/** What the screen says of each kind of quiz. */
export const kindWords: Record<QuizKind, { title: string; short: string; begin: string; again: string; finished: string }> = {
  practice: {
    title: 'Practice quiz',
    short: 'practice',
    begin: 'Begin',
    again: 'Practice with other questions',
    finished: 'Practice finished',
  },
  test: { title: 'Module test', short: 'test', begin: 'Begin the test', again: 'Take the test again', finished: 'Not passed yet' },
  'pre-test': {
    title: 'Pre-test',
    short: 'pre-test',
    begin: 'Begin the pre-test',
    again: '',
    finished: 'This is where you start',
  },
  'post-test': {
    title: 'Post-test',
    short: 'post-test',
    begin: 'Begin the post-test',
    again: 'Take the post-test again',
    finished: 'Post-test finished',
  },
};
