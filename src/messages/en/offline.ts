import { counted, megabytes } from './counted.ts';

/** The page on which somebody keeps the site on the device, the page for what is not there, and the quiet bar on every page. */
export const offline = {
  title: 'Use it offline',
  description: 'Keep every lesson, quiz and conversation on this device, so that they work without a connection.',
  lead: 'Every page that you open stays on this device and works again without a connection. To have everything with you, store it all once.',
  needsScript: 'Storing pages needs JavaScript.',
  /** Where other pages lead here. */
  doors: {
    home: 'No reception where you work? <link>Keep everything on this device</link>.',
    progress: 'Your answers are stored on this device anyway. To have the lessons with you as well, <link>keep everything on this device</link>.',
  },
  keep: {
    heading: 'Keep everything',
    loading: 'Looking at what is on this device …',
    megabytes,
    unavailable:
      'This browser cannot keep pages here. That is so in some private windows, in some older browsers, when the address does not begin with https, and when the host changes the pages on the way.',
    offer: (files: number, sent: number, bytes: number) =>
      `All lessons, quizzes and conversations: ${counted(files, 'file', 'files')}. About ${megabytes(sent)} to load, ${megabytes(bytes)} of room on this device.`,
    start: 'Keep everything offline',
    storing: (stored: number, all: number) => `${megabytes(stored)} of ${megabytes(all)} stored`,
    storingTitle: 'Storing',
    stayHere: 'Stay on this page until it is done. If you leave, what is stored stays, and you can go on later.',
    stop: 'Stop',
    begunTitle: 'Not complete yet',
    begun: (stored: number, all: number) =>
      `${megabytes(stored)} of ${megabytes(all)} are stored. What is missing will not open without a connection.`,
    goOn: 'Go on',
    keptTitle: 'Everything is on this device',
    kept: 'You can work without a connection: read, take quizzes and play conversations. Your answers are stored here as always.',
    since: 'Kept since',
    version: 'Version',
    files: 'Files',
    room: 'Room used',
    partlyTitle: 'Part of it is not on this device',
    partly: (files: number, bytes: number) =>
      `${counted(files, 'file is', 'files are')} missing (${megabytes(bytes)}). A browser removes stored pages when room runs short, and a new version may need more. Your answers are stored apart from this.`,
    fetchMissing: 'Store what is missing',
    goneTitle: 'It is no longer on this device',
    gone: (sent: number) =>
      `You had kept everything here, and the browser has removed it. This happens when room runs short or when site data is cleared. Storing it again loads about ${megabytes(sent)}.`,
    fetchAgain: 'Store everything again',
    doWithout: 'Do without',
    remove: 'Remove from this device',
    removed: 'Removed. Pages that you open are stored again one by one. Your answers are untouched.',
    stopped: 'Stopped.',
    done: 'Done. Everything is on this device.',
    trouble: {
      full: (stored: number, missing: number) =>
        `<strong>There is no room left on this device.</strong> ${megabytes(stored)} are stored, ${megabytes(missing)} are missing. Free some space and go on, or remove what was stored.`,
      network: '<strong>The connection was lost.</strong> What is stored stays. Go on when you are connected again.',
      changed:
        '<strong>The site was changed while you were storing it.</strong> Load this page again, take the new version if it is offered, and go on.',
      silent: '<strong>The browser stopped storing.</strong> What is stored stays. Load this page again and go on.',
    },
  },
  version: {
    heading: 'Version',
    current: (version: string) => `You use version ${version}. It is the newest that this device knows of.`,
    waiting: 'A new version is ready. Pages that are open go on with the one that they have, until you update or close them all.',
    update: 'Update now',
  },
  install: {
    heading: 'As an app',
    about: 'Rapport can open in a window of its own, with an icon like other apps. It stays the same site and stores the same.',
    install: 'Install Rapport',
    installed: 'Rapport runs as an app here.',
    menu: 'Your browser may offer this in its menu, as “Install” or “Add to Home screen”.',
    apple:
      'On an iPhone or iPad: press Share, then “Add to Home Screen”. Otherwise Safari removes what a site stores after seven days without a visit.',
  },
  missing: {
    title: 'Not on this device',
    description: 'The page is not stored on this device, and there is no connection.',
    lead: 'There is no connection, and this page was not opened here before. Nothing of yours is lost.',
    back: 'The connection seems to be back.',
    again: 'Try again',
    here: 'What is on this device',
    nothing: 'Only this page and the help lines.',
    keepAll: 'When you are connected again, you can <link>keep everything on this device</link>.',
  },
  /** The bar under the header. */
  notice: {
    label: 'Notice',
    later: 'Later',
    ready: { said: 'A new version is ready. Your answers are kept.', act: 'Update now' },
    elsewhere: {
      said: 'Another tab has begun to use a new version. This page goes on with the one before until you load it again.',
      act: 'Load again',
    },
    gone: { said: 'What you kept for offline is no longer on this device.', act: 'See what to do' },
    partly: { said: 'Part of what you kept for offline is not on this device.', act: 'See what to do' },
  },
  /** What a device shows before and after it installs the site. */
  app: {
    name: (product: string, agency: string) => `${product} · ${agency}`,
    wide: 'A lesson on a wide screen',
    narrow: 'A practice conversation on a phone',
  },
};
