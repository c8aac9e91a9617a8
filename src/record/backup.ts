import { admit, recordVersion } from './gate.ts';
import { type Backup, backupSchema, eventSchema, type LearningEvent, type PrivateNote } from './schema.ts';

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
  const backup = { format: 'rapport-record', schema: recordVersion, exported, events: events as LearningEvent[], notes: [...notes] } satisfies Backup;
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** Reads the text of a backup file. Events that are not whole are counted and left out; the others are taken. */
export function readBackup(text: string): ReadBackup {
  if (text.length > largestBackup) return { refused: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const backup = backupSchema.safeParse(data);
  if (!backup.success) return { refused: 'not-a-record' };
  if (backup.data.schema > recordVersion) return { refused: 'newer' };
  const out = { events: [] as LearningEvent[], notes: backup.data.notes ?? [], newer: 0, broken: 0 };
  for (const stored of backup.data.events) {
    const admission = admit(stored);
    if ('refused' in admission) out[admission.refused] += 1;
    else {
      const event = eventSchema.safeParse(admission.event);
      if (event.success) out.events.push(event.data);
      else out.broken += 1;
    }
  }
  return out;
}
