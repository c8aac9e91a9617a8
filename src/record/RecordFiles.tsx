import { type ChangeEvent, useEffect, useState } from 'react';
import { append, erase, listen } from './log.ts';
import { allNotes, mergeNotes } from './notes.ts';
import { saveCopy } from './save-copy.ts';
import type { PrivateNote } from './schema.ts';
import { type RecordState, reload } from './store.ts';

interface Props {
  record: RecordState;
  /** The browser has promised to keep the record, or does not say. */
  promised: boolean;
  prompts: Record<string, { prompt: string; href: string }>;
}

const word = 'erase';

const refusals = {
  'too-large': 'The file is larger than any record. Choose the file that “Save a copy” made.',
  'not-json': 'The file cannot be read: it is damaged, or another kind of file. Choose the file that “Save a copy” made.',
  'not-a-record': 'This is not a record of this site. Choose the file that “Save a copy” made; its name begins with rapport-record.',
  newer: 'The file was saved by a newer version of this site. Open the newest version and bring it in there.',
} as const;

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Takes over what a file holds and is not here yet. Returns what to say of it. */
async function takeOver(file: File, { events }: RecordState): Promise<string> {
  const { largestBackup, readBackup } = await import('./backup.ts');
  const found = file.size > largestBackup ? ({ refused: 'too-large' } as const) : readBackup(await file.text());
  if ('refused' in found) return refusals[found.refused];
  const known = new Set(events.map(({ id }) => id));
  const fresh = found.events.filter(({ id }) => !known.has(id));
  const taken: string[] = [];
  try {
    await append(fresh);
    if (fresh.length > 0) taken.push(`${counted(fresh.length, 'entry', 'entries')} taken over.`);
    const notes = await mergeNotes(found.notes);
    if (notes > 0) taken.push(`${counted(notes, 'private note', 'private notes')} taken over.`);
    if (taken.length === 0) taken.push('Everything in the file was here already.');
  } catch {
    taken.push(
      taken.length > 0
        ? 'The private notes were not: this browser could not store them. Free some space and try again.'
        : 'Nothing was taken over: this browser could not store it. Free some space and try again.',
    );
  }
  const left = found.broken + found.newer;
  if (left > 0)
    taken.push(`${counted(left, 'entry', 'entries')} could not be read and ${left === 1 ? 'was' : 'were'} left out; the file is unchanged.`);
  return taken.join(' ');
}

/** The record in the learner's hands: save a copy, bring one in, read the private notes, erase everything. */
export function RecordFiles({ record, promised, prompts }: Props) {
  const [said, setSaid] = useState('');
  const [notes, setNotes] = useState<PrivateNote[]>([]);
  const [withNotes, setWithNotes] = useState(true);
  const [typed, setTyped] = useState('');

  /** What was said in a conversation is kept under the play; the play's beginning names the conversation. */
  const originOf = (id: string) =>
    prompts[id] ?? prompts[record.events.find(({ verb, result }) => verb === 'attempted' && id.startsWith(`said:${result.attempt}/`))?.object ?? ''];

  const readNotes = () => allNotes().then(setNotes, () => setNotes([]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; later changes read them again themselves.
  useEffect(() => {
    void readNotes();
    return listen(() => void readNotes());
  }, []);

  const save = async () => {
    try {
      const outcome = await saveCopy({ unsaved: record.unsaved, notes: withNotes ? 'stored' : [] });
      setSaid(
        outcome === 'all'
          ? 'A copy is in your downloads. Keep it where only you can open it.'
          : 'Your stored record could not be read. Only the answers that this tab holds are in the copy in your downloads.',
      );
    } catch {
      setSaid('Your record could not be read, so no copy was made. Close the other tabs of this site, load the page again and try once more.');
    }
  };

  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    setSaid(
      await takeOver(file, record).catch(
        () => 'The file could not be opened, or a part of the site could not be loaded. Nothing was taken over; try again.',
      ),
    );
    input.value = '';
    await reload();
    await readNotes();
  };

  const eraseAll = async () => {
    try {
      await erase();
    } catch {
      return setSaid(
        'Nothing was erased: this browser does not let the page reach its storage. Clear the site data in the browser’s settings instead.',
      );
    }
    await reload();
    await readNotes();
    setTyped('');
    setSaid('Everything is erased.');
  };

  return (
    <>
      {notes.length > 0 && (
        <section className="no-print" aria-labelledby="notes">
          <h2 id="notes">Your private notes</h2>
          {notes.map((note) => (
            <div key={note.id}>
              <p className="soft">
                {originOf(note.id) ? <a href={originOf(note.id)?.href}>{originOf(note.id)?.prompt}</a> : 'From content that has changed'}
              </p>
              <p className="kept-note">{note.text}</p>
            </div>
          ))}
        </section>
      )}
      <section className="no-print" aria-labelledby="record">
        <h2 id="record">Your record</h2>
        <p>It is on this device only. To take it to another device, save a copy here and bring it in there; doing so twice does no harm.</p>
        {!promised && (
          <p className="soft">
            The browser may clear it when space runs short, and a private or guest window forgets it when it closes: save a copy now and then.
          </p>
        )}
        <p role="status" className="result-words">
          {said}
        </p>
        <p>
          <label>
            <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.currentTarget.checked)} /> Put my private notes into
            the copy
          </label>
        </p>
        <p className="actions">
          <button type="button" className="button" disabled={record.storage === 'loading'} onClick={() => void save()}>
            Save a copy
          </button>
          <label className="button quiet file-button">
            Bring in a copy
            <input
              type="file"
              disabled={record.storage === 'loading'}
              accept="application/json,.json"
              className="visually-hidden"
              onChange={(event) => void bring(event)}
            />
          </label>
        </p>
        <h3 id="erase">Erase everything</h3>
        <p>Answers, results, time and private notes on this device. This cannot be undone.</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim().toLowerCase() === word) void eraseAll();
            else setSaid(`Type the word ${word} first.`);
          }}
        >
          <label htmlFor="erase-word">
            Type the word <strong>{word}</strong> to confirm
          </label>
          <p className="actions">
            <input id="erase-word" type="text" autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
            <button type="submit" className="button danger">
              Erase everything
            </button>
          </p>
        </form>
      </section>
    </>
  );
}
