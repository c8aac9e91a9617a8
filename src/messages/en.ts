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
    searches: {
      what: 'Your last eight searches, until you clear them in search',
      where: 'In this browser, on this device',
      who: 'The same',
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

/** Search: the field, its results, and the page of topics. */
export const search = {
  title: 'Search',
  description: 'Search lessons, glossary, conversations and services, or look through all topics from A to Z.',
  lead: 'Type a few words, as you would say them. Other words for the same thing, and slips of the keyboard, are understood.',
  button: 'Search',
  label: 'Search lessons, glossary, conversations and services',
  placeholder: 'Words, a question, a term',
  /** Stands behind a result's title: what it stands in, or what it is about. */
  within: (kind: string, title: string) => (kind === 'lesson' || kind === 'practice' ? `in ${title}` : title),
  /** Behind a conversation's title: the person in it. */
  with: (name: string) => `with ${name}`,
  kinds: {
    lesson: 'In lessons',
    term: 'Glossary',
    conversation: 'Conversations',
    module: 'Modules and courses',
    practice: 'Practice questions about this',
    line: 'Help lines',
    service: 'Services',
    'self-check': 'Self-checks',
  },
  count: (count: number, question: string) =>
    count === 0 ? `Nothing found for “${question}”` : `${counted(count, 'result', 'results')} for “${question}”`,
  all: (count: number, kind: string) => `Show all ${count} <hidden>: ${kind}</hidden>`,
  readAs: (read: string, typed: string) => `Results for <strong>${read}</strong>. Nothing here says “${typed}”.`,
  nothing: (question: string) => `Nothing found for “${question}”`,
  didYouMean: 'Did you mean',
  /** One tip a line. */
  tips: 'Try fewer words, or one word alone.\nTry another word for it: “missed visit” for “no-show”.\nCheck the spelling.',
  seeTopics: 'Or look through <link>all topics from A to Z</link>.',
  allTopics: '<link>All topics from A to Z</link>',
  recent: 'Your last searches',
  clear: 'Clear',
  private: 'What you search for stays on this device.',
  notKept: 'What you search for stays on this device. This browser does not let the page keep your last searches.',
  slash: 'The key / opens search',
  help: '<link>Need help now?</link> For you, or for somebody you are with: crisis lines, and what to do first.',
  /** Phrases that show help first; a word with - at its end stands for all words that begin so. */
  crisisPhrases:
    'suicid-, self-harm, self harm, selfharm, kill myself, kill himself, kill herself, kill themselves, killing myself, killed himself, killed herself, hurt myself, hurting myself, hurt himself, hurt herself, cut myself, cutting myself, cuts himself, cuts herself, end my life, end his life, end her life, ending my life, end it all, take my life, take his life, take her life, want to die, wants to die, wanted to die, better off dead, no reason to live, not worth living, no point in living, do not want to live, dont want to live, don’t want to be here, overdos-, kms',
  failures: {
    unreachable: 'Search could not be loaded. Check the connection and try again, or look through <link>all topics from A to Z</link>.',
    outdated: 'This page is older than the search index. Load the page again, or look through <link>all topics from A to Z</link>.',
  },
  topics: 'All topics from A to Z',
  topicsLead: 'Terms, lessons, conversations, modules and services, by name.',
  letters: 'Letters',
  /** What a topic is, behind its name. */
  topicKinds: {
    lesson: 'lesson',
    term: 'term',
    conversation: 'conversation',
    module: 'module',
    course: 'course',
    service: 'service',
    line: 'help line',
  },
  /** Behind another name of a term. */
  see: (term: string) => `see ${term}`,
  /** For names that begin with a digit or a sign. */
  digits: '0–9',
  /** How a passage that says what not to do reads when it stands alone. */
  dont: (what: string) => `Don’t: ${what}`,
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
    eraseAbout: 'Answers, results, time and private notes on this device. This cannot be undone.',
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
