import { counted } from './counted.ts';

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
