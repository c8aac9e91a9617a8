import { useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';
import { CrisisFirst } from './CrisisPanel.tsx';
import { leave } from './LeaveButton.tsx';

const words = messages.selfChecks.cover;

interface Props {
  minutes: number;
  /** Whether something kept was open, and is locked now. */
  locked: boolean;
  /** Lines to show, when an answer in hand suggests danger. */
  lines: readonly CrisisLineView[] | undefined;
  neutral: string;
  onShow(): void;
}

/** A curtain before what somebody has in hand, once nobody has touched the page for a while. */
export function Cover({ minutes, locked, lines, neutral, onShow }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="covered">
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p>
        {words.why(minutes)} {locked && words.locked} {words.curtain}
      </p>
      {lines && <CrisisFirst lines={lines} />}
      <p className="actions">
        <button type="button" className="button" onClick={onShow}>
          {words.show}
        </button>
        <button type="button" className="button quiet" onClick={() => leave(neutral)}>
          {words.clear}
        </button>
      </p>
    </section>
  );
}
