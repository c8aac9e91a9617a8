import { read, write } from './database.ts';
import { stamp } from './event.ts';
import type { PrivateNote } from './schema.ts';

/** The private note kept under `id`, or an empty text. Notes stay on the device: no event, no report. */
export async function readNote(id: string): Promise<string> {
  const note: PrivateNote | undefined = await read('notes', (objects) => objects.get(id));
  return note?.text ?? '';
}

/** Keeps a private note; an empty text takes it away. */
export function keepNote(id: string, text: string): Promise<void> {
  return write('notes', (objects) => {
    if (text.trim() === '') objects.delete(id);
    else objects.put({ id, text, at: stamp(new Date()) } satisfies PrivateNote);
  });
}

/** Every private note, for a backup or the list on the progress page. */
export function allNotes(): Promise<PrivateNote[]> {
  return read('notes', (objects) => objects.getAll());
}

/** Takes over notes from a backup. Where both have one, the later one is kept. */
export async function mergeNotes(notes: readonly PrivateNote[]): Promise<void> {
  const own = new Map((await allNotes()).map((note) => [note.id, Date.parse(note.at)]));
  await write('notes', (objects) => {
    for (const note of notes) if ((own.get(note.id) ?? Number.NEGATIVE_INFINITY) < Date.parse(note.at)) objects.put(note);
  });
}
