import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';
import { LineList } from '../site/LineList.tsx';

/** The region's crisis lines beside a hard conversation. */
export function Lines({ lines }: { lines: readonly CrisisLineView[] }) {
  return (
    <details className="crisis-note">
      <summary>{messages.rolePlay.crisis}</summary>
      <LineList lines={lines} />
    </details>
  );
}
