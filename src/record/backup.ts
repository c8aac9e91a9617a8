import { admit } from './gate.ts';
import { type Backup, backupHeadSchema, backupSchema, eventSchema, type LearningEvent, noteSchema, type PrivateNote } from './schema.ts';
import { recordVersion } from './version.ts';

/** What was found in a file that somebody chose. */
export type ReadBackup =
  | { events: LearningEvent[]; notes: PrivateNote[]; newer: number; broken: number }
  | { refused: 'too-large' | 'not-json' | 'not-a-record' | 'newer' };

/** Larger files are refused unread: a year of daily work takes about 2 MB. */
export const largestBackup = 50_000_000;

/**
 * The record as the text of a file.
 * @param events as stored, also those that this version cannot read
 * @param exported moment of the export, ISO 8601 with offset
 */
export function writeBackup(events: readonly unknown[], notes: readonly PrivateNote[], exported: string): string {
  const backup = { format: 'rapport-record', schema: recordVersion, exported, events: [...events], notes: [...notes] } satisfies Backup;
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** Reads the text of a backup file. Events and notes that are not whole are counted and left out; the others are taken, each once. */
export function readBackup(text: string): ReadBackup {
  if (text.length > largestBackup) return { refused: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const head = backupHeadSchema.safeParse(data);
  if (!head.success) return { refused: 'not-a-record' };
  if (head.data.schema > recordVersion) return { refused: 'newer' };
  const backup = backupSchema.safeParse(data);
  if (!backup.success) return { refused: 'not-a-record' };
  const events = new Map<string, LearningEvent>();
  const notes: PrivateNote[] = [];
  const left = { newer: 0, broken: 0 };
  for (const stored of backup.data.events) {
    const admission = admit(stored);
    if ('refused' in admission) left[admission.refused] += 1;
    else {
      const event = eventSchema.safeParse(admission.event);
      if (event.success) events.set(event.data.id, event.data);
      else left.broken += 1;
    }
  }
  for (const stored of backup.data.notes ?? []) {
    const note = noteSchema.safeParse(stored);
    if (note.success) notes.push(note.data);
    else left.broken += 1;
  }
  return { events: [...events.values()], notes, ...left };
}
