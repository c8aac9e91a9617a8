import { database } from './database.ts';
import { stamp } from './event.ts';
import type { PrivateNote } from './schema.ts';

/** The private note kept under `id`, or an empty text. Notes stay on the device: no event, no report. */
export async function readNote(id: string): Promise<string> {
  const db = await database();
  return (await db.get('notes', id))?.text ?? '';
}

/** Keeps a private note; an empty text takes it away. */
export async function keepNote(id: string, text: string): Promise<void> {
  const db = await database();
  if (text.trim() === '') await db.delete('notes', id);
  else await db.put('notes', { id, text, at: stamp(new Date()) });
}

/** Every private note, for a backup or the list on the progress page. */
export async function allNotes(): Promise<PrivateNote[]> {
  const db = await database();
  return db.getAll('notes');
}

/** Takes over notes from a backup. Where both have one, the later one is kept. */
export async function mergeNotes(notes: readonly PrivateNote[]): Promise<void> {
  const db = await database();
  const { store, done } = db.transaction('notes', 'readwrite');
  const writes = notes.map(async (note) => {
    const own = await store.get(note.id);
    if (!own || Date.parse(own.at) < Date.parse(note.at)) await store.put(note);
  });
  await Promise.all([...writes, done]);
}
