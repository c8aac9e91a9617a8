import type { AcceptedCompletion, Opened, Refusal } from '../assignment/opened.ts';
import { nameKey } from './rows.ts';

/** What became of one file. */
export interface FileOutcome {
  /** Its name. */
  file: string;
  /**
   * `accepted`; `replaces` one that this learner returned before; `older` than one that is here, which goes on counting; `duplicate`, here already;
   * `refused`; `unreadable`, the file itself cannot be read; `not-stored`, it is in order, and there was no room for it.
   */
  outcome: 'accepted' | 'replaces' | 'older' | 'duplicate' | 'refused' | 'unreadable' | 'not-stored';
  reason?: Refusal;
  /** Object of the item in question. */
  about?: string;
  learner?: string;
}

/** What accepting files needs from outside. */
export interface AcceptWith {
  open(text: string): Promise<Opened>;
  /** Ids of the files that are here. */
  known: ReadonlySet<string>;
  /** When the newest file here was made, by assignment and learner (`fileKey`). */
  newest: ReadonlyMap<string, string>;
  /** Keeps files, all of them or none. */
  keep(files: readonly AcceptedCompletion[]): Promise<void>;
  /** Called after each batch. */
  progress(done: number): void;
}

/** A file as it is handed in: `File` is one. */
export interface GivenFile {
  name: string;
  size: number;
  text(): Promise<string>;
}

/** Files opened before they are stored: many enough that the disk is asked seldom, few enough that memory stays small. */
const batch = 50;

/** Larger than any completion file may be, in bytes: such a file is not even read. */
const largestFile = 4_000_000;

/** Under which assignment and learner a file stands. */
export const fileKey = (assignment: string, learner: string): string => `${assignment}/${nameKey(learner)}`;

/** Opens files one by one and keeps those that are in order. What becomes of one file changes nothing for the others. */
export async function acceptFiles(files: readonly GivenFile[], { open, known, newest, keep, progress }: AcceptWith): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const seen = new Set(known);
  const latest = new Map(newest);
  for (let from = 0; from < files.length; from += batch) {
    const part = files.slice(from, from + batch);
    const opened = await Promise.all(part.map((file) => openFile(file, open)));
    const fresh: AcceptedCompletion[] = [];
    for (const [i, found] of opened.entries()) {
      const file = part[i]?.name ?? '';
      if (typeof found === 'string') outcomes.push({ file, outcome: found });
      else if ('refused' in found)
        outcomes.push({ file, outcome: 'refused', reason: found.refused, ...(found.about === undefined ? {} : { about: found.about }) });
      else {
        const { id, learner, made, assignment } = found.accepted;
        const key = fileKey(assignment.id, learner);
        const before = latest.get(key);
        const older = before !== undefined && Date.parse(before) > Date.parse(made);
        const outcome = seen.has(id) ? 'duplicate' : older ? 'older' : before === undefined ? 'accepted' : 'replaces';
        outcomes.push({ file, outcome, learner });
        if (outcome === 'duplicate') continue;
        seen.add(id);
        if (!older) latest.set(key, made);
        fresh.push(found.accepted);
      }
    }
    await keep(fresh).catch(() => {
      const lost = new Set(outcomes.slice(-part.length));
      for (const one of lost) if (/^(accepted|replaces|older)$/.test(one.outcome)) one.outcome = 'not-stored';
      for (const { id } of fresh) seen.delete(id);
    });
    progress(Math.min(from + batch, files.length));
  }
  return outcomes;
}

async function openFile(file: GivenFile, open: AcceptWith['open']): Promise<Opened | 'unreadable'> {
  if (file.size > largestFile) return { refused: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return 'unreadable';
  }
  return open(text);
}
