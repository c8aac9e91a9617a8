import type { CrisisLineView } from './crisis-line.ts';

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
