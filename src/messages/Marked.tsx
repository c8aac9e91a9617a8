import { createElement, Fragment, type ReactNode } from 'react';

interface Props {
  /** A text of the language file, with or without marks. */
  text: string;
  /** Where what stands in `<link>` leads. */
  link?: string | undefined;
}

const marks = /<(link|strong|small|soft|hidden)>(.*?)<\/\1>/s;

function shown(mark: string | undefined, words: string, link: string | undefined): ReactNode {
  if (mark === 'link') return <a href={link}>{words}</a>;
  if (mark === 'strong') return <strong>{words}</strong>;
  if (mark === 'small') return <small>{words}</small>;
  return <span className={mark === 'soft' ? 'soft' : 'visually-hidden'}>{words}</span>;
}

/** A whole sentence in which a span is a link, or looks or reads otherwise. Marks do not nest. */
export function Marked({ text, link }: Props) {
  // Splitting by the marks gives a text, the name of a mark and the words in it, in turn.
  const pieces = text.split(marks).map((piece, i, all) => (i % 3 === 1 ? null : i % 3 === 0 ? piece : shown(all[i - 1], piece, link)));
  return createElement(Fragment, null, ...pieces);
}
