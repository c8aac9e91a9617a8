/**
 * Every word that the interface says, in English, by room and screen. Lessons, questions and conversations are content and stand in `content`.
 *
 * A text is a string; where a number, a name or a choice of words comes in, it is a function, which does plurals the language's own way.
 * A span that is a link, or looks or reads otherwise, stands in marks: `<link>`, `<strong>`, `<small>`, `<soft>`, `<hidden>` (see `Marked.tsx`).
 * Exported by groups, so that a page loads no group that its islands do not use.
 */

/** The language of the page, of dates and of sorting: BCP 47. */
export const tag = 'en-US';

/** @param whole whole percent */
export const percent = (whole: number) => `${whole}%`;

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const minutes = (count: number) => counted(count, 'minute', 'minutes');
const contactHours = (minutes: number) => `${(minutes / 60).toFixed(1)} contact hours`;

/** What frames every page, and what several rooms show. */
export const site = {
  pageTitle: (title: string, product: string) => `${title} · ${product}`,
  skip: 'Skip to the content',
  navigation: 'Main',
  modules: 'Modules',
  conversations: 'Conversations',
  progress: 'My progress',
  glossary: 'Glossary',
  help: 'Need help now?',
  helpFor: 'For you, or for somebody you are with.',
  allLines: 'All lines, and what to do first',
  close: 'Close',
  disclaimer: 'Training and reflection. Not a diagnosis, not legal advice.',
  services: 'Services',
  sources: 'Sources',
  about: 'About and privacy',
  training: 'My training',
  trainers: 'For trainers',
  scrollTable: 'Table, scrolls sideways',
  /** Ways to reach a crisis line or a service. */
  call: (number: string) => `Call ${number}`,
  text: (number: string) => `Text ${number}`,
  textWord: (word: string, number: string) => `Text “${word}” to ${number}`,
  chat: (address: string) => `Chat at ${address}`,
};

export const home = {
  title: (product: string) => `${product}: working well with people who live with mental illness`,
  description:
    'Training for probation officers who supervise people living with mental illness: short lessons, checks with explanations, and practice. Private, free, and without an account.',
  heading: 'Working well with people who live with mental illness',
  conversations: (count: number) => `All ${count} conversations`,
  lead: 'Short lessons and practice for probation officers, built on published evidence. Your answers stay on this device. No account, no tracking.',
};

export const notFound = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'There is no page here',
  lead: 'The address may be mistyped, or the page may have moved. Nothing of yours is lost.',
  toStart: 'To the start',
  allModules: 'All modules',
};

export const about = {
  description: (product: string) => `What ${product} is, what it stores and where, and what it does not do.`,
  lead: (product: string, agency: string) =>
    `${product} is training for probation officers who supervise people living with mental illness. It is free and open, and ${agency} runs this copy.`,
  stored: {
    heading: 'What is stored, and where',
    what: 'What',
    where: 'Where',
    who: 'Who can see it',
    record: {
      what: 'Lessons read, answers, scores, time',
      where: 'In this browser, on this device',
      who: 'You, and whoever can use your account on this device',
    },
    notes: {
      what: 'Private notes and what you write in your own words',
      where: 'In this browser, apart from your answers',
      who: 'The same. They are never part of a result that you hand in',
    },
    assignments: {
      what: 'Assignments that you accepted, with your name or code',
      where: 'In this browser, apart from your answers',
      who: 'The same. Your trainer gets what you send back, and nothing else',
    },
    copy: { what: 'A copy that you save as a file', where: 'Where you save it', who: 'Whoever you give it to' },
    nothingSent:
      'Nothing is sent anywhere. There is no account, no cookie, no tracking, and no request to any other site. The server that hosts these pages can see, like any server, that this device asked for a page; it cannot see what you answer.',
  },
  erasing: {
    heading: 'Erasing',
    how: 'You can erase everything at once on <link>My progress</link>. Clearing the site data of your browser does the same. On a shared computer, save a copy and erase before you leave.',
  },
  score: {
    heading: 'What a score here means',
    means:
      'A score shows that somebody practiced on this device, with these answers, on this version of the content. It cannot show who sat at the keyboard.',
  },
  limits: {
    heading: 'What this is not',
    not: 'Not a diagnosis of anybody, not legal advice, not supervision of your work. Officers notice, describe, ask and refer; clinicians diagnose. Telephone numbers and law change: each entry says when it was checked.',
  },
  evidence: {
    heading: 'Evidence',
    claims:
      'Every claim names its <link>source</link>, with how we read it. Where the evidence disagrees or is missing, the lesson says so. People in scenes and cases are fictional.',
  },
  questions: 'Questions',
  license: {
    heading: 'License',
    which: 'The code is under the MIT license, the lessons and questions under Creative Commons Attribution 4.0.',
  },
};

export const help = {
  description: 'Crisis lines of your region, and what to do first.',
  lines: 'Lines',
  checked: (reach: string, day: string) => `${reach} · checked ${day}`,
  first: {
    heading: 'What to do first',
    danger: 'If life is in danger, call the emergency number now and stay with the person if it is safe for you.',
    suicide: 'If somebody speaks of suicide, ask directly, listen, and do not leave them alone. Call a crisis line together.',
    yourself: 'If it is about you: the same lines are for you. Telling one person is a start, and support helps.',
  },
  information: 'Information, not for emergencies',
  stores: 'This page stores nothing and tells nobody that you opened it.',
};

export const services = {
  description: 'Where to refer: services of your directory, by what they help with and in which language.',
  lead: 'Where to refer. A call made together works better than a number on a slip of paper.',
  onlyNational: (contact: string) => `Only national services are listed so far. For the services near you, ask ${contact}.`,
  none: 'No service is listed for your region yet. <link>Crisis lines</link> are.',
  helpsWith: 'Helps with',
  anything: 'anything',
  language: 'Language',
  any: 'any',
  shown: (shown: number, all: number) => `${shown} of ${counted(all, 'service', 'services')}`,
  national: 'national',
  forWhom: 'For whom',
  howToRefer: 'How to refer',
  hours: 'Hours',
  cost: 'Cost',
  languages: 'Languages',
  checked: 'Checked',
  kinds: {
    crisis: 'Crisis and emergencies',
    'mental-health': 'Mental health treatment',
    substance: 'Alcohol and drug treatment',
    residential: 'Residential treatment',
    peer: 'Peer support',
    family: 'Support for families',
    housing: 'Housing',
    work: 'Work and benefits',
    health: 'Physical health',
    information: 'Information and finding help',
  },
};

export const glossary = {
  description: 'The words that the lessons use, in plain language.',
  lead: 'Words that the lessons use, in plain language.',
  also: (names: string) => `also: ${names}`,
};

export const references = {
  description: 'Every source behind the lessons and answer keys, and how we read it.',
  lead: 'Every claim in a lesson and every answer key names its source. Each entry says how we read it: the text itself (in part), its abstract, or another author’s account.',
  titles: 'Titles keep their own wording, also where we would choose other words today.',
  andOthers: (first: string) => `${first} and others`,
  readAs: {
    'full text': 'read in full text, in part',
    abstract: 'read as an abstract',
    secondary: 'read in another author’s account',
  },
};

/** The lists of modules and courses, and what leads into one. */
export const modules = {
  description: 'All modules, with their length and what they are for.',
  lead: 'Each module is a handful of lessons of about ten minutes, a practice quiz and a test.',
  size: (lessons: number, length: number) => `${counted(lessons, 'lesson', 'lessons')} · about ${minutes(length)} with both quizzes`,
  courses: 'Courses',
  course: (given: { minutes: number; modules: number; prePost: boolean; passMark: number }) =>
    `${contactHours(given.minutes)} · ${counted(given.modules, 'module', 'modules')}${given.prePost ? ' · pre-test and post-test' : ''} · pass mark ${percent(given.passMark)}`,
  modulesAndCourses: 'Modules and courses',
};

export const course = {
  hours: (minutes: number) => `${contactHours(minutes)}, computed from the length of its lessons, quizzes, tests and conversations.`,
  preTestAbout: 'Before you begin: where you start. Taken once.',
  postTestAbout: 'After the last module: the same objectives, other questions.',
  conversations: 'Conversations that go with it',
  conversation: (name: string, length: number) => `with ${name}, about ${minutes(length)}`,
};

export const module = {
  lessons: 'Lessons',
  minutes: (count: number) => `${count} min`,
  questions: (count: number) => counted(count, 'question', 'questions'),
  conversationAbout: (summary: string) => `A conversation. ${summary}`,
  practiceAbout: 'With hints, and feedback at once. As often as you like.',
  testAbout: (passMark: number, attempts: number | undefined) =>
    `Pass mark ${percent(passMark)}. ${attempts === undefined ? 'As many attempts as you need.' : `Up to ${counted(attempts, 'attempt', 'attempts')}.`}`,
  afterwards: 'What you can do afterwards',
  forTrainers: 'For trainers',
  guide: (title: string, summary: string) => `<link>${title}</link>: ${summary}`,
  paper: '<link>The practice questions on paper</link>, with a key.',
};

