import { read, write } from './database.ts';
import { stamp } from './event.ts';
import { tell } from './log.ts';
import { forgetLeft, joinLeft, leftNotes } from './notes-left-behind.ts';
import type { PrivateNote } from './schema.ts';

/** No id that an author may write has a colon in front. */
const probeId = ':probe';

const textOf = (note: PrivateNote | undefined) => note?.text ?? '';

/** The private note kept under `id`, or an empty text. Notes stay on the device: no event, no report. */
export async function readNote(id: string): Promise<string> {
  await takeOverLeft();
  return textOf(await read('notes', (objects) => objects.get(id)));
}

/**
 * Changes a private note in one step that no other tab can come between; an empty text takes the note away.
 * @param next the text to keep, given what is stored
 */
export async function changeNote(id: string, next: (stored: string) => string): Promise<void> {
  await write('notes', (objects) => {
    const asked: IDBRequest<PrivateNote | undefined> = objects.get(id);
    asked.onsuccess = () => {
      const text = next(textOf(asked.result));
      if (text.trim() === '') objects.delete(id);
      else objects.put({ id, text, at: stamp(new Date()) } satisfies PrivateNote);
    };
  });
  tell('notes');
}

/** Takes what earlier pages left behind into the notes. Where that fails it stays where it is. */
async function takeOverLeft(): Promise<void> {
  for (const [id, left] of leftNotes()) {
    try {
      await changeNote(id, (stored) => joinLeft(left, stored));
      forgetLeft(id, left.text);
    } catch {
      return;
    }
  }
}

/** Every private note, for a backup or the list on the progress page. */
export async function allNotes(): Promise<PrivateNote[]> {
  await takeOverLeft();
  const notes: PrivateNote[] = await read('notes', (objects) => objects.getAll());
  return notes.filter(({ id }) => id !== probeId);
}

/**
 * Takes over notes from a backup. Where both have one, the later one is kept.
 * @returns how many were taken
 */
export async function mergeNotes(notes: readonly PrivateNote[]): Promise<number> {
  const own = new Map((await allNotes()).map((note) => [note.id, Date.parse(note.at)]));
  const later = notes.filter((note) => note.id !== probeId && (own.get(note.id) ?? Number.NEGATIVE_INFINITY) < Date.parse(note.at));
  if (later.length === 0) return 0;
  await write('notes', (objects) => {
    for (const note of later) objects.put(note);
  });
  tell('notes');
  return later.length;
}

/** Writes something the size of an answered quiz and takes it away again. @throws the browser's error when there is no room for it */
export async function probe(): Promise<void> {
  await write('notes', (objects) => objects.put({ id: probeId, text: ' '.repeat(20_000), at: '' }));
  await write('notes', (objects) => objects.delete(probeId));
}
