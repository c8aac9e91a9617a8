import { messages } from '../messages/index.ts';
import type { SelfChecksView } from './view.ts';

/** The sources of a statement by name. They are no links: an address of a source would tell which self-check it was. */
export function SourceNames({ ids, known }: { ids: readonly string[]; known: SelfChecksView['sources'] }) {
  return <small>{ids.flatMap((id) => known[id]?.label ?? []).join(' · ')}</small>;
}

/** Every source that a self-check names, in full, in place. */
export function SourceDetails({ ids, known }: { ids: readonly string[]; known: SelfChecksView['sources'] }) {
  const found = [...new Set(ids)].flatMap((id) => known[id] ?? []);
  return (
    <details className="no-print">
      <summary>{messages.site.sources}</summary>
      <ul className="soft">
        {found.map(({ full }) => (
          <li key={full}>{full}</li>
        ))}
      </ul>
    </details>
  );
}
