import { useLayoutEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { noteKeeper } from '../record/note-keeper.ts';

interface Props {
  id: string;
  prompt: string;
}

/** What was typed into the field before this script ran: it stands on the page and nowhere else. */
function typedEarly(id: string): string {
  if (typeof document === 'undefined') return '';
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : '';
}

/** A private note: kept on this device as it is typed, part of no record and no report. */
export function NoteField({ id, prompt }: Props) {
  const early = useRef<string>(undefined);
  early.current ??= typedEarly(id);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'kept' | 'lost'>('idle');
  const [note] = useState(() =>
    noteKeeper(id, {
      show: (change) => {
        setText(change);
        return true;
      },
      say: setState,
    }),
  );

  const type = (words: string) => {
    setText(words);
    note.type(words);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each note.
  useLayoutEffect(() => {
    if (early.current) type(early.current);
    return note.open();
  }, [note]);

  return (
    <>
      <label htmlFor={id}>{prompt}</label>
      <textarea id={id} rows={3} value={text} aria-describedby={`${id}-about`} onChange={(event) => type(event.currentTarget.value)} />
      <p className="soft" id={`${id}-about`} role="status">
        {state === 'kept' && `${messages.notes.kept} `}
        {state === 'lost' ? messages.notes.lost : messages.notes.about}
      </p>
    </>
  );
}
