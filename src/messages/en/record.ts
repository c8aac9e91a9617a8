import { counted, minutes } from './counted.ts';
import { percent } from './language.ts';

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
    looking: 'Looking up where you were …',
    start: 'Start here',
    goOn: 'Go on',
    goOnWhereYouWere: 'Go on where you were',
  },
  data: {
    loading: 'Loading …',
    said: 'The list of modules and lessons could not be loaded. Check your connection, then try again. Everything that you have done is kept.',
    again: 'Try again',
  },
  progress: {
    description: 'What you have done, what is next, and your record: save a copy, bring one in, erase it.',
    needsScript: 'Your progress is computed on your device and needs JavaScript. Reading the lessons does not: they are under <link>Modules</link>.',
    blocked:
      'This browser does not let the page store anything. What you do is gone when you close the tab. Allow site data for this address, or use a window that is not private.',
    full: 'There is no room left on this device. Save a copy below, then free some space.',
    newer: 'Part of your record was written by a newer version of this site. It is kept. Close the other tabs and load the page again to see it.',
    lessonsRead: 'Lessons read',
    testsPassed: 'Tests passed',
    minutes: 'Minutes of training',
    of: (count: number, all: number) => `${count} of ${all}`,
    done: 'What is done',
    looking: 'Looking up what is done …',
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
