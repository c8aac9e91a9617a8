import { messages } from '../../../messages/index.ts';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';
import { rightSides } from './mark.ts';

/** Left-hand sides with a line, right-hand sides with letters; the key gives the pairs. */
export function Print({ question, answers }: PrintProps<QuestionOf<'match'>>) {
  const offers = rightSides(question).sort((a, b) => a.right.localeCompare(b.right, messages.tag));
  const letter = (id: string) => String.fromCharCode(65 + offers.findIndex((offer) => offer.id === id));
  return (
    <>
      <ul className="paper-options">
        {question.pairs.map((pair) => (
          <li key={pair.id}>
            {answers ? <strong>{letter(pair.id)}</strong> : <span className="blank" aria-hidden="true" />} {pair.left}
            {answers && <small>{pair.why}</small>}
          </li>
        ))}
      </ul>
      <ol type="A">
        {offers.map((offer) => (
          <li key={offer.id}>{offer.right}</li>
        ))}
      </ol>
    </>
  );
}
