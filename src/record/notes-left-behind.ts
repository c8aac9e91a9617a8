/** A note as a page left it. */
export interface LeftNote {
  /** Everything that was in the field. */
  text: string;
  /** What was stored and shown in the field when the page was left: it may be replaced. */
  stored: string;
}

const key = 'rapport-notes-left-behind';

const isLeft = (value: unknown): value is LeftNote =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'stored' in value &&
  typeof value.stored === 'string';

/** Notes of pages that were left before the database had them, by id. */
export function leftNotes(): Map<string, LeftNote> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return new Map(Object.entries(found ?? {}).filter((entry): entry is [string, LeftNote] => isLeft(entry[1])));
  } catch {
    return new Map();
  }
}

function put(notes: Map<string, LeftNote>): void {
  try {
    if (notes.size > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(notes)));
    else localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to leave anything in.
  }
}

/**
 * Leaves a note where writing is done at once: a browser may stop writing to the database when it leaves a page.
 * The next page that reads notes takes it over.
 */
export function leaveNote(id: string, note: LeftNote): void {
  put(leftNotes().set(id, note));
}

/** Forgets a note that has come into the database; one that has been left anew since stays. */
export function forgetLeft(id: string, text: string): void {
  const notes = leftNotes();
  if (notes.get(id)?.text === text && notes.delete(id)) put(notes);
}

/** What to store, given what is stored now: neither what was left nor what another tab has stored since is lost. */
export function joinLeft({ text, stored: before }: LeftNote, stored: string): string {
  if (stored === before || text.includes(stored)) return text;
  if (text.trim() === '' || stored.endsWith(text)) return stored;
  return `${stored}\n\n${text}`;
}
