import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { Vault } from './use-vault.ts';

const words = messages.selfChecks.vault;

/** Erases the vault: one press to ask, one to do it. */
export function Erase({ vault, onErased }: { vault: Vault; onErased?: (() => void) | undefined }) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  // Not the button: a key that is held down would erase at once.
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <p className="actions">
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {words.erase}
        </button>
      </p>
    );
  const erase = async () => {
    if (await vault.erase()) onErased?.();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that it holds fields.
    <div role="group" aria-label={words.erase} className="alert">
      <p tabIndex={-1} ref={question}>
        {words.eraseWhat}
      </p>
      <p className="actions">
        <button type="button" className="button danger" onClick={() => void erase()}>
          {words.eraseNow}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsked(false)}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
