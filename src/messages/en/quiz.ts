import { counted, minutes } from './counted.ts';
import { percent } from './language.ts';

export const quiz = {
  kinds: {
    practice: {
      title: 'Practice quiz',
      description: (module: string) => `Practice quiz of the module ${module}.`,
      begin: 'Begin',
      again: 'Practice with other questions',
      finish: 'Finish the practice',
      finished: 'Practice finished',
    },
    test: {
      title: 'Module test',
      description: (module: string) => `Module test of the module ${module}.`,
      begin: 'Begin the test',
      again: 'Take the test again',
      finish: 'Finish the test',
      finished: 'Not passed yet',
    },
    'pre-test': {
      title: 'Pre-test',
      description: (course: string) => `Pre-test of the course ${course}.`,
      begin: 'Begin the pre-test',
      /** A pre-test is taken once: its button is never shown. */
      again: 'Take the pre-test again',
      finish: 'Finish the pre-test',
      finished: 'This is where you start',
    },
    'post-test': {
      title: 'Post-test',
      description: (course: string) => `Post-test of the course ${course}.`,
      begin: 'Begin the post-test',
      again: 'Take the post-test again',
      finish: 'Finish the post-test',
      finished: 'Post-test finished',
    },
  },
  pageTitle: (quiz: string, within: string) => `${quiz}: ${within}`,
  /** Under the heading of each kind. */
  lead: {
    practice: (questions: number) =>
      `${counted(questions, 'question', 'questions')}, about ${minutes(questions)}, with hints and an explanation after each. Nothing here counts against you.`,
    test: (questions: number, passMark: number, attempts: number | undefined) =>
      `${counted(questions, 'question', 'questions')} over the whole module, about ${minutes(questions)}. You pass with ${percent(passMark)} of the points; explanations come at the end. ${attempts === undefined ? 'You may take it as often as you need.' : `You have ${counted(attempts, 'attempt', 'attempts')}.`}`,
    'pre-test': (questions: number) =>
      `${counted(questions, 'question', 'questions')}, about ${minutes(questions)}, before you begin the course. It shows where you start, it is taken once, and not knowing is what it is for. The answers come with the course.`,
    'post-test': (questions: number) =>
      `${counted(questions, 'question', 'questions')}, about ${minutes(questions)}, after the course: the objectives of the pre-test, with other questions. Explanations come at the end.`,
  },
  needsScript: 'The quiz needs JavaScript.',
  onPaper: 'The practice questions are also there <link>on paper</link>.',
  questions: {
    loading: 'The questions are being loaded.',
    missing: {
      said: 'The questions could not be loaded. Check your connection and try again; if that does not help, load the page again. Everything that you have done is kept.',
      again: 'Try again',
    },
    other: {
      said: 'These questions and this page are of different versions. Everything that you have done is kept.',
      again: 'Load the page again',
    },
  },
  start: {
    begun: (answered: number, questions: number) => `You have begun: ${answered} of ${counted(questions, 'question', 'questions')} answered.`,
    /** `passed` only where there is a pass mark. */
    finished: (times: number, best: number, passed: boolean | undefined) =>
      `${times === 1 ? 'Finished once' : `Finished ${times} times`}; best result ${percent(best)}${passed === undefined ? '.' : passed ? ', passed.' : ', not passed yet.'}`,
    hard: 'Some questions touch on suicide or danger. The crisis lines stand beside them, and you can stop and go on another day.',
    gently: 'Some questions touch on suicide or danger. Leave those out this time.',
    goOn: (question: number) => `Go on with question ${question}`,
    again: 'Take it again',
    anew: 'Begin anew with other questions',
    lastResult: 'See the last result',
    used: (attempts: number) =>
      `You have used ${attempts === 1 ? 'your one attempt' : `all ${attempts} attempts`}. Ask your trainer if you need another.`,
    kept: 'Your answers are kept in this browser, on this device. The browser may clear them when space runs short, and a private or guest window forgets them when it closes. Save a copy now and then on <link>My progress</link>.',
  },
  running: {
    place: (place: number, of: number) => `Question ${place} of ${of}`,
    answered: (answered: number, of: number) => `${answered} of ${counted(of, 'question', 'questions')} answered`,
    navigation: 'Questions of this quiz',
    back: 'Back',
    next: 'Next question',
    skip: 'Skip for now',
    storedLater: 'Each answer is stored when you go on. You can change it until you finish.',
    storedAtOnce: 'Each answer is stored as you give it. You can stop at any time and go on later.',
    stillOpen: (open: number) => `${open === 1 ? 'One question is' : `${open} questions are`} still open and would earn nothing.`,
    finishAnyway: 'Finish anyway',
    notYet: 'Not yet',
    keepAndGoOn: 'Keep and go on',
    keep: 'Keep my answer',
    lastKept: 'Kept. That was the last question.',
  },
  question: {
    check: 'Check my answer',
    keepComparison: 'Keep my comparison',
    changed: 'This question has been changed since you last answered it.',
    crisis: 'If this is close to home, for you or somebody you supervise:',
    crisisLine: (name: string) => `${name}:`,
    howSure: 'How sure are you? You may leave this out.',
    sureness: { 1: '1 · A guess', 2: '2 · Fairly sure', 3: '3 · Certain' },
    hint: 'A hint',
    anotherHint: 'Another hint',
    noMoreHints: 'No more hints',
    sources: (count: number) => (count === 1 ? 'Source:' : 'Sources:'),
    again: 'Try it again',
    unmarked: 'Kept. This one is not counted.',
    right: 'Right.',
    wrong: 'Not yet.',
    partly: (points: number, of: number) => `Partly right: ${points} of ${counted(of, 'point', 'points')}.`,
  },
  result: {
    passed: 'You passed',
    whatNext: 'What to do next',
    whatTheCourseHas: 'What the course has for you',
    objective: (objective: string, share: number) => `${objective}: ${percent(share)}.`,
    readAgain: (lesson: string) => `Read “${lesson}” again`,
    allMet: 'Every objective is met. Coming back in a few weeks keeps it that way: recalling something later holds better than reading it again.',
    certain: (count: number) =>
      count === 1
        ? 'One answer that you were certain of was not right. Look at it first, below.'
        : `${count} answers that you were certain of were not right. Look at them first, below.`,
    backTo: (title: string) => `Back to “${title}”`,
    howItWent: 'How it went',
    /** `questions` is left out where they have been changed since, `passMark` where there is none. */
    points: (share: number, questions: number | undefined, passMark: number | undefined) =>
      `${percent(share)} of the points${questions === undefined ? '' : ` over ${counted(questions, 'question', 'questions')}`}${passMark === undefined ? '' : `; the pass mark is ${percent(passMark)}`}.`,
    changed: 'The questions have been changed since. This is the result as it was recorded then, and it counts.',
    objectiveColumn: 'Objective',
    pointsColumn: 'Points',
    before: (share: number) =>
      `Before the course you had ${percent(share)} of the points, in a test of the same kind with other questions. One person’s two results can differ by chance.`,
    limits: 'This score shows that you practiced here. It cannot show who sat at the keyboard.',
    answersLater: 'The answers come with the course. The post-test asks about the same objectives, with other questions.',
    everyQuestion: 'Every question, with its explanation',
    notAnswered: 'Not answered',
    notCounted: 'Not counted',
    right: 'Right',
    partly: 'Partly right',
    wrong: 'Not right',
    /** In place of an outcome, above a solution that nobody gave. */
    solutionNotAnswered: 'Not answered. This is the right answer.',
    solutionOwnWords: 'What you wrote is not on this device. This is the model answer.',
    solutionOlder: 'You answered an older form of this question. This is the right answer now.',
  },
  /** The types of question: on screen, on paper, and what is said of each part afterwards. */
  types: {
    verdict: (word: string) => `${word}.`,
    verdicts: {
      right: 'Right',
      partly: 'Close',
      wrong: 'Not this',
      missed: 'This one too',
      left: 'Rightly left out',
      unmarked: 'Not found this time',
    },
    choose: 'Choose …',
    choice: {
      several: 'Choose all that apply.',
      missing: 'Choose an answer first.',
      best: 'The best answer',
      yours: 'Your answer: not this',
      doesNotBelong: 'Does not belong',
      belongsToo: 'Belongs here too',
    },
    order: {
      how: 'Move each step with its buttons, or choose its number.',
      missing: 'Put the steps in order first.',
      place: (step: string) => `Place of “${step}”`,
      up: (step: string) => `Move “${step}” up`,
      down: (step: string) => `Move “${step}” down`,
      moved: (step: string, place: number, of: number) => `“${step}” is now step ${place} of ${of}.`,
      right: (place: number) => `Right: step ${place}`,
      rightAmongItself: (place: number) => `In the right order; it is step ${place}`,
      wrong: (place: number) => `Belongs at step ${place}`,
    },
    match: {
      missing: 'Each line needs its match. Some are still open.',
      wrong: (right: string) => `Belongs to: ${right}`,
    },
    sort: {
      item: 'Item',
      missing: 'Each line needs a category. Some are still open.',
      wrong: (category: string) => `Belongs under: ${category}`,
    },
    complete: {
      missing: 'Each gap needs a choice. Some are still open.',
      gap: (place: number, of: number) => `Gap ${place} of ${of}`,
      right: (answer: string) => `Right: “${answer}”`,
      wrong: (answer: string) => `“${answer}” belongs here`,
    },
    shortText: {
      label: 'Your answer: a word or a short phrase',
      missing: 'Type an answer first.',
      right: (answer: string) => `Right: ${answer}`,
      wrong: (answer: string) => `We looked for: ${answer}`,
    },
    judgement: {
      response: 'Response',
      missing: 'Each response needs a rating. Some are still open.',
      ratings: { 1: 'Inappropriate', 2: 'Rather inappropriate', 3: 'Rather appropriate', 4: 'Appropriate' },
      right: (rating: string) => `Right: ${rating.toLowerCase()}`,
      close: (rating: string) => `Close: ${rating.toLowerCase()}`,
      wrong: (rating: string) => `The key: ${rating.toLowerCase()}`,
    },
    ownWords: {
      label: 'Your words. They stay on this device and are not counted.',
      missing: 'Write your answer and compare it with the model first.',
      compare: 'Compare with a model answer',
      model: 'A model answer',
      find: 'What do you find in your own answer?',
    },
  },
};
