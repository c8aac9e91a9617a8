import { counted } from './counted.ts';
import { percent } from './language.ts';

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
