import type { Instrument } from '../self-check/schema.ts';
import type { SelfChecksView } from '../self-check/view.ts';
import { link } from '../site/link.ts';
import type { Content } from './content.ts';
import type { CrisisLineShown } from './crisis-line.ts';
import { sourceLine } from './reference-text.ts';
import type { Reference } from './schema.ts';

const itemsOf = (instrument: Instrument) => (instrument.kind === 'own' ? instrument.items.length : instrument.itemCount);

/** Every value of a field, wherever it stands. */
function valuesOf(value: unknown, field: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === field && !Array.isArray(value) ? [one] : valuesOf(one, field)));
}

/** A source by its short name and in full. */
function sourceOf(reference: Reference): { label: string; full: string } {
  const { short, before, title, where, address, read } = sourceLine(reference);
  return { label: short, full: [`${before}${title}.${where}`, address, read].filter(Boolean).join(' ') };
}

/**
 * Every self-check with all that its page shows.
 * @param lessons by `module/lesson`
 */
export function selfChecksView(
  content: Content,
  references: ReadonlyMap<string, Reference>,
  crisisLines: readonly CrisisLineShown[],
  lessons: ReadonlyMap<string, { title: string; href: string }>,
): SelfChecksView {
  const instruments = content.selfChecks
    .flatMap(({ value }): Instrument[] => (value ? [value] : []))
    .sort(
      (a, b) =>
        Number(a.kind !== 'own') - Number(b.kind !== 'own') || a.minutes - b.minutes || itemsOf(a) - itemsOf(b) || a.title.localeCompare(b.title),
    );
  const named = (field: string) => [...new Set(instruments.flatMap((one) => valuesOf(one, field)).flat())].map(String);
  return {
    instruments,
    sources: Object.fromEntries(
      named('sources').flatMap((id) => {
        const reference = references.get(id);
        return reference ? [[id, sourceOf(reference)]] : [];
      }),
    ),
    lessons: Object.fromEntries(
      named('lesson').flatMap((id) => {
        const lesson = lessons.get(id);
        return lesson ? [[id, { title: lesson.title, href: lesson.href }]] : [];
      }),
    ),
    crisisLines: crisisLines
      .filter((line) => line.kind !== 'information')
      // Somebody who has just said how they are meets those who listen before the emergency number.
      .sort((a, b) => Number(a.kind === 'emergency') - Number(b.kind === 'emergency'))
      .map(({ id, kind, name, ways, for: serves }) => ({ id, kind, name, ways, for: serves })),
    help: link('help/'),
    neutral: link('modules/'),
  };
}
