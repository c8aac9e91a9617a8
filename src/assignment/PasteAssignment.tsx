import { type ChangeEvent, type SyntheticEvent, useState } from 'react';
import { messages } from '../messages/index.ts';
import { type ReadAssignment, readAssignment } from './link.ts';

const words = messages.offer.paste;

/** For a link that was cut off or came as a file: paste or choose it here. */
export function PasteAssignment({ onRead }: { onRead(read: ReadAssignment): void }) {
  const [text, setText] = useState('');
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    onRead(readAssignment(text));
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    onRead(file.size > 100_000 ? { refused: 'too-long' } : readAssignment(await file.text()));
    input.value = '';
  };
  return (
    <form className="paste" onSubmit={open}>
      <p className="labelled">
        <label htmlFor="pasted">{words.label}</label>
        <textarea id="pasted" rows={3} spellCheck={false} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </p>
      <p className="actions">
        <button type="submit" className="button">
          {words.open}
        </button>
        <label className="button quiet file-button">
          {words.file}
          <input type="file" accept=".json,.txt,application/json,text/plain" className="visually-hidden" onChange={(event) => void choose(event)} />
        </label>
      </p>
    </form>
  );
}
