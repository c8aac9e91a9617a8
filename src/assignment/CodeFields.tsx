import type { ChangeEvent, ReactNode } from 'react';
import { Labelled } from './Labelled.tsx';
import { textOf } from './text-file.ts';

interface Props {
  id: string;
  /** What the field, its button and the button for a file say. */
  words: { label: string; send: string; file: string };
  text: string;
  onText(text: string): void;
  /** A file was chosen; without a text when it is too large. */
  onFile(text: string | undefined): void | Promise<void>;
  /** Behind the buttons. */
  children?: ReactNode;
}

/** The fields of a form to which a code is brought: pasted and sent, or chosen as a file. */
export function CodeFields({ id, words, text, onText, onFile, children }: Props) {
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    await onFile(await textOf(file));
    input.value = '';
  };
  return (
    <>
      <Labelled id={id} label={words.label}>
        <textarea id={id} rows={3} spellCheck="false" value={text} onChange={(event) => onText(event.currentTarget.value)} />
      </Labelled>
      <p className="actions">
        <button type="submit" className="button">
          {words.send}
        </button>
        <label className="button quiet file-button">
          {words.file}
          <input type="file" accept=".json,.txt,application/json,text/plain" className="visually-hidden" onChange={(event) => void choose(event)} />
        </label>
        {children}
      </p>
    </>
  );
}
