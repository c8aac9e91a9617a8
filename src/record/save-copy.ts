import { stamp } from './event.ts';
import { storedEvents } from './log.ts';
import { allNotes } from './notes.ts';
import type { LearningEvent } from './schema.ts';

/**
 * Offers the whole record as a file to download: what is stored, and what could not be.
 * @param unsaved events that this page holds and could not store
 */
export async function saveCopy(unsaved: readonly LearningEvent[], withNotes: boolean): Promise<void> {
  const { writeBackup } = await import('./backup.ts');
  const now = stamp(new Date());
  const stored = await storedEvents().catch(() => []);
  const notes = withNotes ? await allNotes().catch(() => []) : [];
  const address = URL.createObjectURL(new Blob([writeBackup([...stored, ...unsaved], notes, now)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `rapport-record-${now.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
