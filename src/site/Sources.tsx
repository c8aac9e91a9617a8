/** The sources of a statement, by short names that lead to the full references. */
export function Sources({ ids, known }: { ids: readonly string[]; known: Record<string, { label: string; href: string }> }) {
  return (
    <small className="reply-sources">
      {ids
        .flatMap((id) => known[id] ?? [])
        .map(({ label, href }, i) => (
          <span key={href}>
            {i > 0 && ' · '}
            <a href={href}>{label}</a>
          </span>
        ))}
    </small>
  );
}
