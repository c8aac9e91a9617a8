import { messages } from '../messages/index.ts';
import { link } from '../site/link.ts';
import type { Reference } from './schema.ts';

/** "Hawks and others 2020": how a source is named beside a question or in the margin. */
export function shortName({ authors, by, year, title }: Reference): string {
  const names = authors?.split(/, and |, | and | & /) ?? [];
  const many = names.length > 2 ? messages.references.andOthers(names[0] ?? '') : authors;
  const words = title.split(' ');
  const first =
    many ??
    by ??
    (words.length > 6
      ? `“${words
          .slice(0, 6)
          .join(' ')
          .replace(/[,:;]$/, '')} …”`
      : `“${title}”`);
  return year ? `${first} ${year}` : first;
}

/** A source as a question or a conversation names it: a link to its place in the list of sources. */
export const namedSource = (reference: Reference): { label: string; href: string } => ({
  label: shortName(reference),
  href: link(`references/#${reference.id}`),
});

/** The address that leads to a source, if it has one. */
export function addressOf({ doi, url }: Reference): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}

/** A source as the list below a text shows it. */
export function sourceLine(reference: Reference) {
  const { id, authors, by, year, title, where, country, read } = reference;
  const names = authors ?? by;
  return {
    id,
    short: shortName(reference),
    before: names ? `${names}${year ? ` (${year}). ` : '. '}` : '',
    title,
    address: addressOf(reference),
    where: where ? ` ${where}.` : '',
    read: `${country ? `${country}, ` : ''}${messages.references.readAs[read]}.`,
  };
}
