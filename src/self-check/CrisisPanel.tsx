import { useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';
import { LineList } from '../site/LineList.tsx';
import { leave } from './LeaveButton.tsx';

const words = messages.selfChecks.crisis;

/** What is said and offered to somebody who may be in danger. */
function Offered({ lines }: { lines: readonly CrisisLineView[] }) {
  return (
    <>
      <p id="crisis-says">{words.thanks}</p>
      <p>{words.who}</p>
      <LineList lines={lines} />
      <p>{words.danger}</p>
      <p className="soft">{words.nobody}</p>
    </>
  );
}

/** Opens over the page, and holds the focus until it is closed; then the focus goes back to where it was. */
export function CrisisPanel({ lines, neutral, onClose }: { lines: readonly CrisisLineView[]; neutral: string; onClose(): void }) {
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const dialog = panel.current;
    dialog?.showModal();
    heading.current?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={panel} className="crisis-panel" aria-labelledby="crisis-heading" aria-describedby="crisis-says" onClose={onClose}>
      <h2 id="crisis-heading" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <Offered lines={lines} />
      <p className="actions">
        <button type="button" className="button" onClick={() => panel.current?.close()}>
          {words.goOn}
        </button>
        <button type="button" className="button quiet" onClick={() => leave(neutral)}>
          {messages.selfChecks.leave.label}
        </button>
      </p>
    </dialog>
  );
}

/** The same within the page, before anything else. */
export function CrisisFirst({ lines }: { lines: readonly CrisisLineView[] }) {
  return (
    <section className="crisis-first" aria-labelledby="crisis-first">
      <h3 id="crisis-first">{words.heading}</h3>
      <Offered lines={lines} />
    </section>
  );
}
