import { stamp } from './event.ts';
import { listen } from './log.ts';
import { changeNote, readNote } from './notes.ts';
import { forgetLeft, leaveNote } from './notes-left-behind.ts';
import type { PrivateNote } from './schema.ts';

/** Words that fields of this page could not store. */
const held = new Map<string, string>();

/** What was written on this page and could not be stored, for a copy as a file. */
export function heldNotes(): PrivateNote[] {
  return [...held].map(([id, text]) => ({ id, text, at: stamp(new Date()) }));
}

interface Field {
  /** Changes the text that the field shows. Returns whether it did: a field may keep what is being written in it. */
  show(change: (now: string) => string): boolean;
  say(state: 'kept' | 'lost'): void;
}

/** Keeps the words of one field as a private note, from `open` on. */
export interface NoteKeeper {
  /** The words that now stand in the field. */
  type(words: string): void;
  /** Reads the note into the field and keeps it from then on. Returns a function that ends it. */
  open(): () => void;
}

/**
 * Keeps what is typed into a field as a private note: a moment later, and at once when the field or the page is left.
 * What stands stored and was never in the field, because it was written in another tab or before the script ran,
 * is kept in front of the words.
 */
export function noteKeeper(id: string, field: Field): NoteKeeper {
  /** Every text that the field has shown or stored: these may be replaced. */
  const ours = new Set<string>(['']);
  /** What is stored, as far as this page has heard. */
  let known: string | undefined;
  /** The words of the field, while they are not stored. */
  let pending: string | undefined;
  /** What is stored before the words and does not stand in the field. */
  let front = '';
  /** What was left where the next page finds it. */
  let left: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const whole = (words: string) => (words.trim() === '' ? front.trimEnd() : front + words);

  const hear = (stored: string) => {
    if (stored === known) return;
    known = stored;
    if (pending !== undefined || !field.show(() => stored)) return;
    ours.add(stored);
    front = '';
  };

  /** The words in front move into the field, which may have been typed in since. */
  const showFront = () => {
    const add = front;
    if (add === '' || !field.show((now) => add + now)) return;
    if (pending !== undefined) pending = add + pending;
    front = '';
  };

  const write = async () => {
    clearTimeout(timer);
    const words = pending;
    if (words === undefined) return;
    const next = (stored: string) => {
      if (!ours.has(stored)) front = words.includes(stored) ? '' : `${stored}\n\n`;
      const text = whole(words);
      ours.add(text);
      known = text;
      return text;
    };
    try {
      await changeNote(id, next);
      if (pending === words) pending = undefined;
      if (left !== undefined) forgetLeft(id, left);
      held.delete(id);
      showFront();
      field.say('kept');
    } catch {
      held.set(id, whole(words));
      field.say('lost');
    }
  };

  const read = () => readNote(id).then(hear);
  const leave = () => {
    if (pending === undefined) return;
    left = whole(pending);
    // What was heard of and never shown is not to be replaced by what was typed.
    leaveNote(id, { text: left, stored: known !== undefined && ours.has(known) ? known : '' });
    void write();
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  const blur = () => void write();

  return {
    type(words) {
      pending = words;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), 300);
    },
    open() {
      read().catch(() => field.say('lost'));
      const stop = listen(() => void read().catch(() => undefined));
      document.addEventListener('focusout', blur);
      document.addEventListener('visibilitychange', hide);
      addEventListener('pagehide', leave);
      return () => {
        blur();
        stop();
        document.removeEventListener('focusout', blur);
        document.removeEventListener('visibilitychange', hide);
        removeEventListener('pagehide', leave);
      };
    },
  };
}
