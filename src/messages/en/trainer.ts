import { counted } from './counted.ts';

/** The trainer's workspace: what was sent, what came back, who is done. What it says of groups is in `figures`, its report and exports in `report`. */
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
    left: (n: number) =>
      `${counted(n, 'learner was', 'learners were')} left out, because some result could not be computed again: the content has changed since, or answers were not asked for. Such a result is the learner’s word.`,
    uncheckedToo: 'Sign for these, too. I have looked at it another way.',
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
