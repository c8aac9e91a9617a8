import { useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { Vault } from './use-vault.ts';

const words = messages.selfChecks.vault;

/** Erases the vault: one press to ask, one to do it. */
export function Erase({ vault }: { vault: Vault }) {
  const [asked, setAsked] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  if (!asked)
    return (
      <p className="actions">
        <button type="button" className="button danger" ref={start} onClick={() => setAsked(true)}>
          {words.erase}
        </button>
      </p>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that it holds fields.
    <div role="group" aria-label={words.erase} className="alert">
      <p>{words.eraseWhat}</p>
      <p className="actions">
        <button type="button" className="button danger" ref={(button) => button?.focus()} onClick={() => void vault.erase()}>
          {words.eraseNow}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setAsked(false);
            setTimeout(() => start.current?.focus());
          }}
        >
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
