import { useLayoutEffect, useRef, useState } from 'react';
import { keepNote, readNote } from '../record/notes.ts';

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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const early = useRef<string>(undefined);
  early.current ??= typedEarly(id);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'kept' | 'lost'>('idle');

  const keep = (words: string) => {
    setText(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () =>
        keepNote(id, words).then(
          () => setState('kept'),
          () => setState('lost'),
        ),
      300,
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each note.
  useLayoutEffect(() => {
    if (early.current) keep(early.current);
    else
      readNote(id).then(
        (kept) => kept && setText((now) => now || kept),
        () => setState('lost'),
      );
  }, [id]);

  return (
    <>
      <label htmlFor={id}>{prompt}</label>
      <textarea id={id} rows={3} value={text} aria-describedby={`${id}-about`} onChange={(event) => keep(event.currentTarget.value)} />
      <p className="soft" id={`${id}-about`} role="status">
        {state === 'kept' && 'Kept on this device. '}
        {state === 'lost'
          ? 'This browser does not let the page keep notes. Copy it elsewhere before you leave.'
          : 'Private: nobody else sees it. Leave out names.'}
      </p>
    </>
  );
}
