import { useEffect, useRef, useState } from 'react';
import { keepNote, readNote } from '../record/notes.ts';

interface Props {
  id: string;
  prompt: string;
}

/** A private note: kept on this device as it is typed, part of no record and no report. */
export function NoteField({ id, prompt }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'kept' | 'lost'>('idle');

  const keep = (words: string) => {
    setText(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keepNote(id, words).then(() => setState('kept'), () => setState('lost')), 300);
  };

  // What was typed before this script ran stands in the field; otherwise the kept note comes back.
  useEffect(() => {
    const early = field.current?.value ?? '';
    if (early) keep(early);
    else readNote(id).then((kept) => kept && setText((now) => now || kept), () => setState('lost'));
  }, [id]);

  return (
    <>
      <label htmlFor={id}>{prompt}</label>
      <textarea id={id} ref={field} rows={3} value={text} aria-describedby={`${id}-about`} onChange={(event) => keep(event.currentTarget.value)} />
      <p className="soft" id={`${id}-about`} role="status">
        {state === 'kept' && 'Kept on this device. '}
        {state === 'lost' ? 'This browser does not let the page keep notes. Copy it elsewhere before you leave.' : 'Private: nobody else sees it. Leave out names.'}
      </p>
    </>
  );
}
