import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';

/** The region's crisis lines, each with the ways to reach it. */
export function LineList({ lines }: { lines: readonly CrisisLineView[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.id} data-kind={line.kind}>
          <strong>{line.name}</strong>
          <br />
          <span className="ways">
            {line.ways.map(({ label, href }) => (
              <a key={href} href={href} rel="noreferrer">
                {label}
              </a>
            ))}
          </span>
          <br />
          {line.for}
        </li>
      ))}
    </ul>
  );
}

/** The region's crisis lines beside a hard conversation. */
export function Lines({ lines }: { lines: readonly CrisisLineView[] }) {
  return (
    <details className="crisis-note">
      <summary>{messages.rolePlay.crisis}</summary>
      <LineList lines={lines} />
    </details>
  );
}