export const guide = {
  minutes: (count: number) => `${minutes(count)}.`,
  conversation: (title: string) => `The conversation that this session works with: <link>${title}, with a class</link>.`,
};

export const paper = {
  title: (module: string) => `On paper: ${module}`,
  description: (module: string) => `The practice questions of ${module} to print, with a key.`,
  heading: (module: string) => `${module}: questions on paper`,
  print: 'Print this page from your browser. The key begins on a new sheet.',
  name: 'Name',
  date: 'Date',
  how: 'Tick one box, or all that apply where it says so. Number steps, write the letter of a match, and choose a word for each gap. These questions also appear in the module test.',
  questions: 'Questions',
  key: 'Key',
};

/** A lesson and its parts: HTML only, and what `src/lesson/done.ts` says from the attributes of the page. */
export const lesson = {
  lessons: 'Lessons of this module',
  place: (place: number, of: number, length: number) => `Lesson ${place} of ${of} · about ${minutes(length)}`,
  step: (place: number, title: string) => `${place}. ${title}`,
  stepDone: ', done',
  markAsRead: 'Mark as read',
  markedAsRead: '✓ Marked as read',
  changed: 'Changed since you read it.',
  notStored: 'This browser does not let the page store anything, so this cannot be marked. Reading works all the same.',
  pager: 'Previous and next',
  previous: 'Previous',
  backTo: 'Back to',
  readAndOn: 'Mark as read, and on to',
  practice: 'Practice what you read',
  source: (number: number, name: string) => `Source ${number}: ${name}`,
  backToCitation: (name: string) => `Back to where source ${name} is cited`,
  crisisLines: '<link>All lines, and what to do first</link>. They are there for you as well.',
  do: 'Do',
  dont: 'Don’t',
  avoid: 'Avoid',
  couldSay: 'You could say',
  scene: 'Scene',
  fictional: 'Fictional',
  sceneTitle: (title: string) => `<strong>${title}</strong> · Fictional`,
  allServices: 'All services of your directory',
  takeaways: 'What to take away',
  inGlossary: 'In the glossary',
  tryIt: 'In your next session',
  check: 'Check yourself',
  checkNeedsScript: 'Answering needs JavaScript. The questions of this module are also there <link>on paper</link>.',
};

/** The private notes: in lessons, in questions, in conversations. */
export const notes = {
  about: 'Private: nobody else sees it. Leave out names.',
  kept: 'Kept on this device.',
  lost: 'This browser does not let the page keep notes. Copy it elsewhere before you leave.',
};

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

/** The learning record: what is done, and the record as files. */
export const record = {
  lessonRead: (changed: boolean) => (changed ? '✓ Read; changed since' : '✓ Read'),
  begun: 'Begun',
  /** `best` is left out where there is no score. */
  quiz: (given: { done: 'passed' | 'finished' | undefined; best: number | undefined; begun: boolean }) =>
    `${given.done === 'passed' ? '✓ Passed' : given.done === 'finished' ? '✓ Done' : 'Not passed yet'}${given.best === undefined ? '' : `, best ${percent(given.best)}`}${given.begun ? ' · begun' : ''}`,
  played: (given: { plays: number; outcome: string; begun: boolean }) =>
    `✓ Played${given.plays > 1 ? ` ${given.plays} times, best: ` : ', '}${given.outcome}${given.begun ? ' · begun' : ''}`,
  /** How a conversation turned out: in a table or behind a comma, and as a sentence. */
  outcomes: { good: 'went well', mixed: 'went partly well', poor: 'did not go well' },
  outcomeSentences: { good: 'It went well', mixed: 'It went partly well', poor: 'It did not go well' },
  testPassed: '✓ Test passed',
  lessonsRead: (read: number, of: number) => `${read} of ${counted(of, 'lesson', 'lessons')} read`,
  next: {
    done: 'Everything is done',
    doneAbout: 'Recalling it in a few weeks makes it last: take a practice quiz again.',
    practiceAgain: 'Practice again',
    first: (module: string, length: number) => `The first lesson of “${module}”, about ${minutes(length)}.`,
    reasons: {
      'open-quiz': (module: string) => `You are in the middle of it. “${module}”.`,
      'open-scenario': (_module: string) => 'You are in the middle of this conversation.',
      'begun-lesson': (module: string) => `You have begun to read it. “${module}”.`,
      'next-lesson': (module: string) => `The next lesson. “${module}”.`,
      test: (module: string) => `All lessons are read. The test is what is left. “${module}”.`,
    },
    start: 'Start here',
    goOn: 'Go on',
    goOnWhereYouWere: 'Go on where you were',
  },
  progress: {
    description: 'What you have done, what is next, and your record: save a copy, bring one in, erase it.',
    needsScript: 'Your progress is computed on your device and needs JavaScript. Reading the lessons does not.',
    blocked:
      'This browser does not let the page store anything. What you do is gone when you close the tab. Allow site data for this address, or use a window that is not private.',
    full: 'There is no room left on this device. Save a copy below, then free some space.',
    newer: 'Part of your record was written by a newer version of this site. It is kept. Close the other tabs and load the page again to see it.',
    lessonsRead: 'Lessons read',
    testsPassed: 'Tests passed',
    minutes: 'Minutes of training',
    of: (count: number, all: number) => `${count} of ${all}`,
    done: 'What is done',
    nothing: 'Nothing done yet.',
    what: 'What',
    state: 'State',
    read: (day: string) => `✓ Read ${day}`,
    notRead: 'Not read yet',
    lessonChanged: 'Changed since; your reading still counts.',
    passed: (day: string) => `✓ Passed ${day}`,
    finished: (day: string) => `✓ Done ${day}`,
    best: (share: number, attempts: number) => `best ${percent(share)}, ${counted(attempts, 'attempt', 'attempts')}`,
    notTaken: 'Not taken yet',
    quizChanged: 'Its questions have changed since; your result still counts.',
    prePost: 'Before and after a course',
    course: 'Course',
    preTest: 'Pre-test',
    postTest: 'Post-test',
    played: (day: string) => `✓ Played ${day}`,
    plays: (plays: number, best: string) => `${counted(plays, 'play', 'plays')}, the best ${best}`,
    notPlayed: 'Not played yet',
    playChanged: 'Changed since; your play still counts.',
    gone: (count: number) =>
      count === 1
        ? 'One thing that you have done is no longer part of this edition. It stays in your record and counts.'
        : `${count} things that you have done are no longer part of this edition. They stay in your record and count.`,
    ownWords: (conversation: string) => `In your own words: ${conversation}`,
  },
  files: {
    notes: 'Your private notes',
    fromChanged: 'From content that has changed',
    heading: 'Your record',
    about: 'It is on this device only. To take it to another device, save a copy here and bring it in there; doing so twice does no harm.',
    notPromised: 'The browser may clear it when space runs short, and a private or guest window forgets it when it closes: save a copy now and then.',
    withNotes: 'Put my private notes into the copy',
    save: 'Save a copy',
    saved: 'A copy is in your downloads. Keep it where only you can open it.',
    savedHeld: 'Your stored record could not be read. Only the answers that this tab holds are in the copy in your downloads.',
    notSaved: 'Your record could not be read, so no copy was made. Close the other tabs of this site, load the page again and try once more.',
    bring: 'Bring in a copy',
    notOpened: 'The file could not be opened, or a part of the site could not be loaded. Nothing was taken over; try again.',
    refused: {
      'too-large': 'The file is larger than any record. Choose the file that “Save a copy” made.',
      'not-json': 'The file cannot be read: it is damaged, or another kind of file. Choose the file that “Save a copy” made.',
      'not-a-record': 'This is not a record of this site. Choose the file that “Save a copy” made; its name begins with rapport-record.',
      newer: 'The file was saved by a newer version of this site. Open the newest version and bring it in there.',
    },
    entriesTaken: (count: number) => `${counted(count, 'entry', 'entries')} taken over.`,
    notesTaken: (count: number) => `${counted(count, 'private note', 'private notes')} taken over.`,
    hereAlready: 'Everything in the file was here already.',
    notesNotTaken: 'The private notes were not: this browser could not store them. Free some space and try again.',
    nothingTaken: 'Nothing was taken over: this browser could not store it. Free some space and try again.',
    leftOut: (count: number) =>
      `${counted(count, 'entry', 'entries')} could not be read and ${count === 1 ? 'was' : 'were'} left out; the file is unchanged.`,
    erase: 'Erase everything',
    eraseAbout: 'Answers, results, time, private notes and accepted assignments on this device. This cannot be undone.',
    /** The word to type; small letters. */
    eraseWord: 'erase',
    eraseType: (word: string) => `Type the word <strong>${word}</strong> to confirm`,
    eraseTypeFirst: (word: string) => `Type the word ${word} first.`,
    erased: 'Everything is erased.',
    notErased: 'Nothing was erased: this browser does not let the page reach its storage. Clear the site data in the browser’s settings instead.',
  },
  /** Said before the work starts, when something stands in the way of keeping answers. */
  storage: {
    blocked: '<strong>This browser does not let the page store anything, so your answers will be gone when you close it.</strong>',
    blockedAdvice:
      'You can still practice. To keep a record, allow storage (cookies and site data) for this address, or open the site in another browser or in a window that is not private.',
    full: '<strong>There is no room left on this device, so new answers cannot be stored.</strong>',
    fullAdvice: 'Free some space first; on <link>My progress</link> you can save a copy of what there is.',
    newer: '<strong>Your record was written by a newer version of this site.</strong> Close the other tabs of this site and load this page again.',
  },
  /** Said while answers are held in the tab only. */
  unsaved: {
    full: '<strong>Your last answers are held in this tab only.</strong> There is no room left on this device. Free some space, then store them. Leave the tab open until then.',
    blocked:
      '<strong>Your last answers are held in this tab only.</strong> This browser does not let the page store anything. Leave the tab open until then.',
    tryNow: 'Try to store them now',
    saved: 'A copy is in your downloads.',
    savedHeld: 'A copy is in your downloads. The stored record could not be read, so only what this tab holds is in it.',
    notSaved: 'No copy was made: a part of the site could not be loaded. Check the connection and try again.',
  },
};

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

