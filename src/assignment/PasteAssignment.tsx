import { type SyntheticEvent, useState } from 'react';
import { messages } from '../messages/index.ts';
import { CodeFields } from './CodeFields.tsx';
import { type ReadAssignment, readAssignment } from './link.ts';

const { label, open: send, file } = messages.offer.paste;

/** For a link that was cut off or came as a file: paste or choose it here. */
export function PasteAssignment({ onRead }: { onRead(read: ReadAssignment): void }) {
  const [text, setText] = useState('');
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    onRead(readAssignment(text));
  };
  return (
    <form className="paste" onSubmit={open}>
      <CodeFields
        id="pasted"
        words={{ label, send, file }}
        text={text}
        onText={setText}
        onFile={(found) => onRead(found === undefined ? { refused: 'too-long' } : readAssignment(found))}
      />
    </form>
  );
}
