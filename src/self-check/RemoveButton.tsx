import { useState } from 'react';
import { messages } from '../messages/index.ts';

const words = messages.selfChecks.vault;

/** Removes one thing: one press to ask, one to do it. */
export function RemoveButton({ what, onRemove }: { what: string; onRemove(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" className="take-back no-print" onClick={() => setAsked(true)}>
        {words.remove}
        <span className="visually-hidden">: {what}</span>
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that it holds fields.
    <span role="group" aria-label={words.removeFor(what)} className="no-print">
      {words.removeAsk}{' '}
      <button type="button" className="take-back" onClick={onRemove}>
        {words.removeYes}
      </button>
      <button type="button" className="take-back" onClick={() => setAsked(false)}>
        {words.cancel}
      </button>
    </span>
  );
}