/** The skills that a conversation is scored by: also named on the list of conversations. */
export const skills = {
  engagement: 'Engagement',
  'shared-decisions': 'Shared decision-making',
  'case-management': 'Strategic case management',
  safety: 'Safety',
  respect: 'Respect',
};

export const rolePlay = {
  know: 'What you know',
  goodOutcome: 'A good outcome',
  goal: (goal: string) => `<strong>A good outcome:</strong> ${goal}`,
  turn: (place: number) => `(turn ${place})`,
  you: 'You',
  door: {
    notice: (notice: string) => `<strong>Before you begin.</strong> ${notice} You can go on another day, or leave this one out.`,
    happens: 'What happens',
    fictional: (name: string) => `Everybody in it is fictional. ${name} remembers how you spoke: what you say early changes what is possible later.`,
    stopped: (replies: number, mode: 'coach' | 'real') =>
      `You stopped after ${counted(replies, 'reply', 'replies')}, playing ${mode === 'coach' ? 'with the coach' : 'for real'}. Nothing is lost.`,
    goOn: 'Go on where you stopped',
    outdated: 'The conversation that you had begun does not fit this edition any more. What you chose stays in your record; please begin anew.',
    begin: 'Begin',
    beginAnew: 'Begin anew',
    coach: 'Talk with the coach',
    coachAbout: (name: string) => `A hint at each turn, what ${name} is thinking, and you can go back while you talk.`,
    real: 'Talk for real',
    realAbout: 'No hints, and no way back before the end. The debrief explains everything afterwards.',
    lastDebrief: 'See the last debrief',
    played: (outcome: 'good' | 'mixed' | 'poor') => `When you last played it, it ${record.outcomes[outcome]}.`,
    changed: 'The conversation has been changed since, so that its debrief can no longer be told.',
    kept: 'Your choices are kept in this browser, on this device. They show what you can do in practice, not what you do at work: observed practice is for that.',
    ownWords: 'Say it yourself first <small>Type your own words before the replies appear. They stay on this device.</small>',
    aloud: (name: string) => `Read ${name}’s lines aloud <small>With a voice of this device; nothing is sent.</small>`,
    noVoice: (name: string) => `Read ${name}’s lines aloud <small>This device has no voice of its own that the browser can use.</small>`,
  },
  crisis: 'If this touches you, or somebody near you',
  talk: {
    /** Read out at each turn. */
    log: (seems: string, who: string, says: string) => `${seems} ${who} says: ${says}`,
    thinks: (who: string, thought: string) => `<strong>${who} thinks:</strong> ${thought}`,
    coach: (hint: string) => `<strong>Coach:</strong> ${hint}`,
    youSay: 'You say',
    wentBack: 'You went back. Another reply takes the place of what came after.',
    return: 'Return to where you were',
    beside: 'Beside the conversation',
    rest: 'Stop and take a break',
    inBetween: 'in between',
    how: 'How you play',
    howCoach: 'With the coach.',
    howReal: 'For real: no hints, and no way back before the end.',
    soFar: 'What was said so far',
    toDebrief: 'Back to the last debrief',
    backToHere: (turn: number) => `Go back to here <hidden>(turn ${turn})</hidden>`,
  },
  rest: {
    heading: 'Take your time',
    waits: 'The conversation waits. Your choices are kept on this device, and you can go on in a minute or on another day.',
    breathe:
      'Look up from the screen, breathe out slowly, and notice where your feet are. If something in here came close, talk to somebody you trust.',
    goOn: 'Go on with the conversation',
    leave: 'Leave it for today',
  },
  ownWords: {
    label: (name: string) => `What would you say to ${name}?`,
    about: 'Kept on this device only, and shown beside your reply in the debrief.',
    show: 'Show the replies',
  },
  debrief: {
    carried: 'What carried the conversation',
    felt: (name: string) => `How ${name} felt along the way`,
    turns: 'Turn by turn',
    did: 'What you did',
    opens: 'Tends to open a conversation',
    closes: 'Tends to close it',
    none: 'None this time.',
    technique: (name: string, count: number, meaning: string) =>
      `<strong>${name}</strong>, ${count === 1 ? 'once' : `${count} times`} <small>${meaning}</small>`,
    beside: 'Beside your other plays',
    plays: 'Your plays',
    play: 'Play',
    outcome: 'Outcome',
    thisOne: 'This one',
    earlier: '(an earlier version)',
    tryNext: (count: number) => (count === 1 ? 'One thing to try next' : 'Two things to try next'),
    /** In the place of the above when every skill has the full mark. */
    allFull: 'The full mark in every skill',
    changedSince:
      'This conversation has been changed since you played it. What follows is told from its present words; your result stays as it was recorded.',
    again: 'Play it again',
    print: 'Print this debrief',
    others: 'Other conversations',
    points: (points: string, full: number) => `${points} of ${counted(full, 'point', 'points')}`,
    earned: (skill: string) => `What earned or cost it <hidden>(${skill})</hidden>`,
    mark: (mark: string, turn: number, say: string) => `<strong>${mark}</strong> Turn ${turn}: “${say}”`,
    thought: (who: string, thought: string) => `<strong>${who} thought:</strong> ${thought}`,
    ownWords: (words: string) => `<strong>Your own words:</strong> ${words}`,
    strongest: 'The strongest reply here.',
    helped: 'It helped.',
    cost: 'It cost something.',
    little: 'It changed little.',
    stronger: (turn: number) => `A stronger reply <hidden>(turn ${turn})</hidden>`,
    tryHere: (turn: number) => `Try another reply here <hidden>(turn ${turn})</hidden>`,
  },
  meters: {
    rose: (name: string, from: number, to: number) => `<strong>${name}</strong> rose from ${from} to ${to}`,
    fell: (name: string, from: number, to: number) => `<strong>${name}</strong> fell from ${from} to ${to}`,
    same: (name: string) => `<strong>${name}</strong> ended where it began`,
    course: (name: string, replies: number, values: string) => `${name} over ${counted(replies, 'reply', 'replies')}: ${values}`,
    top: (word: string) => `top: ${word}`,
    bottom: (word: string) => `bottom: ${word}`,
    asTable: 'The same as a table',
    over: (name: string) => `${name} over the conversation`,
    afterReply: 'After reply',
    beginning: 'Beginning',
  },
  classRoom: {
    notice: (notice: string) =>
      `<strong>Say this first.</strong> ${notice} Nobody has to stay in the room, and nobody has to explain why they leave.`,
    begin: 'Begin with the class',
    beginAnew: 'Begin anew',
    stepBack: 'One step back',
    chose: 'What the room chose',
    chosen: (reply: string, votes: number, all: number) => (all > 0 ? `${reply} (${votes} of ${counted(all, 'vote', 'votes')})` : reply),
    said: (reply: string) => `You said: “${reply}”`,
    discuss: (who: string) => `What did ${who} hear? What would you have said?`,
    thinking: (who: string) => `What ${who} was thinking`,
    evidence: 'What the evidence says of this reply',
    goOn: 'Go on',
    another: 'Choose another reply',
    whatDoYouSay: 'What do you say?',
    votesFor: (letter: string) => `Votes for ${letter}`,
    say: (letter: string) => `Say ${letter}`,
    sayMost: 'Say what got the most votes',
    all: 'All replies, with the votes',
    votes: (count: number) => counted(count, 'vote', 'votes'),
    tied: 'No reply is ahead yet. Enter the votes, or choose a reply yourself.',
  },
  /** What a reply does; which of them tend to open a conversation is in `src/role-play/techniques.ts`. */
  techniques: {
    'open-question': { name: 'Open question', meaning: 'A question that cannot be answered with yes or no.' },
    'direct-question': { name: 'Direct question', meaning: 'Asks plainly about something hard, such as suicide.' },
    'closed-question': {
      name: 'Closed question',
      meaning: 'A question for yes, no or one fact. A few are needed; many become an interrogation.',
    },
    reflection: { name: 'Reflection', meaning: 'Says back what was heard or meant.' },
    affirmation: { name: 'Affirmation', meaning: 'Names an effort or a strength.' },
    summary: { name: 'Summary', meaning: 'Draws together what was said and agreed.' },
    'asking-permission': { name: 'Asking permission', meaning: 'Asks before giving information or advice, or before a hard topic.' },
    information: { name: 'Accurate information', meaning: 'Gives a correct fact that the person can use.' },
    'clear-role': { name: 'Clear role and limits', meaning: 'Says what is fixed, who decides, and what happens with what is told.' },
    'offering-choice': { name: 'Offering a choice', meaning: 'Puts options on the table and asks what the person prefers.' },
    'problem-solving': { name: 'Problem-solving', meaning: 'Looks with the person for what got in the way, and for a way round it.' },
    'concrete-step': { name: 'Concrete next step', meaning: 'Agrees who does what, and when.' },
    'warm-hand-off': { name: 'Warm hand-off', meaning: 'Makes the contact together, instead of handing over a number.' },
    'staying-present': { name: 'Staying present', meaning: 'Leaves time, keeps calm, stays.' },
    threat: { name: 'Threat', meaning: 'Leans on jail or sanctions to get compliance.' },
    confronting: { name: 'Confronting', meaning: 'Argues, corrects, or catches the person out.' },
    lecture: { name: 'Lecture', meaning: 'Explains at length what the person should have done.' },
    'advice-without-permission': { name: 'Advice without permission', meaning: 'Says what to do before asking.' },
    'deciding-alone': { name: 'Deciding alone', meaning: 'Takes a choice away that was the person’s to make.' },
    'quick-reassurance': { name: 'Quick reassurance', meaning: 'Says that it will be fine before hearing what it is.' },
    'changing-subject': { name: 'Changing the subject', meaning: 'Moves on to paper or rules when something hard is said.' },
    labeling: { name: 'Labeling', meaning: 'Speaks of the diagnosis or the record instead of the person.' },
    'empty-promise': { name: 'Empty promise', meaning: 'Promises what the officer cannot keep, such as secrecy.' },
    'looking-away': { name: 'Looking away', meaning: 'Lets a risk or a breach pass without a word.' },
  },
};

