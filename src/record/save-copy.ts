import { saveFile } from '../format/save-file.ts';
import { stamp } from './event.ts';
import { storedEvents } from './log.ts';
import { allNotes } from './notes.ts';
import type { LearningEvent, PrivateNote } from './schema.ts';

interface Asked {
  /** Events that this page holds and could not store. */
  unsaved: readonly LearningEvent[];
  /** Every stored private note, or only these. */
  notes: 'stored' | readonly PrivateNote[];
}

/**
 * Offers the record as a file to download: what is stored, and what could not be.
 * @returns `all`, or `held` when the stored record could not be read and the file has only what this page holds
 * @throws the browser's error when the stored record could not be read and this page holds nothing: then there is no file
 */
export async function saveCopy({ unsaved, notes }: Asked): Promise<'all' | 'held'> {
  const { writeBackup } = await import('./backup.ts');
  const now = stamp(new Date());
  const held = notes === 'stored' ? [] : notes;
  let stored: { events: unknown[]; notes: readonly PrivateNote[] } | undefined;
  try {
    stored = { events: await storedEvents(), notes: notes === 'stored' ? await allNotes() : held };
  } catch (error) {
    if (unsaved.length === 0 && held.length === 0) throw error;
  }
  const text = writeBackup([...(stored?.events ?? []), ...unsaved], stored?.notes ?? held, now);
  saveFile(`rapport-record-${now.slice(0, 10)}.json`, text, 'application/json');
  return stored ? 'all' : 'held';
}
