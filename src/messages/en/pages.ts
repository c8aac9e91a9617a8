import { contactHours, counted, minutes } from './counted.ts';
import { percent } from './language.ts';

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
    selfChecks: {
      what: 'Self-checks: nothing, unless you choose to keep a result',
      where: 'Then encrypted, in this browser, apart from all else',
      who: 'You; with a key on the device instead of a passphrase, also whoever can use your account',
    },
    assignments: {
      what: 'Assignments that you accepted, with your name or code',
      where: 'In this browser, apart from your answers',
      who: 'The same. Your trainer gets what you send back, and nothing else',
    },
    pages: {
      what: 'Pages that you opened, and all others if you keep everything',
      where: 'In this browser, apart from your answers',
      who: 'The same. Erasing takes out which pages you opened',
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
