import { Fragment, type MouseEvent } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import type { Piece } from './passage.ts';
import type { Kind } from './schema.ts';
import type { Answer, Result } from './show.ts';

const words = messages.search;

/** A text with what was looked for marked. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <>
      {pieces.map(({ text, hit }) => {
        at += text.length;
        return hit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>;
      })}
    </>
  );
}

interface ResultProps {
  kind: Kind;
  result: Result;
  id: string;
  base: string;
  onOpen: (event: MouseEvent<HTMLAnchorElement>) => void;
}

function ResultRow({ kind, result: { href, title, within, passage }, id, base, onOpen }: ResultProps) {
  return (
    <li className="found">
      <a className="found-link" data-kind={kind} href={base + href} onClick={onOpen} aria-describedby={passage.length > 0 ? id : undefined}>
        <span className="result-title">
          <Pieces pieces={title} />
        </span>
        {within && <span className="result-within"> {words.within(kind, within)}</span>}
      </a>
      {passage.length > 0 && (
        <p id={id}>
          <Pieces pieces={passage} />
        </p>
      )}
    </li>
  );
}

interface Props {
  answer: Answer;
  /** Address of the site's root. */
  base: string;
  /** Level of the groups' headings. */
  level: 2 | 3;
  onOpen: ResultProps['onOpen'];
  onAll: (kind: Kind) => void;
}

/** Results in groups by kind. */
export function Results({ answer, base, level, onOpen, onAll }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      {answer.groups.map(({ kind, count, results }) => (
        <section key={kind} className="result-group" aria-labelledby={`results-${kind}`}>
          <Heading id={`results-${kind}`}>{words.kinds[kind]}</Heading>
          <ul>
            {results.map((result, i) => (
              <ResultRow
                key={result.href + result.title.map(({ text }) => text).join('')}
                kind={kind}
                result={result}
                id={`result-${kind}-${i}`}
                base={base}
                onOpen={onOpen}
              />
            ))}
          </ul>
          {results.length < count && (
            <button type="button" className="more" onClick={() => onAll(kind)}>
              <Marked text={words.all(count, words.kinds[kind])} />
            </button>
          )}
        </section>
      ))}
    </>
  );
}