/** What the screens of the trainer and of the officer say alike about assignments. */
export const assignment = {
  hours: (minutes: number) => (minutes < 90 ? `about ${counted(minutes, 'minute', 'minutes')}` : `about ${(minutes / 60).toFixed(1)} hours`),
  /** What is asked for, in one line. */
  asked: (given: { lessons: number; quizzes: number; scenarios: number }) =>
    [
      given.lessons > 0 ? counted(given.lessons, 'lesson', 'lessons') : '',
      given.quizzes > 0 ? counted(given.quizzes, 'quiz or test', 'quizzes and tests') : '',
      given.scenarios > 0 ? counted(given.scenarios, 'conversation', 'conversations') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  passMark: (mark: number) => `pass mark ${percent(mark)}`,
  attempts: (attempts: number) => (attempts === 1 ? 'the first attempt counts' : `the first ${attempts} attempts count`),
  version: (version: number) => `Version ${version}`,
  due: (day: string) => `Due ${day}`,
  gone: 'No longer part of this site',
  courses: 'Courses',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser did not let the page copy. Select the text and copy it yourself.',
  qr: 'QR code of the link',
  /** Why a link, a code or an assignment file is not opened. */
  unread: {
    empty: 'There is nothing in it. Paste the whole link, from “https” to its end.',
    'too-long': 'This is much longer than an assignment is. Paste the link alone, or choose the file that your trainer sent.',
    'no-assignment': 'This is no assignment. Look for a link with “assignment/#” in it, or ask your trainer to send it again.',
    newer: 'This link was made by a newer version of this site. Load the page again. If that does not help, tell your trainer.',
    damaged:
      'A part of the link is missing or was changed on its way; mail programs cut long links off. Copy the whole link and paste it below, or ask your trainer for the file.',
  },
  /** Why a completion file is not accepted, for trainers. */
  refusals: {
    'too-large': 'The file is far larger than a completion file is. It was not opened.',
    'not-a-completion':
      'This is no completion file, or it was changed. Ask for the file that “Make my completion file” saved, unopened and unedited.',
    'newer-format': 'The file was made by a newer version of this site. Load this page again, or have the site updated here.',
    'older-format': 'The file has a format that is no longer read. Ask the learner to make it again with the site as it is today.',
    'other-trainer':
      'The file is for another trainer’s workspace, or for this one before its keys were lost. Restore the backup of that workspace, or pass the file on.',
    altered: 'The file was damaged or changed after it was made, so nothing in it counts. Ask the learner to send it again.',
    broken: 'What is inside does not have the shape of a completion. Ask the learner to make the file again with the site as it is today.',
    foreign: 'The file answers an assignment that this workspace did not send.',
    'newer-version': 'The file answers a newer version of the assignment than this workspace knows. Restore your newest backup first.',
    future: 'The file was made after today. The clock of the learner’s device or of this one is wrong.',
    'not-asked': 'What the file holds is not what the assignment asked for. It may have been put together by hand.',
    disagrees: 'The score and the answers do not agree. The file was changed before it was signed; talk with the learner.',
  },
  /** What a trainer should know of a file that is accepted. */
  flags: {
    'older-version': 'Answers an earlier version of the assignment.',
    'not-on-roster': 'This name is not on the roster.',
    'content-changed': 'A part could not be scored again, because the content has changed since.',
    'not-finished': 'Not everything is done yet.',
    late: 'Finished after the due day.',
  },
  needsKeys:
    '<strong>This needs a secure connection.</strong> Files are encrypted with keys that browsers make on pages over HTTPS only. Ask whoever runs this site to serve it over HTTPS.',
  storage: {
    blocked:
      'This browser does not let the page store anything, so assignments cannot be kept. Allow storage for this address, or use another browser.',
    full: 'There is no room left on this device. Free some space and try again.',
    newer: 'What is stored here was written by a newer version of this site. Close its other tabs and load this page again.',
  },
};

/** Where a trainer puts an assignment together and sends it. */
export const assign = {
  title: 'Assign training',
  description: 'For trainers: choose what somebody must finish and by when, and send it as a link, a QR code or a file. No account, no server.',
  lead: 'Choose what to finish and by when. You get a link to send by any means; what officers do stays with them until they send you a file.',
  doors: 'For trainers',
  verify: 'Check a certificate',
  needsScript: 'Assigning needs JavaScript: everything is made in your browser, and nothing is sent to a server.',
  list: {
    heading: 'Your assignments',
    none: 'None yet. What you assign is kept in this browser, on this device.',
    create: 'New assignment',
    drafts: 'Drafts',
    sent: 'Sent',
    untitled: 'Without a title',
    draftOf: (title: string, version: number) => (version > 1 ? `${title} (version ${version})` : title),
    goOn: (title: string) => `Go on with it <hidden>(${title})</hidden>`,
    discard: (title: string) => `Discard <hidden>(${title})</hidden>`,
    discarded: 'The draft is discarded.',
    open: (title: string) => `Link and files <hidden>(${title})</hidden>`,
    key: 'Your signature key',
    keyAbout:
      'With it your workspace countersigns certificates. For the site to know it, whoever runs the site puts these signs into content/agency.yaml, under trustedSigners. They are public.',
    copyKey: 'Copy the key',
    about: (given: { version: number; learners: number; due?: string | undefined }) =>
      [
        given.version > 1 ? `version ${given.version}` : '',
        given.learners > 0 ? counted(given.learners, 'learner', 'learners') : 'one link for all',
        given.due ? `due ${given.due}` : 'no date',
      ]
        .filter((part) => part !== '')
        .join(' · '),
  },
  form: {
    heading: 'New assignment',
    change: (version: number) => `Change the assignment: version ${version}`,
    changeAbout:
      'Sending it makes a new version. Send the new link to everybody: learners who open it are told that it takes the place of the one they have.',
    kept: 'Kept as a draft in this browser.',
    what: 'What to do',
    whole: 'Take a whole course',
    add: (title: string) => `Choose all of <strong>${title}</strong>`,
    added: (title: string) => `All of ${title} is chosen.`,
    single: 'Or choose one by one',
    clear: 'Choose nothing',
    cleared: 'Nothing is chosen now.',
    module: (title: string, chosen: number, all: number) =>
      chosen === 0 ? title : `<strong>${title}</strong> <soft>${chosen === all ? 'all' : `${chosen} of ${all}`} chosen</soft>`,
    allOf: 'All of it',
    lesson: (title: string) => title,
    practice: 'Practice quiz',
    test: 'Module test',
    scenario: (title: string) => `Conversation: ${title}`,
    prePost: 'Pre-tests and post-tests',
    otherScenarios: 'Other conversations',
    summary: (asked: string, hours: string) => `Chosen: ${asked}; ${hours}.`,
    nothing: 'Nothing is chosen yet.',
    rules: 'Rules',
    passMark: 'Pass mark of the tests, percent',
    passMarkAbout: (mark: number) => `The test pages ask for ${percent(mark)} of the points; officers see yours beside it.`,
    attempts: 'Attempts that count',
    attemptsAbout: 'The first ones. Leave it empty for as many as needed.',
    due: 'Due day',
    dueAbout: 'Leave it empty for none.',
    validMonths: 'Counts for so many months',
    validMonthsAbout: 'For training that must be repeated. Work that is older does not count, and the certificate says until when it does.',
    whom: 'For whom',
    oneLink: 'One link for a group',
    oneLinkAbout: 'Officers give their name or code themselves.',
    eachLink: 'One link for each learner',
    eachLinkAbout: 'Each link holds one name or code.',
    group: 'Name of the group',
    groupAbout: 'Shown to officers. It may stay empty.',
    roster: 'Names or codes, one a line',
    rosterAbout: 'Paste them from anywhere, also a column of a spreadsheet. Use codes where names should not travel.',
    file: 'Read them from a CSV file',
    column: 'Column with the names or codes',
    columnName: (place: number, example: string) => `${place}: ${example}`,
    headed: 'The first row holds headings',
    names: (count: number) => counted(count, 'learner', 'learners'),
    twice: (names: string) => `Given twice and taken once: ${names}.`,
    tooLong: (count: number) => `${counted(count, 'line is', 'lines are')} too long for a name and left out.`,
    over: (count: number, most: number) => `Only the first ${most} are taken; ${count} are left out.`,
    fileUnread: 'This file could not be read. Save it as CSV and try again.',
    words: 'Title, name and note',
    titleLabel: 'Title',
    titleAbout: 'Stands on the certificate.',
    name: 'Your name',
    agency: 'Your agency',
    note: 'A note to the officers',
    noteAbout: 'Whoever has the link can read it. Leave out what is private.',
    back: 'What comes back',
    backAlways: 'Scores, attempts, days, and the time spent always come back.',
    answers: 'Answers to questions',
    answersAbout: 'Needed to check scores and to see what a group finds hard.',
    choices: 'Replies chosen in conversations',
    choicesAbout: 'Needed to check outcomes. Without them officers may feel freer to try things out.',
    never: 'Private notes, what was written in own words, and self-checks never come back.',
    length: (now: number, most: number) => `The link has about ${now} of ${most} characters.`,
    tooMuch: (now: number, most: number) =>
      `The link has about ${now} characters, and more than ${most} may be cut off in mail. Shorten the note or assign less at once.`,
    make: 'Make the link',
    makeMany: (count: number) => `Make ${counted(count, 'link', 'links')}`,
    toList: 'Back to all assignments',
    missing: {
      items: 'Choose at least one lesson, quiz or conversation.',
      title: 'Give it a title.',
      name: 'Write your name.',
      agency: 'Write the name of your agency.',
      roster: 'Write at least one name or code, or make one link for a group.',
      passMark: 'The pass mark is a whole number from 1 to 100.',
      attempts: 'Attempts are a whole number from 1 to 99, or empty.',
      validMonths: 'Months are a whole number from 1 to 120, or empty.',
      due: 'Write the due day as a date, or leave it empty.',
    },
    missingHeading: 'Something is missing',
    notKept: 'This browser could not store the assignment, so no link was made. Free some space and try again.',
  },
  sent: {
    heading: (title: string) => `${title}: ready to send`,
    lead: 'Send the link by any means. It holds the whole assignment; no server knows of it. Whoever opens it sees what is asked before they accept.',
    keepSafe:
      'Files that come back can be opened in this browser only: its key is here. Make a backup of your workspace before you change computers or clear the site data.',
    link: 'Link',
    copyLink: 'Copy the link',
    linkLength: (length: number) => `${length} characters.`,
    qr: 'QR code',
    qrAbout: 'For a slide or on paper. Print it at least 3 inches (8 cm) wide.',
    files: 'Files',
    saveFile: 'Save as a file',
    saveCalendar: 'Save the date for calendars',
    fileAbout: 'The file is for where links are cut off: officers choose it on the page “An assignment for you”.',
    calendarAbout: 'The calendar file has reminders a week and a day before the due day.',
    mail: 'Text for a mail',
    copyMail: 'Copy the text',
    learners: 'Links for each learner',
    learner: 'Learner',
    copyFor: (name: string) => `Copy the link <hidden>of ${name}</hidden>`,
    copyMailFor: (name: string) => `Copy a mail <hidden>to ${name}</hidden>`,
    saveLinks: 'Save all links as CSV',
    showSheet: 'Show the QR codes to print',
    hideSheet: 'Hide the QR codes',
    printSheet: 'Print them',
    sheetTooLong: (most: number) => `QR codes are shown for the first ${most} learners. Use the CSV file for more.`,
    filter: 'Find a learner',
    change: 'Change it',
    changeAbout: 'Makes a new version, with a new link to send.',
    calendarTitle: (title: string) => `Training due: ${title}`,
    calendarText: (title: string, name: string) => `“${title}”, assigned by ${name}. Open My training in Rapport to go on.`,
    csvHead: { learner: 'Learner', link: 'Link', title: 'Assignment', due: 'Due', version: 'Version' },
    fileName: 'assignment',
    /** The ready text. Plain, so that any mail program takes it. */
    mailText: (given: {
      learner?: string | undefined;
      title: string;
      by: string;
      agency: string;
      asked: string;
      hours: string;
      due?: string | undefined;
      note?: string | undefined;
      link: string;
      version: number;
    }) =>
      [
        given.learner ? `Hello ${given.learner},` : 'Hello,',
        `${given.version > 1 ? 'This takes the place of the link that I sent before. ' : ''}Please do this training${given.due ? ` by ${given.due}` : ''}: “${given.title}” (${given.asked}; ${given.hours}). You can stop at any time and go on later.`,
        ...(given.note ? [given.note] : []),
        given.link,
        'The link shows what is asked before you accept. Use the same browser each time: what you do is kept there, and nobody sees it. When everything is done, press “Prepare my completion file” on My training and send me the file.',
        'If the link does not open whole, copy all of it into the browser’s address bar.',
        `${given.by}\n${given.agency}`,
      ].join('\n\n'),
  },
};

/** Where an officer opens an assignment. */
export const offer = {
  title: 'An assignment for you',
  description: 'Open an assignment that a trainer has sent: see what is asked, by whom and until when, before you accept.',
  needsScript: 'Opening an assignment needs JavaScript. It is read in your browser; nothing is sent.',
  opening: 'Opening the assignment.',
  askedBy: (name: string, agency: string) => `<strong>${name}</strong>, ${agency}, asks you to do this training.`,
  until: (day: string) => `Until <strong>${day}</strong>`,
  noDate: 'No date is set',
  pastDue: (day: string) => `It was due on <strong>${day}</strong>. It can still be done`,
  forWhom: (name: string) => `For <strong>${name}</strong>`,
  group: (name: string) => `Group: ${name}`,
  noteFrom: (name: string) => `A note from ${name}`,
  asked: 'What is asked',
  lessons: (count: number) => counted(count, 'lesson', 'lessons'),
  conversation: (title: string) => `Conversation: ${title}`,
  counts: (months: number) => `It counts for ${counted(months, 'month', 'months')}. Work older than that does not count.`,
  already: 'What you have done before counts.',
  returned: 'What goes back, when you send it',
  nothingByItself: 'Nothing is sent by itself. When you are done, you make a file, see in words what is in it, and send it yourself.',
  scores: 'That you read the lessons, your scores and attempts, the days, and the time you spent on each part',
  answers: 'Your answers in the quizzes and tests that are asked for, with how sure you were',
  noAnswers: 'Not your answers: only the scores',
  choices: 'How the conversations turned out, and the replies that you chose',
  noChoices: 'How the conversations turned out, not the replies that you chose',
  encrypted: (name: string) => `The file is encrypted. Only ${name} can open it.`,
  stays: 'What stays with you',
  staysAbout:
    'Private notes, what you write in your own words, self-checks, what you do outside of this assignment, and attempts that you do not finish.',
  unproven: (name: string) => `Nobody has checked who made this link. If you did not expect it, ask ${name} in a way that you already know.`,
  learner: 'Your name or code',
  learnerAbout: (name: string) => `As ${name} knows you. It goes into the file that you send back, and nowhere else.`,
  learnerMissing: 'Write your name or code first.',
  accept: 'Accept',
  replace: 'Accept the new version',
  notNow: 'Not now',
  notNowSaid: 'Nothing was kept. Open the link again when you are ready.',
  held: {
    same: 'You have accepted this assignment already.',
    newer: (held: number, now: number) =>
      `You have version ${held} of this assignment. This is version ${now}, and it takes the place of yours. What you have done still counts.`,
    older: (held: number, now: number) =>
      `You have version ${held} of this assignment, which is newer than this link (version ${now}). You need not do anything.`,
  },
  toTraining: 'To My training',
  paste: {
    heading: 'Paste the link, or choose the file',
    about: 'Open the link that your trainer sent, or paste it here. If you have a file, choose it.',
    label: 'Link',
    open: 'Open',
    file: 'Choose a file',
  },
};

/** What an officer has accepted, and how it goes back. */
export const training = {
  description: 'The training that you have accepted: what is done, what is next, and until when.',
  needsScript: 'My training needs JavaScript: it is kept in your browser.',
  none: 'You have not accepted any assignment in this browser. When a trainer sends you a link, open it here, and it will stand on this page.',
  paste: 'Open an assignment',
  assignedBy: (name: string, agency: string) => `Assigned by ${name}, ${agency}`,
  done: (done: number, of: number) => `${done} of ${of} done`,
  dueIn: (day: string, days: number) => (days === 0 ? `Due today` : days === 1 ? `Due tomorrow, ${day}` : `Due ${day}, in ${days} days`),
  overdue: (day: string) => `Was due ${day}. It can still be done; send it when you are ready.`,
  noDate: 'No due day',
  next: (title: string) => `Next: <strong>${title}</strong>`,
  goOn: 'Go on',
  start: 'Start',
  all: 'Everything that is asked',
  item: {
    done: (day: string) => `done ${day}`,
    open: 'begun',
    todo: 'to do',
    score: (best: number) => `best ${percent(best)}`,
    usedUp: 'no attempt left; ask your trainer',
  },
  finished: 'Everything is done.',
  prepare: 'Prepare my completion file',
  prepareEarly: 'Hand in what is done so far',
  handedIn: (day: string) => `You made a completion file on ${day}.`,
  remove: 'Remove this assignment',
  removeAbout: 'It goes from this page. What you did stays in My progress, and the link brings the assignment back.',
  removeSure: 'Remove it',
  keepIt: 'Keep it',
  removed: 'The assignment is removed.',
  handIn: {
    heading: 'Before the file is made: what is in it',
    madeHeading: 'Your completion file, and what is in it',
    name: (name: string) => `Your name or code: <strong>${name}</strong>`,
    lessons: (count: number) => `That you read ${counted(count, 'lesson', 'lessons')}, and when`,
    attempts: (attempts: number, answers: number) =>
      `${counted(attempts, 'finished quiz or test', 'finished quizzes and tests')}, with ${answers > 0 ? counted(answers, 'answer', 'answers') : 'the scores and not the answers'}`,
    plays: (plays: number, replies: number) =>
      `${counted(plays, 'conversation', 'conversations')}: how ${plays === 1 ? 'it' : 'they'} turned out, ${replies > 0 ? `with ${counted(replies, 'reply', 'replies')}` : 'without your replies'}`,
    seconds: (minutes: number) =>
      `How long you spent on each part, ${minutes === 0 ? 'less than a minute' : counted(minutes, 'minute', 'minutes')} in all`,
    content: 'Which edition of the content it was, and a number that stands for this browser',
    nothing: 'Nothing that was asked for is done yet, so there is nothing to hand in.',
    without: 'Not in it: private notes, what you wrote in your own words, self-checks, and anything that was not asked for.',
    open: (open: number) =>
      `${counted(open, 'part is', 'parts are')} still open. ${open === 1 ? 'It is' : 'They are'} not in the file; you can make another file later.`,
    encrypted: (name: string) => `The file is encrypted: only ${name} can open it, and nobody can change it unseen on its way.`,
    proves:
      'It proves that this was done in this browser, with these answers. It cannot prove who sat at the keyboard; observed practice is for that.',
    make: 'Make my completion file',
    cancel: 'Not yet',
    made: (file: string, name: string) => `Saved as <strong>${file}</strong>, in your downloads. Send it to ${name} by mail, chat or on a drive.`,
    again: 'Save it again',
    failed: 'The file could not be made. Load the page again and try once more.',
    certificate: 'Show my certificate',
    certificateAbout:
      'The certificate is self-declared: it says what this browser knows. Your trainer can countersign one when the file has been checked.',
  },
  /** On the start page and on My progress. */
  here: (count: number) => `${counted(count, 'assignment', 'assignments')} on My training`,
  fromTrainer: 'From your trainer',
};

/** A certificate on screen and on paper. */
export const certificate = {
  title: 'Certificate',
  description: 'A certificate to print: what was done, when, and who stands behind it.',
  needsScript: 'The certificate needs JavaScript: it is made in your browser from the code in the link.',
  none: 'There is no certificate in this link. Open it from My training, or from the link that your trainer sent.',
  altered: 'This certificate does not hold: a part of its code is missing or was changed.',
  newer: 'This certificate was made by a newer version of this site. Load the page again.',
  print: 'Print, or save as PDF',
  heading: 'Certificate of completion',
  that: 'This says that',
  has: 'has completed the training',
  agency: 'Agency',
  time: 'Contact time',
  hours: (minutes: number) => `${(minutes / 60).toFixed(1)} contact hours`,
  date: 'Completed',
  score: 'Score',
  scoreMean: (score: number) => `${percent(score)}, mean of the tests`,
  until: 'Counts until',
  selfDeclared: 'Self-declared',
  selfDeclaredAbout: 'Made by the learner’s own browser from what it has stored. Nobody has checked it.',
  countersigned: (name: string, day: string) => `Countersigned by ${name} on ${day}`,
  countersignedAbout: 'A trainer’s workspace opened the completion file, computed the scores again from the answers, and signed this certificate.',
  certifies: 'What this certifies',
  certifiesAbout: 'That the lessons, tests and conversations of this training were completed in one browser, with these results.',
  not: 'What it does not certify',
  notAbout: 'Who sat at the keyboard, that it was done without help, or what somebody does at work. Observed practice is for that.',
  code: 'Code',
  check: (address: string) => `Check it at ${address}, or scan the code. Compare name, title, date and short code with this paper.`,
  signature: 'Signature',
  qr: 'QR code that checks this certificate',
};

/** Where anybody checks a certificate. */
export const verify = {
  title: 'Check a certificate',
  description: 'Check a certificate in this browser: who stands behind it, and whether it was changed. Works offline; nothing is sent.',
  lead: 'Scan the QR code, paste the link or the code, or drop the file. It is checked in this browser; nothing is sent.',
  needsScript: 'Checking needs JavaScript: it is done in your browser.',
  label: 'Link or code',
  check: 'Check',
  file: 'Choose a file',
  drop: 'or drop it here',
  scan: 'Scan with the camera',
  scanning: 'Hold the QR code before the camera. The picture stays on this device.',
  stop: 'Stop',
  noCamera: 'The camera cannot be used here. Allow it for this address, or paste the code.',
  needsKeys: 'Checking needs a page over HTTPS. Ask whoever runs this site.',
  shortAlone:
    'This is a short code. It can be compared with paper, and looked up in the workspace that countersigned the certificate; to check one here, scan its QR code or paste its link.',
  refused: {
    'no-code': 'No certificate code was found. Paste the whole link, or all of the text below the QR code.',
    altered: 'Altered or damaged: the signature does not hold. Do not rely on this certificate.',
    newer: 'This certificate was made by a newer version of this site. Load this page again, or ask for the site to be updated.',
  },
  verdicts: {
    countersigned: (name: string) => `Countersigned by ${name}`,
    countersignedAbout: (agency: string) => `The key is one that ${agency} trusts. Nothing was changed since it was signed.`,
    ownAbout: 'The key is the one of the workspace in this browser. Nothing was changed since it was signed.',
    unknown: 'Signer not known here',
    unknownAbout: (name: string, agency: string) =>
      `It says that ${name} signed it, and nothing was changed since. But ${agency} does not list this key, so anybody may have signed it.`,
    outsideAbout: (name: string) => `The key of ${name} is known, but it did not count on the day of the signature.`,
    'self-declared': 'Self-declared',
    selfAbout: 'It was made by the learner’s own browser, and nothing was changed since. Nobody else has checked it.',
    expired: (day: string) => `Expired: it counted until ${day}.`,
  },
  compare: 'Compare with the paper',
  name: 'Name',
  training: 'Training',
  shortCode: 'Short code',
  signedOn: 'Signed',
  key: 'Key',
  show: 'Show the certificate',
  limits: 'No certificate shows who sat at the keyboard, or what somebody does at work.',
};

/** The trainer's workspace: what was sent, what came back, and what it says. */
export const trainer = {
  title: 'Workspace',
  description: 'For trainers: bring in completion files, see who is done and what a group finds hard, and file the proof.',
  lead: 'Bring in the completion files that officers return. Each is opened, checked and scored again here, in this browser. Nothing is sent anywhere.',
  needsScript: 'The workspace is worked out on your device and needs JavaScript.',
  /** A quiz with what it belongs to. */
  quizOf: (title: string, quiz: string) => `${title}: ${quiz.toLowerCase()}`,
  loading: 'Opening your workspace …',
  troubles: {
    blocked:
      'This browser does not let the page store anything. Allow site data for this address, or use a window that is not private, and load the page again.',
    full: 'There is no room left on this device. Nothing that was here is lost. Free some space and try again.',
    newer: 'This workspace was written by a newer version of this site. Close the other tabs and load the page again.',
    answers: 'The answer keys could not be loaded, so nothing can be scored again. Check the connection and load the page again. Nothing is lost.',
    failed: 'Something went wrong, and nothing was changed. Load the page again and try once more.',
  },
  files: {
    heading: 'Bring in completion files',
    choose: 'Choose completion files',
    drop: 'or drop them here, as many as you like.',
    reading: (done: number, of: number) => `Reading ${done} of ${counted(of, 'file', 'files')} …`,
    /** Parts of one sentence on what became of the files. */
    summary: (given: { accepted: number; replaced: number; older: number; duplicates: number; refused: number; lost: number }) => {
      const parts = [
        given.accepted > 0 ? `${counted(given.accepted, 'file', 'files')} accepted` : '',
        given.replaced > 0 ? `${given.replaced} newer than one that was here` : '',
        given.older > 0 ? `${given.older} older than one that is here, kept but not counted` : '',
        given.duplicates > 0 ? `${given.duplicates} here already` : '',
        given.refused > 0 ? `${given.refused} refused` : '',
        given.lost > 0 ? `${given.lost} not stored` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'No file was chosen.' : `${parts.join(', ')}.`;
    },
    refusedHeading: (count: number) => `Not taken in: ${counted(count, 'file', 'files')}`,
    file: 'File',
    reason: 'Why, and what to do',
    more: (count: number) => `And ${count} more.`,
    notStored: 'It is in order, but there was no room to store it. Free some space on this device, then bring the file in again.',
    unreadable: 'The browser could not read the file. Copy it to a folder on this device and try again.',
    about: (title: string) => `It is about: ${title}.`,
    hide: 'Hide this list',
  },
  none: {
    heading: 'Nothing sent yet',
    text: 'No assignment has been sent from this browser. <link>Make an assignment</link> first, or restore a backup from another computer below.',
  },
  list: {
    heading: 'Your assignments',
    caption: 'Assignments that were sent from this workspace. Choose one to see its results below.',
    assignment: 'Assignment',
    whom: 'For',
    due: 'Due',
    done: 'Done',
    overdue: 'Overdue',
    people: (count: number) => counted(count, 'learner', 'learners'),
    noDue: 'no date',
    group: (name: string) => name,
    anyone: 'anyone with the link',
    of: (done: number, all: number) => `${done} of ${all}`,
    none: 'none',
    new: 'Make an assignment',
  },
  /** The one thing that needs doing. `names` are the first few. */
  todo: {
    overdue: (count: number) => `${counted(count, 'learner is', 'learners are')} overdue:`,
    /** Between two names of a list. */
    comma: ', ',
    andMore: (count: number) => ` and ${count} more`,
    waiting: (none: number, open: number, due: string | undefined) => {
      const parts = [
        none > 0 ? `${counted(none, 'learner has', 'learners have')} not returned a file` : '',
        open > 0 ? `${counted(open, 'learner has', 'learners have')} something left to do` : '',
      ].filter((part) => part !== '');
      return `<strong>${parts.join(', and ')}.</strong>${due === undefined ? '' : ` It is due ${due}.`}`;
    },
    expired: (count: number) =>
      `<strong>For ${counted(count, 'learner', 'learners')} the training no longer counts.</strong> Send the assignment again.`,
    allDone: '<strong>Everybody has finished.</strong> Nothing is left to do here.',
    nobody: 'Nobody is on a roster, and no file has come back yet.',
    show: 'Show only these',
  },
  view: {
    label: 'What to look at',
    learners: 'Learners',
    groups: 'Groups',
    questions: 'Questions',
    conversations: 'Conversations',
    prePost: 'Before and after',
    certificates: 'Certificates',
    report: 'Report and export',
  },
  states: { done: 'Done', open: 'Not finished', none: 'Not returned' },
  learners: {
    caption: (assignment: string) => `Learners and what they have done: ${assignment}`,
    filters: 'Which learners',
    find: 'Find a name',
    group: 'Group',
    allGroups: 'all groups',
    state: 'Show',
    everybody: 'everybody',
    only: { overdue: 'overdue', done: 'done', open: 'not finished', none: 'not returned', expired: 'no longer valid' },
    learner: 'Learner',
    stateColumn: 'State',
    score: 'Score',
    attempts: 'Attempts',
    time: 'Minutes',
    made: 'File from',
    lessons: (module: string) => `${module}: lessons`,
    lessonsRead: (read: number, of: number) => `${read} of ${of}`,
    overdue: 'overdue',
    expired: 'expired',
    outcomes: { good: 'well', mixed: 'partly', poor: 'not well' },
    done: '✓ done',
    tried: 'begun',
    notDone: 'not yet',
    notChecked: 'not checked',
    sharedDevice: 'same browser as somebody else',
    notOnRoster: 'not on the roster',
    lines: (from: number, to: number, of: number) => `${from} to ${to} of ${counted(of, 'learner', 'learners')}`,
    noneFits: 'No learner fits what you chose.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    pages: 'Pages of the table',
    previous: 'Previous page',
    next: 'Next page',
    checkNote: 'Not checked: the content has changed since, or the answers were not asked for, so the result is as the learner’s device says.',
    timeNote: 'Minutes are as the learner’s device counted them.',
    open: (name: string) => `Files of ${name}`,
  },
  learner: {
    heading: (name: string) => `Files of ${name}`,
    none: 'No file has come back yet.',
    made: 'Made',
    counted: 'Counted',
    finished: 'Finished',
    score: 'Score',
    version: 'Version',
    remarks: 'Remarks',
    counts: 'yes',
    kept: 'no, kept only',
    notFinished: 'not finished',
    nothing: 'none',
    remove: 'Remove these files',
    removeAbout: 'This takes the learner’s results out of this workspace. The files that the learner sent stay where they are.',
    removeSure: 'Yes, remove them',
    keep: 'Keep them',
    close: 'Close',
  },
  groups: {
    heading: 'Groups',
    caption: (assignment: string) => `Groups: ${assignment}`,
    group: 'Group',
    people: 'Learners',
    done: 'Done',
    overdue: 'Overdue',
    none: 'Not returned',
    score: 'Mean score',
    noGroup: 'no group',
    all: 'All',
    hidden: 'too few',
    hiddenNote: (fewest: number) =>
      `Too few: the figure would be about fewer than ${fewest} people, or would let you work out such a figure by subtraction.`,
    nothing: 'none',
    set: 'Put people into groups',
    setAbout:
      'One person on each line: name or code, a comma, the group. Leave the group empty to take somebody out. Groups hold for all assignments.',
    setLabel: 'Names and groups',
    setExample: 'Ana Ruiz, North office',
    keep: 'Keep these groups',
    emptyFirst: 'Write at least one line first.',
    kept: (count: number) => `${counted(count, 'person is', 'people are')} in their groups now.`,
    unread: (lines: string) => `Nothing was changed. These lines have no comma: ${lines}. Write a name, a comma and a group.`,
    scores: 'How the scores are spread',
    scoresAbout: (n: number) => `Mean score of ${counted(n, 'learner', 'learners')} over their tests, in tenths.`,
    scoresHidden: 'Scores are shown from five learners on.',
    from: 'Score',
    learners: 'Learners',
    tenth: (from: number, to: number) => `${percent(from)} to ${percent(to)}`,
    histogram: (counts: string) => `Learners in each tenth of the score, from 0% up: ${counts}`,
  },
  which: { group: 'Figures for', all: 'all learners' },
  questions: {
    heading: 'Questions',
    none: 'No finished quiz with answers has come back yet.',
    about: 'First finished attempt of each learner. Sort by a column to find what a group finds hard.',
    people: (n: number) => counted(n, 'learner', 'learners'),
    caption: (quiz: string) => `Questions of ${quiz}`,
    question: 'Question',
    n: 'Answers',
    difficulty: 'Points earned',
    discrimination: 'Tells apart',
    confidence: 'How sure',
    draws: 'Wrong choice that draws most',
    nothing: 'none',
    hidden: 'too few',
    few: 'few answers',
    draw: (text: string, share: number) => `${text} (${percent(share)})`,
    part: (part: string, text: string) => `${part}: ${text}`,
    moreLabel: 'Every choice',
    choice: 'Choice',
    chosen: 'Chosen by',
    right: 'right',
    wrong: 'not right',
    leftOpen: 'left open',
    ofAll: (n: number, share: number) => `${n} (${percent(share)})`,
    calibration: 'How sure, and how often right',
    sureness: { 1: 'A guess', 2: 'Fairly sure', 3: 'Certain' },
    surenessLine: (share: number, n: number) => `${percent(share)} of the points, ${counted(n, 'answer', 'answers')}`,
    changed: (n: number) => `${counted(n, 'answer is', 'answers are')} left out, because the question has been changed since.`,
    explain: 'What these figures mean',
    explainDifficulty:
      'Points earned: the mean share of the points. Near 100% the question is easy; where nearly everybody is right, it tells you little.',
    explainDiscrimination:
      'Tells apart: how closely the result of this question goes with the rest of the same attempt, from −1 to 1. Below 0.2 look at the question; below 0 look at its key first. It is shown from five answers on, and is rough below thirty.',
    explainConfidence:
      'How sure: mean of 1 (a guess) to 3 (certain). Surer answers should be right more often. Certain and wrong is what to teach first.',
  },
  conversations: {
    heading: 'Conversations',
    none: 'This assignment has no conversations.',
    nothing: 'Nobody has come to an ending yet.',
    hidden: (fewest: number) => `Shown from ${fewest} learners on, and only where no smaller group can be worked out.`,
    caption: (title: string) => `How “${title}” turned out`,
    people: (n: number) => `${counted(n, 'learner', 'learners')} came to an ending.`,
    outcome: 'Outcome',
    first: 'First play',
    best: 'Best play',
    count: (n: number, share: number) => `${n} (${percent(share)})`,
    skill: 'Skill',
    share: 'Share of the full mark, first play',
    skills: 'Skills',
    bars: (first: string, best: string) => `First play: ${first}. Best play: ${best}.`,
  },
  prePost: {
    heading: 'Before and after',
    none: 'This assignment does not ask for both a pre-test and a post-test.',
    nothing: 'Nobody has returned both tests yet.',
    hidden: (fewest: number) => `Shown from ${fewest} learners with both tests on, and only where no smaller group can be worked out.`,
    caption: (course: string) => `Pre-test and post-test: ${course}`,
    n: 'Learners with both',
    pre: 'Pre-test',
    post: 'Post-test',
    meanOf: (test: string) => `${test}: mean (standard deviation)`,
    /** Both in percentage points. */
    withDeviation: (mean: string, deviation: string) => `${mean} (${deviation})`,
    intervalOf: (measure: string) => `${measure}: 95% interval`,
    change: 'Mean change',
    effect: 'Effect size d',
    points: (points: string) => `${points} points`,
    range: (low: string, high: string) => `${low} to ${high}`,
    noEffect: 'cannot be computed: nobody differs',
    measure: 'Measure',
    value: 'Value',
    /** Said above the numbers. */
    sentence: (given: { change: string; up: boolean; sure: boolean }) =>
      given.sure
        ? `On average the share of points ${given.up ? 'rose' : 'fell'} by ${given.change} percentage points.`
        : `On average the share of points ${given.up ? 'rose' : 'fell'} by ${given.change} percentage points. With so few people or such mixed results, it may as well be chance.`,
    caution: 'This is a group before and after, without a comparison group. It does not show that the training alone caused the change.',
    method:
      'd is the mean change divided by the root of the mean of the two variances, with Hedges’ correction; its interval is that of Algina and Keselman (2003). The interval of the change is from Student’s t.',
    slope: (given: { n: number; up: number; down: number; same: number }) =>
      `A line for each learner from pre-test to post-test: ${given.up} went up, ${given.down} went down, ${given.same} stayed the same.`,
    slopeSample: (shown: number, all: number) => `${shown} of ${all} learners are drawn, evenly over the results.`,
    slopeAbout: 'A thin line for each learner, a heavy one for the mean.',
    table: 'Every pair of results',
    place: 'Learner, by pre-test',
  },
  report: {
    heading: 'Report and export',
    printed: (day: string) => `As of ${day}.`,
    printHeading: 'Report',
    print: 'Print the report',
    withNames: 'Print the list of learners as well',
    about: 'The report holds group figures only, unless you add the list of learners. Small groups are hidden in it.',
    due: (day: string) => `Due ${day}.`,
    standing: (given: { done: number; people: number; open: number; none: number; overdue: number }) =>
      `${given.done} of ${counted(given.people, 'learner', 'learners')} done, ${given.open} not finished, ${given.none} not returned; ${given.overdue} overdue.`,
    exports: 'Export',
    learnersCsv: 'Learners as CSV',
    questionsCsv: 'Questions as CSV',
    json: 'Everything as JSON',
    mark: 'For Excel <small>Marks the CSV as UTF-8, so that names of every script open right.</small>',
    namesInside: 'The list of learners holds names and results. Keep it as your agency keeps personnel records.',
    saved: 'The file is in your downloads.',
    limits:
      'Every score here was computed again from the answers. That shows that the answers were given on one device; it does not show who gave them. Add what you can see yourself.',
    names: { learners: 'rapport-learners', questions: 'rapport-questions', json: 'rapport-results' },
  },
  export: {
    learner: 'Learner',
    group: 'Group',
    state: 'State',
    overdue: 'Overdue',
    score: 'Score',
    yes: 'yes',
    no: 'no',
    lessonsRead: (module: string) => `${module}: lessons read`,
    share: (title: string) => `${title}: score`,
    attempts: (title: string) => `${title}: attempts`,
    done: (title: string) => `${title}: done`,
    outcome: (title: string) => `${title}: outcome`,
    plays: (title: string) => `${title}: plays`,
    allAttempts: 'Attempts in all',
    minutes: 'Minutes',
    made: 'File made',
    finished: 'Finished',
    until: 'Counts until',
    remarks: 'Remarks',
    quiz: 'Quiz',
    question: 'Question id',
    stem: 'Question',
    answers: 'Answers',
    difficulty: 'Points earned',
    discrimination: 'Discrimination',
    sure: 'How sure',
    choice: 'Choice',
    right: 'Right',
    chosen: 'Chosen',
    hidden: 'too few',
  },
  certificates: {
    about: (n: number) =>
      n === 0
        ? 'Nobody has finished yet. When somebody has, you can sign a certificate here.'
        : `${counted(n, 'learner has', 'learners have')} finished. Your workspace signs a certificate for each, from the results that it has computed itself.`,
    by: 'Signed by',
    which: 'For whom',
    all: (n: number) => `all ${n} who have finished`,
    make: 'Sign the certificates',
    working: 'Signing …',
    made: (n: number) =>
      n === 0
        ? 'Nobody in this group has finished yet.'
        : `${counted(n, 'certificate is', 'certificates are')} signed. Each prints on a page of its own; what was signed before keeps its code.`,
    open: (from: number, to: number, all: number) => (all === 1 ? 'Open the certificate' : `Open certificates ${from} to ${to}`),
    nameFirst: 'Write your name first: it stands on the certificate.',
    trust: 'For others to see who stands behind it, your agency lists your workspace’s key. The page for trainers says how.',
  },
  keep: {
    heading: 'Keep your workspace safe',
    about:
      'Your workspace, with the keys that open completion files, is in this browser only. If this browser’s data is cleared without a backup, files that are still on their way can never be opened. Save a backup after you send an assignment, and now and then.',
    passphrase: 'Passphrase for the backup',
    passphraseAbout: (shortest: number) =>
      `At least ${shortest} characters; a sentence is good. Nobody can restore the backup without it, and nobody can find it out.`,
    again: 'The same passphrase again',
    tooShort: (shortest: number) => `Use at least ${shortest} characters.`,
    differ: 'The two passphrases differ. Type them again.',
    save: 'Save a backup',
    working: 'Working …',
    saved: 'The backup is in your downloads, locked with your passphrase. Keep file and passphrase apart.',
    restoreHeading: 'Restore, or move to this computer',
    restoreAbout: 'Save a backup on the other computer, bring the file here, and choose it. What is here already stays.',
    restoreFile: 'Backup file',
    restorePassphrase: 'Its passphrase',
    restore: 'Restore the backup',
    chooseFirst: 'Choose the backup file and type its passphrase first.',
    restored: (assignments: number, files: number) =>
      `Restored: ${counted(assignments, 'assignment', 'assignments')} and ${counted(files, 'completion file', 'completion files')}. What was here already has stayed.`,
    refused: {
      'too-large': 'The file is larger than any backup. Choose the file that “Save a backup” made.',
      'not-a-backup': 'This is not a backup of a workspace. Choose the file that “Save a backup” made; its name begins with rapport-workspace.',
      newer: 'The backup was made by a newer version of this site. Open the newest version and restore it there.',
      damaged: 'The file is damaged: something in it has changed since it was saved. Use another copy of it.',
      'wrong-passphrase': 'The passphrase does not open this backup. Check capitals and spaces, and try again.',
      broken: 'The file opens, but what is inside is not a whole workspace. Use another backup.',
      'other-workspace':
        'This browser has another workspace that has already sent assignments, with keys of its own. Nothing was changed. Save a backup of it, erase it below, and then restore this file; or use another browser profile.',
      unreadable: 'The browser could not read the file. Copy it to a folder on this device and try again.',
    },
    eraseHeading: 'Erase the workspace',
    eraseAbout:
      'Assignments, rosters, results and keys, on this device. Completion files that are still on their way can then never be opened without a backup. Your own learning record stays. This cannot be undone.',
    eraseWord: 'erase',
    eraseType: (word: string) => `Type the word <strong>${word}</strong> to confirm`,
    eraseTypeFirst: (word: string) => `Type the word ${word} first.`,
    erase: 'Erase the workspace',
    erased: 'The workspace is erased.',
    file: 'rapport-workspace',
  },
};
