import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';

interface Props {
  /** What the button says, with marks. */
  label: string;
  /** Makes the text when the button is pressed. */
  text: () => string;
  quiet?: boolean;
  /** A smaller button, for rows of a table. */
  small?: boolean;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, text, quiet = true, small = false }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(messages.assignment.copied);
    } catch {
      setSaid(messages.assignment.notCopied);
    }
  };
  return (
    <span className="copy">
      <button type="button" className={small ? 'link-button' : quiet ? 'button quiet' : 'button'} onClick={() => void copy()}>
        <Marked text={label} />
      </button>
      <span role="status" className="soft">
        {said}
      </span>
    </span>
  );
}
