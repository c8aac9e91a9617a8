import { counted } from './counted.ts';
import { percent } from './language.ts';

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
