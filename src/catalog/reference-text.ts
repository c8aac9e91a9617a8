import type { Reference } from './schema.ts';

/** "Hawks and others 2020": how a source is named beside a question or in the margin. */
export function shortName({ authors, by, year, title }: Reference): string {
  const names = authors?.split(/, and |, | and | & /) ?? [];
  const many = names.length > 2 ? `${names[0]} and others` : authors;
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

/** The address that leads to a source, if it has one. */
export function addressOf({ doi, url }: Reference): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}

/** How we read it, in words. */
export const readAs: Record<Reference['read'], string> = {
  'full text': 'read in full text, in part',
  abstract: 'read as an abstract',
  secondary: 'read in another author’s account',
};

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
    read: `${country ? `${country}, ` : ''}${readAs[read]}.`,
  };
}
