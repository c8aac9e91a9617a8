import type { NamedLine } from './protocol.ts';

/** By which column the questions stand. */
export interface QuestionOrder {
  by: 'stem' | 'n' | 'difficulty' | 'discrimination' | 'confidence';
  descending: boolean;
}

function sortValue(line: NamedLine, by: QuestionOrder['by']): number | string | undefined {
  if (by === 'stem') return line.stem;
  if (line.hidden) return undefined;
  return line[by];
}

/** Questions in order; those without the figure, and hidden ones, stand last in either direction. */
export function sortedQuestions(lines: readonly NamedLine[], { by, descending }: QuestionOrder, language: string): NamedLine[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...lines].sort((one, other) => {
    const [a, b] = [sortValue(one, by), sortValue(other, by)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined) || compare(one.stem, other.stem);
    const between = typeof a === 'string' || typeof b === 'string' ? compare(String(a), String(b)) : a - b;
    return (descending ? -between : between) || compare(one.stem, other.stem);
  });
}
