import { type ChangeEvent, useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { erase } from './erase.ts';
import { append, listen } from './log.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { allNotes, mergeNotes } from './notes.ts';
import type { NotePrompts } from './outline.ts';
import { saveCopy } from './save-copy.ts';
import type { PrivateNote } from './schema.ts';
import { type RecordState, reload } from './store.ts';
import { useData } from './use-data.ts';

interface Props {
  record: RecordState;
  /** The browser has promised to keep the record, or does not say. */
  promised: boolean;
  /** Address of the file that says what each private note answers. */
  prompts: string;
}

const words = messages.record.files;

/** Takes over what a file holds and is not here yet. Returns what to say of it. */
async function takeOver(file: File, { events }: RecordState): Promise<string> {
  const { largestBackup, readBackup } = await import('./backup.ts');
  const found = file.size > largestBackup ? ({ refused: 'too-large' } as const) : readBackup(await file.text());
  if ('refused' in found) return words.refused[found.refused];
  const known = new Set(events.map(({ id }) => id));
  const fresh = found.events.filter(({ id }) => !known.has(id));
  const taken: string[] = [];
  try {
    await append(fresh);
    if (fresh.length > 0) taken.push(words.entriesTaken(fresh.length));
    const notes = await mergeNotes(found.notes);
    if (notes > 0) taken.push(words.notesTaken(notes));
    if (taken.length === 0) taken.push(words.hereAlready);
  } catch {
    taken.push(taken.length > 0 ? words.notesNotTaken : words.nothingTaken);
  }
  const left = found.broken + found.newer;
  if (left > 0) taken.push(words.leftOut(left));
  return taken.join(' ');
}

/** The record in the learner's hands: save a copy, bring one in, read the private notes, erase everything. */
export function RecordFiles({ record, promised, prompts }: Props) {
  const [said, setSaid] = useState('');
  const [notes, setNotes] = useState<PrivateNote[]>([]);
  const [withNotes, setWithNotes] = useState(true);
  const [typed, setTyped] = useState('');

  /** What was said in a conversation is kept under the play; the play's beginning names the conversation. */
  const origins = useData<NotePrompts>(prompts, notes.length > 0);
  const known = origins.state === 'ready' ? origins.value : {};
  const originOf = (id: string) =>
    known[id] ?? known[record.events.find(({ verb, result }) => verb === 'attempted' && id.startsWith(`said:${result.attempt}/`))?.object ?? ''];

  const readNotes = () => allNotes().then(setNotes, () => setNotes([]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; later changes read them again themselves.
  useEffect(() => {
    void readNotes();
    return listen(() => void readNotes());
  }, []);

  const save = async () => {
    try {
      const outcome = await saveCopy({ unsaved: record.unsaved, notes: withNotes ? 'stored' : [] });
      setSaid(outcome === 'all' ? words.saved : words.savedHeld);
    } catch {
      setSaid(words.notSaved);
    }
  };

  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    setSaid(await takeOver(file, record).catch(() => words.notOpened));
    input.value = '';
    await reload();
    await readNotes();
  };

  const eraseAll = async () => {
    try {
      await erase();
    } catch {
      return setSaid(words.notErased);
    }
    await reload();
    await readNotes();
    setTyped('');
    setSaid(words.erased);
  };

  return (
    <>
      {notes.length > 0 && (
        <section className="no-print" aria-labelledby="notes">
          <h2 id="notes">{words.notes}</h2>
          {origins.state === 'failed' && <NotLoaded words={messages.record.data} again={origins.again} />}
          {notes.map((note) => (
            <div key={note.id}>
              <p className="soft">
                {originOf(note.id) ? (
                  <a href={originOf(note.id)?.href}>{originOf(note.id)?.prompt}</a>
                ) : (
                  origins.state === 'ready' && words.fromChanged
                )}
              </p>
              <p className="kept-note">{note.text}</p>
            </div>
          ))}
        </section>
      )}
      <section className="no-print" aria-labelledby="record">
        <h2 id="record">{words.heading}</h2>
        <p>{words.about}</p>
        {!promised && <p className="soft">{words.notPromised}</p>}
        <p role="status" className="result-words">
          {said}
        </p>
        <p>
          <label>
            <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.currentTarget.checked)} /> {words.withNotes}
          </label>
        </p>
        <p className="actions">
          <button type="button" className="button" disabled={record.storage === 'loading'} onClick={() => void save()}>
            {words.save}
          </button>
          <label className="button quiet file-button">
            {words.bring}
            <input
              type="file"
              disabled={record.storage === 'loading'}
              accept="application/json,.json"
              className="visually-hidden"
              onChange={(event) => void bring(event)}
            />
          </label>
        </p>
        <h3 id="erase">{words.erase}</h3>
        <p>{words.eraseAbout}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim().toLocaleLowerCase(messages.tag) === words.eraseWord) void eraseAll();
            else setSaid(words.eraseTypeFirst(words.eraseWord));
          }}
        >
          <label htmlFor="erase-word">
            <Marked text={words.eraseType(words.eraseWord)} />
          </label>
          <p className="actions">
            <input id="erase-word" type="text" autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
            <button type="submit" className="button danger">
              {words.erase}
            </button>
          </p>
        </form>
      </section>
    </>
  );
}
